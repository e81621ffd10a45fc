package org.reversementoring.core.meeting;

import org.reversementoring.core.CodecOnly;

/**
 * A goal that was given up, and why.
 *
 * @param number which goal of the mentee's answer, from 1 to 100 in its order
 * @param reason why
 */
public record DroppedGoal(int number, DropReason reason) implements CodecOnly {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if no goal can have it
     */
    public DroppedGoal {
        if (number < 1 || number > 100) {
            throw new IllegalArgumentException("dropped goal: number must be 1 to 100, but was " + number);
        }
    }
}
