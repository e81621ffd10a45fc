package org.reversementoring.core.cycle;

import java.util.List;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.ConcernReceipt;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.RefusalReason;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;

/** The guards of the parallel track, on which a concern leaves the feedback path and never comes back. */
final class ConcernGuards {

    private ConcernGuards() {}

    static HistoryEntry raised(CycleRecord cycle, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.RAISE_CONCERN, step);
        boolean room = cycle.concerns().size() < CycleRecord.MOST_CONCERNS;
        TransitionGuard.require(cycle, step.by(), line.action(), room, RefusalReason.TOO_MANY_CONCERNS);
        return TransitionGuard.entry(cycle, line, step);
    }

    /** Refuses a receipt that is for a concern already: with it, one person would see how far two have come. */
    static HistoryEntry raised(CycleRecord cycle, ConcernReceipt receipt, Step step) {
        HistoryEntry entry = raised(cycle, step);
        boolean fresh = receipt.stageIn(cycle).isEmpty();
        TransitionGuard.require(cycle, step.by(), CycleAction.RAISE_CONCERN, fresh, RefusalReason.RECEIPT_USED);
        return entry;
    }

    /** Refuses a concern that is not there or not at the stage from which it is moved. */
    static HistoryEntry moved(CycleRecord cycle, CycleAction action, int number, Concern.Stage from, Step step) {
        Transition line = TransitionGuard.allowed(cycle, action, step);
        List<Concern> concerns = cycle.concerns();
        boolean there = number >= 1
                && number <= concerns.size()
                && concerns.get(number - 1).stage() == from;
        TransitionGuard.require(cycle, step.by(), action, there, RefusalReason.NO_SUCH_CONCERN);
        return TransitionGuard.entry(cycle, line, step);
    }
}
