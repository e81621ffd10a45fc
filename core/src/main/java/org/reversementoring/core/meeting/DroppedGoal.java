package org.reversementoring.core.meeting;

import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.core.CodecOnly;

/**
 * A goal that was given up, and why.
 *
 * @param number which goal of the mentee's answer, from 1 to 100 in its order
 * @param reason why
 */
public record DroppedGoal(int number, DropReason reason) implements CodecOnly {

    /** Whether each reason is that of a goal that there is and that is dropped, in the order of the goals, each once. */
    public static boolean areOf(List<GoalStatus> goals, List<DroppedGoal> reasons) {
        return IntStream.range(0, reasons.size())
                .allMatch(i ->
                        (i == 0 || reasons.get(i - 1).number() < reasons.get(i).number())
                                && reasons.get(i).number() <= goals.size()
                                && goals.get(reasons.get(i).number() - 1) == GoalStatus.DROPPED);
    }

    /** Whether each dropped goal has a reason. */
    public static boolean explain(List<GoalStatus> goals, List<DroppedGoal> reasons) {
        return IntStream.range(0, goals.size())
                .filter(i -> goals.get(i) == GoalStatus.DROPPED)
                .allMatch(i -> reasons.stream().anyMatch(goal -> goal.number() == i + 1));
    }

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
