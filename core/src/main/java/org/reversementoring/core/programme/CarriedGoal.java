package org.reversementoring.core.programme;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.meeting.DevelopmentGoal;

/**
 * A goal that was open at the end of a cycle, with its status then. It is the mentee's; nobody else sees it from here.
 *
 * @param goal the goal, whose text is not in {@link #toString()}
 * @param origin the cycle in which it was set first
 * @param times how often it will have been carried when the next cycle takes it on, 1 or more
 */
public record CarriedGoal(DevelopmentGoal goal, CycleId origin, int times) implements CodecOnly {

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if the goal is not open, or the number is below 1
     */
    public CarriedGoal {
        if (!goal.status().isOpen()) {
            throw new IllegalArgumentException("carried goal: it must be open, but is " + goal.status());
        }
        if (times < 1) {
            throw new IllegalArgumentException("carried goal: times must be 1 or more, but was " + times);
        }
    }
}
