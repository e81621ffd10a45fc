package org.reversementoring.core.programme.pair;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.DroppedGoal;
import org.reversementoring.core.meeting.GoalStatus;

/** What each step of a pair needs; asked when a step is taken, and again when a stored course is read. */
final class PairGuards {

    private static final int MOST_NOT_HELD = 100;
    private static final int MOST_LEARNED = 20;

    private PairGuards() {}

    /** Why a step is refused after these steps; empty if it is possible. */
    static Optional<PairRefusal> refusal(PairPlan plan, boolean reciprocal, List<PairStep> before, PairStep step) {
        if (state(before) != PairState.RUNNING) {
            return Optional.of(PairRefusal.OVER);
        }
        if (!step.action().roles().contains(step.role())) {
            return Optional.of(PairRefusal.WRONG_ROLE);
        }
        if (!before.isEmpty()
                && step.on().isBefore(before.get(before.size() - 1).on())) {
            return Optional.of(PairRefusal.DAY_BEFORE_LAST_STEP);
        }
        return Optional.ofNullable(
                switch (step.action()) {
                    case ATTEND_INDUCTION, ATTEND_SUPERVISION -> session(plan, reciprocal, before, step);
                    case MEET -> meeting(plan, reciprocal, before, step);
                    case CANCEL_MEETING, MISS_MEETING -> notHeld(plan, before, step);
                    case SET_GOALS -> goals(reciprocal, before, step);
                    case REVIEW_GOALS -> review(before, step);
                    case RECORD_LEARNING -> learning(before, step);
                    case CLOSE -> close(plan, reciprocal, before, step);
                    case WITHDRAW -> null;
                });
    }

    private static @Nullable PairRefusal session(
            PairPlan plan, boolean reciprocal, List<PairStep> before, PairStep step) {
        Role who = step.mentoring().orElseThrow();
        if (!reciprocal && who == Role.MENTEE) {
            return PairRefusal.WRONG_TURN;
        }
        if (step.on().isAfter(plan.last())) {
            return PairRefusal.AFTER_PLAN;
        }
        int induction = plan.induction() ? 1 : 0;
        int offered = step.action() == PairAction.ATTEND_INDUCTION ? induction : plan.supervisions();
        return sessions(before, step.action(), who) < offered ? null : PairRefusal.NO_SUCH_SESSION;
    }

    private static @Nullable PairRefusal meeting(
            PairPlan plan, boolean reciprocal, List<PairStep> before, PairStep step) {
        int held = count(before, PairAction.MEET);
        if (held == plan.meetings()) {
            return PairRefusal.ALL_HELD;
        }
        if (step.on().isBefore(plan.first())) {
            return PairRefusal.BEFORE_PLAN;
        }
        if (step.on().isAfter(plan.last())) {
            return PairRefusal.AFTER_PLAN;
        }
        Role mentoring = step.mentoring().orElseThrow();
        if (mentoring != (reciprocal && held % 2 == 1 ? Role.MENTEE : Role.MENTOR)) {
            return PairRefusal.WRONG_TURN;
        }
        if (plan.induction() && sessions(before, PairAction.ATTEND_INDUCTION, mentoring) == 0) {
            return PairRefusal.NOT_INDUCTED;
        }
        if (days(before, step, List.of(PairAction.MEET)) < plan.leastDays() && held > 0) {
            return PairRefusal.TOO_SOON;
        }
        List<PairAction> due = List.of(PairAction.MEET, PairAction.CANCEL_MEETING, PairAction.MISS_MEETING);
        return days(before, step, due) > plan.mostDays() ? PairRefusal.TOO_LATE : null;
    }

    private static @Nullable PairRefusal notHeld(PairPlan plan, List<PairStep> before, PairStep step) {
        if (count(before, PairAction.MEET) == plan.meetings()) {
            return PairRefusal.ALL_HELD;
        }
        if (step.on().isAfter(plan.last())) {
            return PairRefusal.AFTER_PLAN;
        }
        if (step.action() == PairAction.MISS_MEETING && step.on().isBefore(plan.first())) {
            return PairRefusal.BEFORE_PLAN;
        }
        int notHeld = count(before, PairAction.CANCEL_MEETING) + count(before, PairAction.MISS_MEETING);
        return notHeld < MOST_NOT_HELD ? null : PairRefusal.TOO_MANY_NOT_HELD;
    }

