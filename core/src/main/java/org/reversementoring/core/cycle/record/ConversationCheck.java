package org.reversementoring.core.cycle.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.LearningItem;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.wording.WordingCheck;

/**
 * The check that what is on record from the arranged meeting to the end can have happened in this order, and the rules of what the two who
 * met learned, which the guard of that step shares.
 */
public final class ConversationCheck implements CodecOnly {

    private final CycleRecord cycle;
    private final BiConsumer<Boolean, String> require;

    private ConversationCheck(CycleRecord cycle, BiConsumer<Boolean, String> require) {
        this.cycle = cycle;
        this.require = require;
    }

    /**
     * Compares.
     *
     * @param require takes a condition and the rule that is broken if it is false
     */
    static void check(CycleRecord cycle, BiConsumer<Boolean, String> require) {
        ConversationCheck check = new ConversationCheck(cycle, require);
        check.plan();
        check.goals();
        check.followUps();
        check.harm();
        check.learning();
    }

    private void plan() {
        LocalDate arranged = cycle.history().stream()
                .filter(entry -> entry.action() == CycleAction.SCHEDULE)
                .map(HistoryEntry::on)
                .reduce(LocalDate.MIN, (one, other) -> other);
        require.accept(
                cycle.plan().map(MeetingPlan::on).filter(arranged::isAfter).isEmpty(),
                "a meeting must be arranged for a day to come");
        require.accept(
                cycle.place().isEmpty() || cycle.plan().isPresent(), "a place must be that of an arranged meeting");
    }

    private void goals() {
        List<DevelopmentGoal> goals =
                cycle.response().map(MenteeResponse::goals).orElse(List.of());
        require.accept(
                goals.stream().allMatch(DevelopmentGoal::canBeSet),
                "goals must be new and not begun, or carried and open");
        require.accept(
                cycle.meeting().isEmpty()
                        || goals.stream()
                                .allMatch(goal -> goal.reviewOn()
                                        .isAfter(cycle.meeting().orElseThrow().heldOn())),
                "goals must be looked at after the meeting");
    }

    private void followUps() {
        List<GoalStatus> before =
                cycle.response().map(MenteeResponse::goalStatuses).orElse(List.of());
        for (FollowUp followUp : cycle.followUps()) {
            require.accept(
                    cycle.response().filter(followUp::isOf).isPresent(),
                    "a follow-up must be of the goals of its response");
            require.accept(followUp.canFollow(before), "a goal that was begun must not become one that is not");
            before = followUp.goals();
            require.accept(
                    followUp.givesReasonsForDroppedGoalsOnly(),
                    "only a goal that is dropped must have a reason for that");
            CycleAction action = actionOf(followUp);
            // Steps of the first version asked for no reason.
            boolean asked = cycle.history().stream()
                    .anyMatch(
                            entry -> entry.action() == action && entry.policy().isPresent());
            require.accept(!asked || followUp.givesEachReason(), "each dropped goal must have a reason");
            require.accept(
                    cycle.history().stream()
                                    .filter(entry -> entry.action() == action
                                            && entry.on().equals(followUp.on()))
                                    .count()
                            == 1,
                    "a follow-up must be on the day of its step");
        }
        long steps = cycle.history().stream()
                .filter(entry ->
                        entry.action() == CycleAction.FOLLOW_UP_T1 || entry.action() == CycleAction.FOLLOW_UP_T2)
                .count();
        require.accept(cycle.followUps().size() == steps, "each follow-up must be a step's");
    }

    /** Whether this step opened a concern: somebody raised it, or harm was found, of which steps of the first version opened none. */
    static boolean opensConcern(CycleRecord cycle, HistoryEntry entry) {
        return switch (entry.action()) {
            case RAISE_CONCERN -> true;
            case FOLLOW_UP_T1, FOLLOW_UP_T2 ->
                entry.policy().isPresent()
                        && cycle.followUps().stream()
                                .anyMatch(followUp -> followUp.foundHarm() && actionOf(followUp) == entry.action());
            default -> false;
        };
    }

