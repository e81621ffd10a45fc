package org.reversementoring.core.programme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.meeting.DropReason;

/**
 * How many goals there were over some cycles. Intending and doing are two numbers, because one says little about the other (domain C 25).
 * It holds no goal, no topic and no person, and is for the mentee: what others see is {@link GoalFigures}.
 *
 * <p>Law: {@code set + carried = done + dropped + open + waiting}, and there are no more reasons than dropped goals.
 *
 * @param set goals that are new in a mentee's answer, 0 or more
 * @param carried goals in a mentee's answer that come from an earlier cycle, counted once in each cycle that takes them on, 0 or more
 * @param done goals that were done by the follow-up T2, 0 or more
 * @param dropped goals that were given up by T2, 0 or more
 * @param open goals that were neither by T2, 0 or more
 * @param waiting goals of cycles that had no T2 yet, 0 or more
 * @param reasons why goals were given up, each 1 or more; goals of the first version have no reason
 */
public record GoalCounts(
        int set, int carried, int done, int dropped, int open, int waiting, Map<DropReason, Integer> reasons)
        implements CodecOnly {

    /** No goals. */
    static final GoalCounts NONE = new GoalCounts(0, 0, 0, 0, 0, 0, Map.of());

    /**
     * Copies, and checks the numbers.
     *
     * @throws IllegalArgumentException if a number is too small, or they do not add up
     */
    public GoalCounts {
        reasons = inOrder(reasons);
        if (Math.min(Math.min(set, carried), Math.min(Math.min(done, dropped), Math.min(open, waiting))) < 0) {
            throw new IllegalArgumentException("goal counts: each must be 0 or more, but one was below");
        }
        if (set + carried != done + dropped + open + waiting) {
            throw new IllegalArgumentException(
                    "goal counts: set and carried must be done, dropped, open or waiting, but " + (set + carried)
                            + " is not " + (done + dropped + open + waiting));
        }
        int said = reasons.values().stream().mapToInt(Integer::intValue).sum();
        if (said > dropped || reasons.values().stream().anyMatch(goals -> goals < 1)) {
            throw new IllegalArgumentException("goal counts: reasons must be 1 or more each and no more than " + dropped
                    + " dropped goals, but were " + said);
        }
    }

    private static Map<DropReason, Integer> inOrder(Map<DropReason, Integer> reasons) {
        Map<DropReason, Integer> ordered = new EnumMap<>(DropReason.class);
        ordered.putAll(reasons);
        return Collections.unmodifiableMap(ordered);
    }

    /** What was intended: the goals of the answers, new or carried. */
    public int intended() {
        return set + carried;
    }

    /** The dropped goals of which nobody said why, as in cycles of the first version. */
    public int unexplained() {
        return dropped - reasons.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The sum of both. */
    public GoalCounts plus(GoalCounts other) {
        Map<DropReason, Integer> both = new EnumMap<>(DropReason.class);
        both.putAll(reasons);
        other.reasons.forEach((reason, goals) -> both.merge(reason, goals, Integer::sum));
        return new GoalCounts(
                set + other.set,
                carried + other.carried,
                done + other.done,
                dropped + other.dropped,
                open + other.open,
                waiting + other.waiting,
                both);
    }
}