    private static @Nullable PairRefusal goals(boolean reciprocal, List<PairStep> before, PairStep step) {
        if (hasGoals(before, step.role()) || (!reciprocal && step.role() == Role.MENTOR)) {
            return PairRefusal.GOALS_NOT_OPEN;
        }
        for (int i = 0; i < step.goals().size(); i++) {
            DevelopmentGoal goal = step.goals().get(i);
            boolean twice = step.goals().subList(0, i).stream().anyMatch(goal::isSameGoal);
            if (twice || !goal.canBeSet() || !goal.reviewOn().isAfter(step.on())) {
                return PairRefusal.GOAL_IMPOSSIBLE;
            }
        }
        return null;
    }

    private static @Nullable PairRefusal review(List<PairStep> before, PairStep step) {
        if (!hasGoals(before, step.role())) {
            return PairRefusal.GOALS_MISSING;
        }
        List<GoalStatus> earlier = statuses(before, step.role());
        boolean possible = earlier.size() == step.statuses().size() && !earlier.isEmpty();
        for (int i = 0; possible && i < earlier.size(); i++) {
            possible = step.statuses().get(i).canFollow(earlier.get(i));
        }
        if (!possible) {
            return PairRefusal.GOAL_IMPOSSIBLE;
        }
        return DroppedGoal.explain(step.statuses(), step.dropped()) ? null : PairRefusal.DROP_REASON_MISSING;
    }

    private static @Nullable PairRefusal learning(List<PairStep> before, PairStep step) {
        if (count(before, PairAction.MEET) == 0) {
            return PairRefusal.NOT_MET;
        }
        long own = before.stream()
                .filter(earlier -> earlier.action() == step.action() && earlier.role() == step.role())
                .count();
        return own < MOST_LEARNED ? null : PairRefusal.TOO_MUCH_LEARNED;
    }

    private static @Nullable PairRefusal close(
            PairPlan plan, boolean reciprocal, List<PairStep> before, PairStep step) {
        if (step.reason().isPresent()) {
            boolean early = step.on().isBefore(plan.last());
            return early && step.reason().get() == PairStep.EndReason.TIME_OVER ? PairRefusal.TIME_NOT_OVER : null;
        }
        if (count(before, PairAction.MEET) < plan.minimum()) {
            return PairRefusal.TOO_FEW_MEETINGS;
        }
        boolean set = hasGoals(before, Role.MENTEE) && (!reciprocal || hasGoals(before, Role.MENTOR));
        return set ? null : PairRefusal.GOALS_MISSING;
    }

    /** The days since the last step of these kinds; 0 if there was none. */
    private static long days(List<PairStep> before, PairStep step, List<PairAction> kinds) {
        return before.stream()
                .filter(earlier -> kinds.contains(earlier.action()))
                .reduce((one, later) -> later)
                .map(last -> ChronoUnit.DAYS.between(last.on(), step.on()))
                .orElse(0L);
    }

    private static boolean hasGoals(List<PairStep> steps, Role who) {
        return steps.stream().anyMatch(step -> step.action() == PairAction.SET_GOALS && step.role() == who);
    }

    /** The status that each goal has now. */
    static List<GoalStatus> statuses(List<PairStep> steps, Role who) {
        return steps.stream()
                .filter(step -> step.role() == who)
                .filter(step -> step.action() == PairAction.SET_GOALS || step.action() == PairAction.REVIEW_GOALS)
                .reduce((one, later) -> later)
                .map(step -> step.action() == PairAction.REVIEW_GOALS
                        ? step.statuses()
                        : step.goals().stream().map(DevelopmentGoal::status).toList())
                .orElse(List.of());
    }

    static PairState state(List<PairStep> steps) {
        return steps.isEmpty()
                ? PairState.RUNNING
                : steps.get(steps.size() - 1).action().to();
    }

    static int count(List<PairStep> steps, PairAction action) {
        return (int) steps.stream().filter(step -> step.action() == action).count();
    }

    static int sessions(List<PairStep> steps, PairAction session, Role who) {
        return (int) steps.stream()
                .filter(step -> step.action() == session)
                .filter(step -> step.mentoring().filter(one -> one == who).isPresent())
                .count();
    }
}
