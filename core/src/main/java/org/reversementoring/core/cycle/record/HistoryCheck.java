package org.reversementoring.core.cycle.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;

/**
 * The check that a history can have come from steps: it has no gap, each entry is a line of the table, and a suspension is
 * resumed where it began.
 */
final class HistoryCheck {

    private HistoryCheck() {}

    /**
     * Walks through the history.
     *
     * @param require takes a condition and the rule that is broken if it is false
     */
    static void check(CycleRecord cycle, BiConsumer<Boolean, String> require) {
        CycleState state = CycleState.PROPOSED;
        Optional<CycleState> suspended = Optional.empty();
        LocalDate day = LocalDate.MIN;
        int revision = 0;
        int concerns = 0;
        boolean mayWait = false;
        for (HistoryEntry entry : cycle.history()) {
            revision++;
            require.accept(
                    entry.revision() == revision && entry.from() == state,
                    "history must begin at the proposal and have no gap");
            require.accept(!entry.on().isBefore(day), "history must not go back in time");
            require.accept(isInTable(entry), "history must have only steps of the table");
            if (entry.action() == CycleAction.SUSPEND) {
                suspended = Optional.of(entry.from());
            } else if (entry.action() == CycleAction.RESUME) {
                boolean waits = mayWait && entry.to() == CycleState.MENTEE_CONSENTED;
                require.accept(
                        waits || suspended.equals(Optional.of(entry.to())),
                        "history must resume where it was suspended");
                suspended = Optional.empty();
                mayWait = false;
            } else if (entry.action() == CycleAction.LEAVE && entry.to() == CycleState.SUSPENDED) {
                mayWait |= suspended
                        .filter(in -> in.hasReached(CycleState.PANEL_FORMED))
                        .filter(in -> !in.hasReached(CycleState.INTERVIEWED))
                        .isPresent();
                suspended = suspended.map(in -> in.hasReached(CycleState.INTERVIEWED) ? CycleState.INTERVIEWED : in);
            } else if (entry.from() == CycleState.SUSPENDED && entry.to() != CycleState.SUSPENDED) {
                suspended = Optional.empty();
                mayWait = false;
            }
            LocalDate on = entry.on();
            require.accept(
                    entry.action() != CycleAction.MEET
                            || cycle.meeting()
                                    .filter(meeting -> meeting.heldOn().equals(on))
                                    .isPresent(),
                    "the meeting must be held on the day of its step");
            concerns += ConversationCheck.opensConcern(cycle, entry) ? 1 : 0;
            state = entry.to();
            day = entry.on();
        }
        require.accept(state == cycle.state(), "history must lead to the state");
        // A mentor who leaves a cycle that is stopped may make its panel too small; the history does not tell.
        boolean waits = mayWait && cycle.suspendedIn().equals(Optional.of(CycleState.MENTEE_CONSENTED));
        require.accept(waits || suspended.equals(cycle.suspendedIn()), "it must be suspended where its history says");
        require.accept(concerns == cycle.concerns().size(), "each concern must have been raised");
        require.accept(
                cycle.meeting().isPresent() == has(cycle, CycleAction.MEET), "a meeting must have been held by a step");
        require.accept(
                cycle.response().isPresent() == has(cycle, CycleAction.RESPOND),
                "an answer must have been given by a step");
        require.accept(cycle.closure().isPresent() == has(cycle, CycleAction.CLOSE), "a closure must be a step's");
    }

    private static boolean has(CycleRecord cycle, CycleAction action) {
        return cycle.history().stream().anyMatch(entry -> entry.action() == action);
    }

    /** In the first version a panel that was too small before the interview did not wait. */
    private static boolean collapsesAsInTheFirstVersion(HistoryEntry entry) {
        return entry.policy().isEmpty()
                && entry.to() == CycleState.COLLAPSED
                && (entry.action() == CycleAction.LEAVE || entry.action() == CycleAction.TIGHTEN)
                && entry.from().hasReached(CycleState.PANEL_FORMED)
                && !entry.from().hasReached(CycleState.INTERVIEWED);
    }

    private static boolean isInTable(HistoryEntry entry) {
        return entry.from().transitions().stream()
                .anyMatch(line -> line.action() == entry.action()
                        && (line.to().contains(entry.to()) || collapsesAsInTheFirstVersion(entry))
                        && line.roles().contains(entry.by())
                        && (!line.needsReason() || entry.reason().isPresent()));
    }
}
