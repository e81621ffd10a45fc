package org.reversementoring.core.cycle.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;

/**
 * The day on which a state was reached, the last time if there were several.
 *
 * @param state the state
 * @param on the day
 */
public record Milestone(CycleState state, LocalDate on) implements CodecOnly {

    /** The states of the way that the cycle has reached and not left backwards, in order, and where it stands off the way. */
    static List<Milestone> of(CycleRecord cycle) {
        List<Milestone> reached = new ArrayList<>();
        for (HistoryEntry entry : cycle.history()) {
            if (entry.from() != entry.to() && entry.from() != CycleState.SUSPENDED) {
                // What is held has no draft any more, so that HELD stands where ANONYMISED did.
                CycleState back = entry.to() == CycleState.HELD ? CycleState.ANONYMISED : entry.to();
                reached.removeIf(earlier -> earlier.state().compareTo(back) >= 0);
                reached.add(new Milestone(entry.to(), entry.on()));
            }
        }
        CycleState now = cycle.suspendedIn().orElse(cycle.state());
        reached.removeIf(earlier -> isLeft(earlier.state(), now)
                || (earlier.state() == CycleState.SUSPENDED
                        && cycle.suspendedIn().isEmpty()));
        return List.copyOf(reached);
    }

    /** A cycle that is stopped goes back when a mentor leaves. */
    private static boolean isLeft(CycleState earlier, CycleState now) {
        return earlier.isOnTheWay() && now.isOnTheWay() && earlier.compareTo(now) > 0;
    }
}