    /**
     * The concerns that harm opened, in order. Nobody raised them, so nobody has told of them or holds a receipt: whoever can hand them
     * over must see that they wait.
     */
    public static List<Concern> openedByHarm(CycleRecord cycle) {
        List<Concern> found = new ArrayList<>();
        int number = 0;
        for (HistoryEntry entry : cycle.history()) {
            if (opensConcern(cycle, entry)) {
                number++;
                if (entry.action() != CycleAction.RAISE_CONCERN
                        && number <= cycle.concerns().size()) {
                    found.add(cycle.concerns().get(number - 1));
                }
            }
        }
        return List.copyOf(found);
    }

    private static CycleAction actionOf(FollowUp followUp) {
        return followUp.point() == FollowUpPoint.T1 ? CycleAction.FOLLOW_UP_T1 : CycleAction.FOLLOW_UP_T2;
    }

    /** A concern that is raised once the cycle is closed is one too many, and comes too late for the harm. */
    private void harm() {
        boolean harm = cycle.followUps().stream().anyMatch(FollowUp::foundHarm);
        boolean raised = cycle.history().stream()
                .takeWhile(entry -> entry.action() != CycleAction.CLOSE)
                .anyMatch(entry -> opensConcern(cycle, entry));
        require.accept(
                cycle.closure().isEmpty() || !harm || raised,
                "a concern must have been raised before a cycle is closed in which harm was found");
    }

    /** Who learned, if somebody in this role records it. */
    public static LearningItem.Direction directionOf(Role by) {
        return by == Role.MENTEE
                ? LearningItem.Direction.SENIOR_FROM_JUNIOR
                : LearningItem.Direction.JUNIOR_FROM_SENIOR;
    }

    /** Whether what somebody learned is about a topic of the guide. */
    public static boolean isOnGuide(CycleRecord cycle, LearningItem item) {
        return cycle.guide().topic(item.topic()).isPresent();
    }

    /** Whether the other may read it: what leaves its owner counts nobody of the panel, and names nobody who was ever on it. */
    public static boolean isFitToShare(CycleRecord cycle, LearningItem item) {
        return !item.shared()
                || WordingCheck.of(
                                cycle.guide().language(),
                                List.of(),
                                Membership.unnamed(cycle.roster(), cycle.memberships()))
                        .passesOfOnePerson(item.words());
    }

    /** Whether there is room for one more in this direction. */
    public static boolean hasRoomFor(CycleRecord cycle, LearningItem.Direction direction) {
        return learned(cycle, direction) < CycleRecord.MOST_LEARNED;
    }

    private static long learned(CycleRecord cycle, LearningItem.Direction direction) {
        return cycle.learning().stream()
                .filter(item -> item.direction() == direction)
                .count();
    }

    private void learning() {
        List<LearningItem> items = cycle.learning();
        List<HistoryEntry> steps = cycle.history().stream()
                .filter(entry -> entry.action() == CycleAction.RECORD_LEARNING)
                .toList();
        boolean recorded = steps.size() == items.size();
        for (int i = 0; recorded && i < steps.size(); i++) {
            recorded = steps.get(i).on().equals(items.get(i).on())
                    && directionOf(steps.get(i).by()) == items.get(i).direction();
        }
        require.accept(recorded, "what was learned must be recorded by a step of whoever learned it");
        for (LearningItem item : items) {
            require.accept(isOnGuide(cycle, item), "what was learned must be about a topic of the guide");
            require.accept(isFitToShare(cycle, item), "what is shared must count and name nobody of the panel");
            require.accept(
                    learned(cycle, item.direction()) <= CycleRecord.MOST_LEARNED,
                    "each of the two must have recorded no more than is allowed");
        }
    }
}
