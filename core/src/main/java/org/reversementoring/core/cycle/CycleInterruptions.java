package org.reversementoring.core.cycle;

import java.util.Optional;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.ConcernReceipt;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.policy.CyclePolicy;

/**
 * The steps that leave the way of a cycle or go beside it: stricter rules, a mentor who leaves or is known, an end, a stop, a concern.
 * Not for implementation; {@link MentoringCycle} is the only implementation.
 */
public interface CycleInterruptions extends CycleRecord {

    /**
     * The cycle under stricter rules; looser ones are refused ({@code LOOSER}, I8). A panel that the new rules refuse
     * waits before the interview for another one, and collapses after it. The pooling rule no longer changes once somebody answered ({@code
     * POOLING_FIXED}), and after the interview no consent ({@code CONSENT_MISSING}) and no readiness ({@code MENTEE_NOT_READY}) is asked for that there is not. A draft, or a report that the mentee has not seen, is taken back if it was made under looser rules: the cycle is held, and
     * the gate makes another.
     */
    default MentoringCycle tightened(CyclePolicy policy, Step step) {
        return NextCycle.tightened(self(), policy, InterruptionGuards.tightened(this, policy, step));
    }

    /**
     * The cycle without a mentor, who may leave until sign-off (I9) and was on the panel ({@code NOT_ON_PANEL}). Before the
     * interview the panel is one smaller, and waits for more in {@link org.reversementoring.core.cycle.transition.CycleState#MENTEE_CONSENTED} if that is too small. After it, what was collated is dropped, and the host collates again without that
     * mentor's ballots. A panel below the floor then collapses, and nothing of it is ever released. After sign-off it is too late
     * ({@code ALREADY_SIGNED_OFF}).
     */
    default MentoringCycle left(MentorId mentor, Step step) {
        return NextCycle.withoutMentor(self(), mentor, InterruptionGuards.left(this, mentor, step));
    }

    /**
     * The cycle after a mentor of the panel ({@code NOT_ON_PANEL}) told that a contribution was theirs. The protection of
     * the others is computed again: if more are known than the released report was proved against, and the mentee has not
     * seen it, the cycle is held, and only a stricter assessment leads on.
     */
    default MentoringCycle disclosed(MentorId mentor, Step step) {
        return NextCycle.disclosed(self(), mentor, InterruptionGuards.disclosed(this, mentor, step));
    }

    /**
     * The cycle that the mentee ends before having seen anything ({@code ALREADY_MET}); declining to hear the report is this
     * step too, and it can be taken while the cycle is suspended.
     */
    default MentoringCycle withdrawn(Step step) {
        return NextCycle.ended(self(), InterruptionGuards.withdrawn(this, step));
    }

    /** The cycle, stopped, for instance for {@link ReasonCode#SUSPECTED_RETALIATION}. Nobody is identified by this step. */
    default MentoringCycle suspended(Step step) {
        return NextCycle.after(self(), TransitionGuard.taken(this, CycleAction.SUSPEND, step))
                .suspendedIn(state())
                .build();
    }

    /**
     * The cycle, resumed where it was stopped, if the report protects against the mentors who became known meanwhile ({@code
     * TOO_MANY_KNOWN}).
     */
    default MentoringCycle resumed(Step step) {
        return NextCycle.after(self(), InterruptionGuards.resumed(this, step))
                .suspendedIn(Optional.empty())
                .build();
    }

    /** The cycle, ended after it was stopped. A report that the mentee has not seen is not shown. */
    default MentoringCycle abandoned(Step step) {
        return NextCycle.ended(self(), TransitionGuard.taken(this, CycleAction.ABANDON, step));
    }

    /**
     * The cycle with one more concern, of at most 500 ({@code TOO_MANY_CONCERNS}). What it is about is told to its recipient and not to
     * this library.
     */
    default MentoringCycle concernRaised(Step step) {
        return NextCycle.after(self(), ConcernGuards.raised(this, step))
                .addConcerns(new Concern(concerns().size() + 1, Concern.Stage.RAISED))
                .build();
    }

    /**
     * The cycle with one more concern, as {@link #concernRaised(Step)}, and a receipt with which whoever raised it sees how far it has
     * come. The receipt is a new one ({@code RECEIPT_USED}).
     */
    default MentoringCycle concernRaised(ConcernReceipt receipt, Step step) {
        return NextCycle.after(self(), ConcernGuards.raised(this, receipt, step))
                .addConcerns(new Concern(concerns().size() + 1, Concern.Stage.RAISED))
                .addReceipts(receipt.digest(id(), concerns().size() + 1))
                .build();
    }

    /** The cycle with a concern handed over ({@code NO_SUCH_CONCERN} unless it was raised). */
    default MentoringCycle concernRouted(int number, Step step) {
        HistoryEntry entry = ConcernGuards.moved(this, CycleAction.ROUTE_CONCERN, number, Concern.Stage.RAISED, step);
        return NextCycle.withConcern(self(), number, Concern.Stage.ROUTED, entry);
    }

    /** The cycle with a concern that its recipient has taken over ({@code NO_SUCH_CONCERN} unless it was routed). */
    default MentoringCycle concernAcknowledged(int number, Step step) {
        HistoryEntry entry =
                ConcernGuards.moved(this, CycleAction.ACKNOWLEDGE_CONCERN, number, Concern.Stage.ROUTED, step);
        return NextCycle.withConcern(self(), number, Concern.Stage.ACKNOWLEDGED, entry);
    }

    private MentoringCycle self() {
        return (MentoringCycle) this;
    }
}
