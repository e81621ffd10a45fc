package org.reversementoring.core.programme;

import org.reversementoring.core.CodecOnly;

/**
 * How many goals there were over some cycles. Intending and doing are two numbers, because one says little about the other (domain C 25).
 * It holds no goal, no topic and no person.
 *
 * <p>Law: {@code set + carried = done + dropped + open + waiting}.
 *
 * @param set goals that are new in a mentee's answer, 0 or more
 * @param carried goals in a mentee's answer that come from an earlier cycle, counted once in each cycle that takes them on, 0 or more
 * @param done goals that were done by the follow-up T2, 0 or more
 * @param dropped goals that were given up by T2, 0 or more
 * @param open goals that were neither by T2, 0 or more
 * @param waiting goals of cycles that had no T2 yet, 0 or more
 */
public record GoalCounts(int set, int carried, int done, int dropped, int open, int waiting) implements CodecOnly {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is negative, or they do not add up
     */
    public GoalCounts {
        if (Math.min(Math.min(set, carried), Math.min(Math.min(done, dropped), Math.min(open, waiting))) < 0) {
            throw new IllegalArgumentException("goal counts: each must be 0 or more, but one was below");
        }
        if (set + carried != done + dropped + open + waiting) {
            throw new IllegalArgumentException(
                    "goal counts: set and carried must be done, dropped, open or waiting, but " + (set + carried)
                            + " is not " + (done + dropped + open + waiting));
        }
    }

    /** What was intended: the goals of the answers, new or carried. */
    public int intended() {
        return set + carried;
    }

    /** The sum of both. */
    public GoalCounts plus(GoalCounts other) {
        return new GoalCounts(
                set + other.set,
                carried + other.carried,
                done + other.done,
                dropped + other.dropped,
                open + other.open,
                waiting + other.waiting);
    }
}
