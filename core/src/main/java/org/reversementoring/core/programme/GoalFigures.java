package org.reversementoring.core.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.meeting.DropReason;

/**
 * The counts of goals that a lead or an evaluator sees: each counts the goals of no mentee, or of as many as the floor. Numbers that add
 * up to one that is known are shown together or not at all, because a single hidden one would follow from the others. Whether they are
 * shown depends on counts of mentees alone. A reason is shown only if as many mentees dropped goals without it, because a lead sees who
 * dropped one, and what all have in common is told of each.
 *
 * <p>It does not see what was shown before: two sets of cycles that differ in one mentee tell of that mentee. Show the figures of one
 * set, for instance of one year.
 *
 * @param floor the fewest mentees behind a number, {@value #LEAST_FLOOR} or more
 * @param intended goals of the mentees' answers
 * @param origins what the same goals were when they were set
 * @param ends what became of the same goals
 * @param reasons why the dropped ones were dropped; nothing if not all of them have a reason, or too few mentees are without one
 */
public record GoalFigures(
        int floor,
        Optional<Integer> intended,
        Optional<Origins> origins,
        Optional<Ends> ends,
        Optional<Map<DropReason, Integer>> reasons)
        implements CodecOnly {

    /** The least floor, that of a table of outcomes. */
    public static final int LEAST_FLOOR = 3;

    /**
     * Goals by where they come from.
     *
     * @param set new ones
     * @param carried those of an earlier cycle
     */
    public record Origins(int set, int carried) implements CodecOnly {}

    /**
     * Goals by what became of them.
     *
     * @param done done by T2
     * @param dropped given up by T2
     * @param open neither by T2
     * @param waiting of cycles without T2
     */
    public record Ends(int done, int dropped, int open, int waiting) implements CodecOnly {}

    /**
     * The figures over cycles of a programme, in any order.
     *
     * @param floor the fewest mentees behind a number, {@value #LEAST_FLOOR} or more
     * @throws IllegalArgumentException if the floor is lower, a cycle comes twice, or a mentee is written in two ways
     */
    public static GoalFigures of(List<MentoringCycle> cycles, int floor) {
        if (floor < LEAST_FLOOR) {
            throw new IllegalArgumentException(
                    "goal figures: floor must be " + LEAST_FLOOR + " or more, but was " + floor);
        }
        if (cycles.stream().map(MentoringCycle::id).distinct().count() != cycles.size()) {
            throw new IllegalArgumentException(
                    "goal figures: each cycle must be counted once, but one of " + cycles.size() + " comes twice");
        }
        List<String> mentees =
                cycles.stream().map(cycle -> cycle.mentee().id().value()).toList();
        Identities.requireOneWriting("goal figures", "mentee", mentees);
        Map<String, GoalCounts> each = new LinkedHashMap<>();
        for (MentoringCycle cycle : cycles) {
            each.merge(cycle.mentee().id().value(), GoalsOverCycles.count(cycle), GoalCounts::plus);
        }
        return of(each.values(), floor);
    }

    private static GoalFigures of(Collection<GoalCounts> mentees, int floor) {
        GoalCounts all = mentees.stream().reduce(GoalCounts.NONE, GoalCounts::plus);
        Cells cells = new Cells(mentees, floor);
        if (mentees.size() < floor || cells.isSmall(GoalCounts::intended)) {
            return new GoalFigures(floor, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        boolean origins = cells.areShown(List.of(GoalCounts::set, GoalCounts::carried));
        boolean ends =
                cells.areShown(List.of(GoalCounts::done, GoalCounts::dropped, GoalCounts::open, GoalCounts::waiting));
        List<ToIntFunction<GoalCounts>> why = new ArrayList<>();
        for (DropReason reason : DropReason.values()) {
            why.add(counts -> counts.reasons().getOrDefault(reason, 0));
        }
        boolean reasons =
                ends && all.unexplained() == 0 && cells.areShown(why) && cells.areMixed(why, GoalCounts::dropped);
        return new GoalFigures(
                floor,
                Optional.of(all.intended()),
                origins ? Optional.of(new Origins(all.set(), all.carried())) : Optional.empty(),
                ends ? Optional.of(new Ends(all.done(), all.dropped(), all.open(), all.waiting())) : Optional.empty(),
                reasons ? Optional.of(all.reasons()) : Optional.empty());
    }

    /**
     * The mentees behind each number.
     *
     * @param mentees the goals of each
     * @param floor the fewest
     */
    private record Cells(Collection<GoalCounts> mentees, int floor) {

        boolean isSmall(ToIntFunction<GoalCounts> cell) {
            long behind = mentees.stream()
                    .filter(mentee -> cell.applyAsInt(mentee) > 0)
                    .count();
            return behind > 0 && behind < floor;
        }

        boolean areShown(List<ToIntFunction<GoalCounts>> cells) {
            return cells.stream().noneMatch(this::isSmall);
        }

        /** Whether each number that is not 0 leaves out as many of the mentees it could be about as the floor. */
        boolean areMixed(List<ToIntFunction<GoalCounts>> cells, ToIntFunction<GoalCounts> about) {
            List<GoalCounts> people = mentees.stream()
                    .filter(mentee -> about.applyAsInt(mentee) > 0)
                    .toList();
            return cells.stream().allMatch(cell -> {
                long without = people.stream()
                        .filter(mentee -> cell.applyAsInt(mentee) == 0)
                        .count();
                return without == people.size() || without >= floor;
            });
        }
    }
}
