package org.reversementoring.core.cycle;

import java.util.List;
import java.util.Optional;

/** How a step is taken: the table first, then the guard, then the next value with one more line of history. */
final class Steps {

    private Steps() {}

    /** The line of the table for this step; refuses a wrong state, role, reason or day. */
    static Transition allowed(MentoringCycle cycle, CycleAction action, Step step) {
        List<Transition> lines = cycle.state().transitions().stream()
                .filter(line -> line.action() == action)
                .filter(line -> cycle.state() != CycleState.SUSPENDED
                        || action != CycleAction.RESUME
                        || cycle.suspendedIn().equals(Optional.of(line.to().get(0))))
                .toList();
        if (lines.isEmpty()) {
            throw new ForbiddenTransitionException(cycle.state(), action, "WRONG_STATE");
        }
        Transition line = lines.get(0);
        require(cycle, action, line.roles().contains(step.by()), "WRONG_ROLE");
        require(cycle, action, !line.needsReason() || step.reason().isPresent(), "REASON_NEEDED");
        List<HistoryEntry> history = cycle.history();
        require(
                cycle,
                action,
                history.isEmpty()
                        || !step.on().isBefore(history.get(history.size() - 1).on()),
                "DAY_BEFORE_LAST_STEP");
        return line;
    }

    static void require(MentoringCycle cycle, CycleAction action, boolean condition, String otherwise) {
        if (!condition) {
            throw new ForbiddenTransitionException(cycle.state(), action, otherwise);
        }
    }

    /** The next value in the usual state of the line. */
    static MentoringCycle.Builder next(MentoringCycle cycle, Transition line, Step step) {
        return next(cycle, line, line.to().get(0), step);
    }

    static MentoringCycle.Builder next(MentoringCycle cycle, Transition line, CycleState to, Step step) {
        if (!line.to().contains(to)) {
            throw new AssertionError("reverse-mentoring: " + line.action() + " must lead where the table says");
        }
        HistoryEntry entry = new HistoryEntry(
                cycle.revision() + 1, line.action(), cycle.state(), to, step.by(), step.on(), step.reason());
        MentoringCycle.Builder next =
                new MentoringCycle.Builder().from(cycle).state(to).addHistory(entry);
        if (to.isOnTheWay() && cycle.state().isOnTheWay() && to.compareTo(cycle.state()) < 0) {
            dropPartsAfter(to, next);
        }
        return next;
    }

    /** A step back takes away what came of later ones. */
    static void dropPartsAfter(CycleState state, MentoringCycle.Builder next) {
        if (state.compareTo(CycleState.ANONYMISED) < 0) {
            next.assessment(Optional.empty());
        }
        if (state.compareTo(CycleState.PANEL_CHECKED) < 0) {
            next.review(Optional.empty());
        }
        if (state.compareTo(CycleState.SIGNED_OFF) < 0) {
            next.report(Optional.empty());
        }
        if (state.compareTo(CycleState.NOMINEE_ASSIGNED) < 0) {
            next.nomination(Optional.empty());
        }
        if (state.compareTo(CycleState.MEETING_SCHEDULED) < 0) {
            next.plan(Optional.empty());
        }
    }
}
