package org.reversementoring.core.programme.pair;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.DroppedGoal;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.LearningItem;

/**
 * One step in the course of a pair.
 *
 * @param action what happened
 * @param role who records it
 * @param on the day of the step, and so of the meeting
 * @param mentoring who mentored in a meeting, or attended a session; empty for any other step
 * @param goals the goals that are set; none if that was decided, at most 100
 * @param statuses how far each goal has come, in order
 * @param dropped why each dropped goal was dropped, in the order of the goals
 * @param learned what whoever records it learned from the other one, on this day
 * @param reason why the scheme ends before its minimum; a code, never a text
 */
public record PairStep(
        PairAction action,
        Role role,
        LocalDate on,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Role> mentoring,
        List<DevelopmentGoal> goals,
        List<GoalStatus> statuses,
        List<DroppedGoal> dropped,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<LearningItem> learned,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<EndReason> reason)
        implements CodecOnly {

    /** Why a scheme ends before its minimum. */
    public enum EndReason {
        /** The days of the plan are over. */
        TIME_OVER,
        /** Somebody's post changed. */
        POST_CHANGED,
        /** Both agreed to end. */
        BY_AGREEMENT
    }

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the step has what its action does not have, or lacks who mentored or attended
     */
    public PairStep {
        goals = List.copyOf(goals);
        statuses = List.copyOf(statuses);
        dropped = List.copyOf(dropped);
        boolean mentors = action == PairAction.MEET
                || action == PairAction.ATTEND_INDUCTION
                || action == PairAction.ATTEND_SUPERVISION;
        require(
                mentoring.isPresent() == mentors
                        && mentoring.stream().allMatch(who -> who == Role.MENTOR || who == Role.MENTEE),
                "it must name one of the two where one mentors or attends, and only there");
        require(goals.isEmpty() || action == PairAction.SET_GOALS, "only one that sets goals must have goals");
        require(goals.size() <= 100, "goals must be at most 100, but were " + goals.size());
        require(
                statuses.isEmpty() || action == PairAction.REVIEW_GOALS,
                "only one that reviews goals must have their status");
        require(
                dropped.isEmpty() || DroppedGoal.areOf(statuses, dropped),
                "only a dropped goal must have a reason, and one");
        boolean learning = action == PairAction.RECORD_LEARNING;
        require(
                learned.isPresent() == learning
                        && learned.stream()
                                .allMatch(item -> item.direction() == directionOf(role)
                                        && item.on().equals(on)),
                "only one that records what its role learned on this day must have that");
        require(reason.isEmpty() || action == PairAction.CLOSE, "only one that closes must have a reason");
    }

    private static LearningItem.Direction directionOf(Role role) {
        return role == Role.MENTEE
                ? LearningItem.Direction.SENIOR_FROM_JUNIOR
                : LearningItem.Direction.JUNIOR_FROM_SENIOR;
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException("pair step: " + rule);
        }
    }

    /** The two met, and the junior mentored. */
    public static PairStep met(Role role, LocalDate on) {
        return met(role, on, Role.MENTOR);
    }

    /** The two met, and this one mentored. */
    public static PairStep met(Role role, LocalDate on, Role mentoring) {
        return new PairStep(
                PairAction.MEET,
                role,
                on,
                Optional.of(mentoring),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** One of the two attended the induction or a supervision. */
    public static PairStep attended(PairAction session, LocalDate on, Role who) {
        return new PairStep(
                session,
                Role.MENTOR_SUPPORTER,
                on,
                Optional.of(who),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** A meeting was called off, or missed. */
    public static PairStep notMet(PairAction cancelledOrMissed, Role role, LocalDate on) {
        return of(cancelledOrMissed, role, on);
    }

    /** One of the two sets goals; none is a decision too. */
    public static PairStep goals(Role role, LocalDate on, List<DevelopmentGoal> goals) {
        return new PairStep(
                PairAction.SET_GOALS,
                role,
                on,
                Optional.empty(),
                goals,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** One of the two says how far each own goal has come; none was dropped. */
    public static PairStep review(Role role, LocalDate on, List<GoalStatus> statuses) {
        return review(role, on, statuses, List.of());
    }

    /**
     * One of the two says how far each own goal has come.
     *
     * @param dropped why each dropped goal was dropped, in the order of the goals
     */
    public static PairStep review(Role role, LocalDate on, List<GoalStatus> statuses, List<DroppedGoal> dropped) {
        return new PairStep(
                PairAction.REVIEW_GOALS,
                role,
                on,
                Optional.empty(),
                List.of(),
                statuses,
                dropped,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * One of the two learned this from the other.
     *
     * @param role who learned it, {@link Role#MENTOR} or {@link Role#MENTEE}
     * @param topic a label of the programme's own
     * @param words the learner's own
     * @param shared whether the other one reads them
     */
    public static PairStep learned(Role role, LocalDate on, TopicId topic, String words, boolean shared) {
        LearningItem item = new LearningItem(directionOf(role), topic, words, shared, on);
        return new PairStep(
                PairAction.RECORD_LEARNING,
                role,
                on,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(item),
                Optional.empty());
    }

    /** The regular end. */
    public static PairStep close(LocalDate on) {
        return of(PairAction.CLOSE, Role.PROGRAMME_LEAD, on);
    }

    /** The end before the minimum. */
    public static PairStep close(LocalDate on, EndReason reason) {
        return new PairStep(
                PairAction.CLOSE,
                Role.PROGRAMME_LEAD,
                on,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(reason));
    }

    /** One of the two withdrew; which one, and why, is not recorded. */
    public static PairStep withdraw(LocalDate on) {
        return of(PairAction.WITHDRAW, Role.PROGRAMME_LEAD, on);
    }

    private static PairStep of(PairAction action, Role role, LocalDate on) {
        return new PairStep(
                action,
                role,
                on,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Goals and what was learned are the words of one of the two. */
    @Override
    public String toString() {
        return "PairStep[" + action + ", " + role + ", " + on + "]";
    }
}
