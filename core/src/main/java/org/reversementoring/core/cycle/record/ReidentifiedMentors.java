package org.reversementoring.core.cycle.record;

import java.util.HashSet;
import java.util.Set;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;

/**
 * The count of mentors of whom a reader knows something: those who told that a contribution was theirs, and everyone who can
 * say "that was not me" to the mentee: the nominated mentor, and whoever was to feed back and no longer is, once a meeting was arranged. Each counts as a colluder (guarantees, fact (ii)), and a report bears no
 * more of them than it was proved against (I2).
 */
public final class ReidentifiedMentors {

    private ReidentifiedMentors() {}

    /** The number of mentors who are known now. */
    public static int now(CycleRecord cycle) {
        return of(cycle).size();
    }

    /** The number of mentors who will be known once this mentor feeds back. */
    public static int with(CycleRecord cycle, MentorId nominee) {
        Set<MentorId> known = of(cycle);
        known.add(nominee);
        return known.size();
    }

    /** The least number of mentors who will be known. Somebody will feed back, perhaps a mentor who is known already. */
    public static int withANominee(CycleRecord cycle) {
        return Math.max(1, now(cycle));
    }

    /** Whether a report that the mentee has not seen yet still protects the others against everyone who is known. */
    public static boolean areBorne(CycleRecord cycle) {
        return cycle.meeting().isPresent() || now(cycle) <= borne(cycle);
    }

    /** The number of known mentors whom the report bears, and whatever lies beside it; no limit where there is no report. */
    public static int borne(CycleRecord cycle) {
        int report = cycle.report().map(ReidentifiedMentors::borneBy).orElse(Integer.MAX_VALUE);
        return cycle.attached()
                .filter(AttachedReport::mentorsMayHaveRated)
                .map(attached -> Math.min(report, attached.evidence().colluders()))
                .orElse(report);
    }

    private static Set<MentorId> of(CycleRecord cycle) {
        Set<MentorId> known = new HashSet<>(cycle.disclosed());
        known.addAll(cycle.formerNominees());
        cycle.nomination().map(Nomination::mentor).ifPresent(known::add);
        return known;
    }

    /**
     * The number of known mentors against whom the report still protects the others; the whole panel where each point was
     * put forward by consent.
     */
    public static int borneBy(FeedbackReport report) {
        return report.method() instanceof Method.Scored scored ? scored.colluders() : MentorPanel.MAX_SIZE;
    }
}
