package org.reversementoring.core.cycle.record;

import java.util.HashSet;
import java.util.Set;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;

/**
 * How many mentors a reader knows something of: those who made own authorship known, and the nominated one, who can say "that was
 * not me". Each counts as a colluder (guarantees section 1, fact ii), and a report bears no more of them than it was proved
 * against (I2).
 */
public final class ReidentifiedMentors {

    private ReidentifiedMentors() {}

    /** Those who are known now. */
    public static int now(CycleRecord cycle) {
        return of(cycle).size();
    }

    /** Those who will be known once this mentor feeds back. */
    public static int with(CycleRecord cycle, MentorId nominee) {
        Set<MentorId> known = of(cycle);
        known.add(nominee);
        return known.size();
    }

    /** Those who will be known at least: somebody will feed back, perhaps one who is known already. */
    public static int withANominee(CycleRecord cycle) {
        return Math.max(1, now(cycle));
    }

    /** Whether a report that the mentee has not seen yet still bears everyone who is known. */
    public static boolean areBorne(CycleRecord cycle) {
        return cycle.meeting().isPresent()
                || cycle.report().map(report -> now(cycle) <= borneBy(report)).orElse(true);
    }

    private static Set<MentorId> of(CycleRecord cycle) {
        Set<MentorId> known = new HashSet<>(cycle.disclosed());
        cycle.nomination().map(Nomination::mentor).ifPresent(known::add);
        return known;
    }

    /** How many known mentors the report bears; where each point was put forward by consent, the whole panel. */
    public static int borneBy(FeedbackReport report) {
        return report.method() instanceof Method.Scored scored ? scored.colluders() : MentorPanel.MAX_SIZE;
    }
}
