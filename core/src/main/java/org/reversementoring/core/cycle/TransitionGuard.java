package org.reversementoring.core.cycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.record.RawMaterial;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.RefusalReason;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.policy.CyclePolicy;

/** The check that every step passes: the table first, then the guard of the step, then one more line of history. */
final class TransitionGuard {

    /** What the end of a cycle waits for, and the end itself. */
    private static final Set<CycleAction> ENDING =
            EnumSet.of(CycleAction.CLOSE, CycleAction.DESTROY_NOTES, CycleAction.DESTROY_ANSWERS);

    private TransitionGuard() {}

    /** The line of the table for this step; refuses a wrong state, role, reason or day. */
    static Transition allowed(CycleRecord cycle, CycleAction action, Step step) {
        List<Transition> lines = cycle.state().transitions().stream()
                .filter(line -> line.action() == action)
                .filter(line -> cycle.state() != CycleState.SUSPENDED
                        || action != CycleAction.RESUME
                        || cycle.suspendedIn().equals(Optional.of(line.to().get(0))))
                .toList();
        if (lines.isEmpty()) {
            throw new ForbiddenTransitionException(cycle.state(), step.by(), action, RefusalReason.WRONG_STATE);
        }
        Transition line = lines.get(0);
        require(cycle, step.by(), action, line.roles().contains(step.by()), RefusalReason.WRONG_ROLE);
        require(
                cycle,
                step.by(),
                action,
                !line.needsReason() || step.reason().isPresent(),
                RefusalReason.REASON_NEEDED);
        List<HistoryEntry> history = cycle.history();
        require(
                cycle,
                step.by(),
                action,
                history.isEmpty()
                        || !step.on().isBefore(history.get(history.size() - 1).on()),
                RefusalReason.DAY_BEFORE_LAST_STEP);
        require(cycle, step.by(), action, !RawMaterial.isOverdue(cycle, action, step.on()), RefusalReason.RAW_OVERDUE);
        require(
                cycle,
                step.by(),
                action,
                !RawMaterial.hasRecordingToDestroy(cycle, action),
                RefusalReason.RECORDING_WITHDRAWN);
        boolean endless = action.isForSafety() || ENDING.contains(action);
        require(
                cycle,
                step.by(),
                action,
                endless || cycle.revision() < CycleRecord.MOST_STEPS,
                RefusalReason.TOO_MANY_STEPS);
        return line;
    }

    static void require(CycleRecord cycle, Role by, CycleAction action, boolean condition, RefusalReason otherwise) {
        if (!condition) {
            throw new ForbiddenTransitionException(cycle.state(), by, action, otherwise);
        }
    }

    /** The line of history of a step that leads to the usual state of its line of the table. */
    static HistoryEntry entry(CycleRecord cycle, Transition line, Step step) {
        return entry(cycle, line, line.to().get(0), step);
    }

    /** The line of history of a step that leads to this state. */
    static HistoryEntry entry(CycleRecord cycle, Transition line, CycleState to, Step step) {
        return entry(cycle, line, to, step, cycle.policy());
    }

    /** The line of history of a step after which this policy is in force. */
    static HistoryEntry entry(CycleRecord cycle, Transition line, CycleState to, Step step, CyclePolicy policy) {
        if (!line.to().contains(to)) {
            throw new AssertionError("reverse-mentoring: " + line.action() + " must lead where the table says");
        }
        return new HistoryEntry(
                cycle.revision() + 1,
                line.action(),
                cycle.state(),
                to,
                step.by(),
                step.on(),
                step.reason(),
                Optional.of(policy.digest()));
    }

    /** The line of history of a step that has no guard but the table. */
    static HistoryEntry taken(CycleRecord cycle, CycleAction action, Step step) {
        return entry(cycle, allowed(cycle, action, step), step);
    }
}
