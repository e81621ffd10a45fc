package org.reversementoring.core.cycle.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.report.FeedbackReport;

/** What must hold of a report that lies beside that of the cycle, when it is attached and when a stored cycle is read. */
public final class AttachmentCheck implements CodecOnly {

    private AttachmentCheck() {}

    /** Whether it is about the mentee of the cycle. */
    public static boolean isAbout(CycleRecord cycle, AttachedReport attached) {
        return Identities.same(
                attached.report().mentee().value(), cycle.mentee().id().value());
    }

    /** Whether nobody rates any more on this day. */
    public static boolean isOver(AttachedReport attached, LocalDate on) {
        return attached.report().lastDay().isBefore(on);
    }

    /** Whether it was audited against as many raters as the policy protects against, and where mentors may have rated, as are known. */
    public static boolean isStrong(CycleRecord cycle, AttachedReport attached) {
        int promised = cycle.policy().release().colluders().orElse(1);
        int known = attached.mentorsMayHaveRated() ? ReidentifiedMentors.withANominee(cycle) : 0;
        return attached.evidence().colluders() >= Math.max(promised, known);
    }

    /**
     * Compares with the history: it lies there if and only if it was attached and not taken back.
     *
     * @param require takes a condition and the rule that is broken if it is false
     */
    static void check(CycleRecord cycle, BiConsumer<Boolean, String> require) {
        Optional<HistoryEntry> step = Optional.empty();
        boolean met = false;
        for (HistoryEntry entry : cycle.history()) {
            met |= entry.action() == CycleAction.MEET;
            if (entry.action() == CycleAction.ATTACH) {
                require.accept(step.isEmpty(), "no more than one report must be attached");
                step = Optional.of(entry);
            } else if (takesBack(entry, met)) {
                step = Optional.empty();
            }
        }
        require.accept(
                step.isPresent() == cycle.attached().isPresent(),
                "an attached report must be a step's, and not taken back");
        if (step.isEmpty()) {
            return;
        }
        AttachedReport attached = cycle.attached().orElseThrow();
        require.accept(isAbout(cycle, attached), "an attached report must be about the mentee");
        require.accept(isOver(attached, step.get().on()), "an attached report must be over when it is attached");
        require.accept(
                attached.evidence().colluders()
                        >= cycle.policy().release().colluders().orElse(1),
                "an attached report must be audited against as many as the policy says");
        require.accept(
                attached.beside().isPresent()
                        && attached.beside().equals(cycle.report().map(FeedbackReport::digest)),
                "an attached report must lie beside the report of its cycle");
    }

    private static boolean takesBack(HistoryEntry entry, boolean met) {
        CycleState to = entry.to();
        return (to.isOnTheWay() && !to.hasReached(CycleState.SIGNED_OFF))
                || to == CycleState.COLLAPSED
                || (to == CycleState.WITHDRAWN && !met);
    }
}
