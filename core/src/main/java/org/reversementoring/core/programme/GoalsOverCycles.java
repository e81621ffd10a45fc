package org.reversementoring.core.programme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.DropReason;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.MenteeResponse;

/**
 * The goals of one mentee from cycle to cycle (domain C 7, 25). Where a goal comes from and how often it was carried is read from the
 * cycles themselves, never from what somebody says of it.
 *
 * <p>Law: a goal is carried only if it was open at the end of the last cycle before that the mentee answered in.
 *
 * @param cycles all cycles of the mentee in which goals were set or carried, oldest first, at least one
 */
public record GoalsOverCycles(List<MentoringCycle> cycles) implements CodecOnly {

    /**
     * Checks that the cycles follow one another.
     *
     * @throws IllegalArgumentException if there is none, one comes twice, one is another mentee's, one that is not the last is not over,
     *     or a carried goal was not open in the answered cycle before it
     */
    public GoalsOverCycles {
        cycles = List.copyOf(cycles);
        require(!cycles.isEmpty(), "there must be at least one cycle");
        CycleId first = cycles.get(0).id();
        require(
                cycles.stream().map(MentoringCycle::id).distinct().count() == cycles.size(),
                "each cycle must come once, but one of " + cycles.size() + " comes twice");
        for (int i = 0; i < cycles.size(); i++) {
            MentoringCycle cycle = cycles.get(i);
            require(
                    cycle.mentee().id().equals(cycles.get(0).mentee().id()),
                    "cycle " + cycle.id() + " must be of the mentee of cycle " + first);
            require(
                    i == cycles.size() - 1 || cycle.state().isFinal(),
                    "cycle " + cycle.id() + " must be over before the next, but is " + cycle.state());
            List<DevelopmentGoal> left = open(cycles.subList(0, i));
            require(
                    goals(cycle).stream()
                            .filter(DevelopmentGoal::carried)
                            .allMatch(goal -> left.stream().anyMatch(goal::isSameGoal)),
                    "cycle " + cycle.id() + " must carry only goals that were open in the answered cycle before it");
        }
    }

    /**
     * The goals for the mentee's next answer, in the order in which they were set: those that the last answered cycle left open.
     *
     * @throws IllegalStateException if the last cycle is not over
     */
    public List<CarriedGoal> open() {
        MentoringCycle last = cycles.get(cycles.size() - 1);
        if (!last.state().isFinal()) {
            throw new IllegalStateException(
                    "goals: cycle " + last.id() + " must be over to carry goals from it, but is " + last.state());
        }
        return open(cycles).stream().map(this::carried).toList();
    }

    /** How many goals there were over these cycles: for the mentee alone. What others see is {@link GoalFigures}. */
    public GoalCounts counts() {
        return cycles.stream().map(GoalsOverCycles::count).reduce(GoalCounts.NONE, GoalCounts::plus);
    }

    static GoalCounts count(MentoringCycle cycle) {
        List<DevelopmentGoal> intended = goals(cycle);
        int carried = (int) intended.stream().filter(DevelopmentGoal::carried).count();
        Optional<FollowUp> last = cycle.followUps().stream()
                .filter(followUp -> followUp.point() == FollowUpPoint.T2)
                .findFirst();
        List<GoalStatus> ended = last.map(FollowUp::goals).orElse(List.of());
        int done = Collections.frequency(ended, GoalStatus.DONE);
        int dropped = Collections.frequency(ended, GoalStatus.DROPPED);
        Map<DropReason, Integer> reasons = new EnumMap<>(DropReason.class);
        last.map(FollowUp::dropped).orElse(List.of()).forEach(goal -> reasons.merge(goal.reason(), 1, Integer::sum));
        return new GoalCounts(
                intended.size() - carried,
                carried,
                done,
                dropped,
                ended.size() - done - dropped,
                intended.size() - ended.size(),
                reasons);
    }

    private CarriedGoal carried(DevelopmentGoal goal) {
        int times = 1;
        int at = cycles.size() - 1;
        while (true) {
            Optional<DevelopmentGoal> here =
                    goals(cycles.get(at)).stream().filter(goal::isSameGoal).findFirst();
            if (here.isPresent() && !here.orElseThrow().carried()) {
                return new CarriedGoal(goal, cycles.get(at).id(), times);
            }
            times += here.isPresent() ? 1 : 0;
            at--;
        }
    }

    /** The goals that the last answered one of these cycles left open, with their status at its end. */
    private static List<DevelopmentGoal> open(List<MentoringCycle> cycles) {
        return cycles.stream()
                .filter(cycle -> cycle.response().isPresent())
                .reduce((earlier, later) -> later)
                .map(GoalsOverCycles::ended)
                .orElse(List.of());
    }

    private static List<DevelopmentGoal> ended(MentoringCycle cycle) {
        List<DevelopmentGoal> goals = goals(cycle);
        List<GoalStatus> statuses = cycle.followUps().isEmpty()
                ? goals.stream().map(DevelopmentGoal::status).toList()
                : cycle.followUps().get(cycle.followUps().size() - 1).goals();
        return IntStream.range(0, goals.size())
                .mapToObj(i -> goals.get(i).with(statuses.get(i)))
                .filter(goal -> goal.status().isOpen())
                .toList();
    }

    private static List<DevelopmentGoal> goals(MentoringCycle cycle) {
        return cycle.response().map(MenteeResponse::goals).orElse(List.of());
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException("goals: " + rule);
        }
    }

    /** Says how many cycles there are, and nothing of what is in them. */
    @Override
    public String toString() {
        return "GoalsOverCycles[" + cycles.size() + " cycles]";
    }
}
