package org.reversementoring.reporting.study.outcome;

import java.util.List;
import org.reversementoring.core.measure.TimePoint;

/**
 * The one change of a measure that a design is about, of a questionnaire that is answered more than twice.
 *
 * @param from the earlier time
 * @param to the later time
 */
public record PlannedChange(TimePoint from, TimePoint to) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the times are not in order
     */
    public PlannedChange {
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException(
                    "planned change: must be from a time to a later one, but was " + from + " to " + to);
        }
    }

    boolean isBetween(List<TimePoint> times) {
        return times.equals(List.of(from, to));
    }
}
