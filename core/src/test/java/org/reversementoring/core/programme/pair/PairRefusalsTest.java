package org.reversementoring.core.programme.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.json.view.ViewCodec;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.DropReason;
import org.reversementoring.core.meeting.DroppedGoal;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.programme.PairScheme;
import org.reversementoring.core.programme.Topology;

/** Law: each reason for a refusal is reached, at the step and in a stored course; and no plan is one that no pair could keep. */
class PairRefusalsTest {

    private static final LocalDate DAY = Cycles.DAY;
    private static final PairPlan PLAN = new PairPlan(2, DAY, DAY.plusDays(60), 7, 30, 1, true, 1, 1);
    private static final PairStep LEARNED = PairStep.learned(Role.MENTEE, DAY, TopicId.of("teaching"), "Ask.", true);
    private static final PairStep INDUCTION = PairStep.attended(PairAction.ATTEND_INDUCTION, DAY, Role.MENTOR);
    private static final PairStep SUPERVISION =
            PairStep.attended(PairAction.ATTEND_SUPERVISION, DAY.plusDays(61), Role.MENTOR);
    private static final PairStep MET = PairStep.met(Role.MENTOR, DAY);
    private static final DevelopmentGoal GOAL = DevelopmentGoal.builder()
            .topic(TopicId.of("teaching"))
            .action("Ask first")
            .reviewOn(DAY.plusYears(1))
            .build();
    private static final PairStep GOALS = PairStep.goals(Role.MENTEE, DAY, List.of(GOAL));

    private static final List<DroppedGoal> WHY = List.of(new DroppedGoal(1, DropReason.NO_SUPPORT));

    /** Steps of which the last alone is refused. */
    private record Way(List<PairStep> before, PairStep refused) {

        static Way of(PairStep... steps) {
            List<PairStep> all = List.of(steps);
            return new Way(all.subList(0, all.size() - 1), all.get(all.size() - 1));
        }
    }

    /** There is a way for each constant, or this does not compile. */
    private static List<Way> ways(PairRefusal rule) {
        PairStep secondMet = PairStep.met(Role.MENTOR, DAY.plusDays(7));
        return switch (rule) {
            case OVER -> List.of(Way.of(PairStep.withdraw(DAY), MET), Way.of(PairStep.withdraw(DAY), GOALS));
            case WRONG_ROLE -> List.of(Way.of(PairStep.met(Role.CUSTODIAN, DAY)));
            case DAY_BEFORE_LAST_STEP -> List.of(Way.of(INDUCTION, PairStep.withdraw(DAY.minusDays(1))));
            case BEFORE_PLAN ->
                List.of(
                        Way.of(PairStep.met(Role.MENTOR, DAY.minusDays(1))),
                        Way.of(PairStep.notMet(PairAction.MISS_MEETING, Role.MENTOR, DAY.minusDays(1))));
            case AFTER_PLAN ->
                List.of(
                        Way.of(INDUCTION, PairStep.met(Role.MENTOR, DAY.plusDays(61))),
                        Way.of(PairStep.notMet(PairAction.CANCEL_MEETING, Role.MENTOR, DAY.plusDays(61))),
                        Way.of(PairStep.attended(PairAction.ATTEND_INDUCTION, DAY.plusDays(61), Role.MENTOR)),
                        Way.of(SUPERVISION));
            case ALL_HELD ->
                List.of(
                        Way.of(INDUCTION, MET, secondMet, PairStep.met(Role.MENTOR, DAY.plusDays(14))),
                        Way.of(
                                INDUCTION,
                                MET,
                                secondMet,
                                PairStep.notMet(PairAction.MISS_MEETING, Role.MENTEE, DAY.plusDays(14))));
            case TOO_SOON -> List.of(Way.of(INDUCTION, MET, PairStep.met(Role.MENTOR, DAY.plusDays(6))));
            case TOO_LATE -> List.of(Way.of(INDUCTION, MET, PairStep.met(Role.MENTOR, DAY.plusDays(31))));
            case WRONG_TURN ->
                List.of(
                        Way.of(INDUCTION, PairStep.met(Role.MENTOR, DAY, Role.MENTEE)),
                        Way.of(PairStep.attended(PairAction.ATTEND_SUPERVISION, DAY, Role.MENTEE)));
            case NOT_INDUCTED -> List.of(Way.of(MET));
            case NO_SUCH_SESSION -> List.of(Way.of(INDUCTION, INDUCTION));
            case TOO_MANY_NOT_HELD -> {
                List<PairStep> steps = new ArrayList<>();
                PairStep cancelled = PairStep.notMet(PairAction.CANCEL_MEETING, Role.MENTOR, DAY);
                PairStep missed = PairStep.notMet(PairAction.MISS_MEETING, Role.MENTEE, DAY);
                steps.addAll(Collections.nCopies(50, cancelled));
                steps.addAll(Collections.nCopies(50, missed));
                yield List.of(new Way(steps, cancelled), new Way(steps, missed));
            }
            case GOALS_NOT_OPEN ->
                List.of(Way.of(GOALS, GOALS), Way.of(PairStep.goals(Role.MENTOR, DAY, List.of(GOAL))));
            case GOAL_IMPOSSIBLE ->
                List.of(
                        Way.of(PairStep.goals(Role.MENTEE, DAY, List.of(GOAL, GOAL))),
                        Way.of(PairStep.goals(Role.MENTEE, DAY, List.of(GOAL.with(GoalStatus.DONE)))),
                        Way.of(PairStep.goals(Role.MENTEE, DAY.plusYears(1), List.of(GOAL))),
                        Way.of(GOALS, PairStep.review(Role.MENTEE, DAY, List.of())),
                        Way.of(
                                GOALS,
                                PairStep.review(Role.MENTEE, DAY, List.of(GoalStatus.STARTED, GoalStatus.STARTED))),
                        Way.of(
                                GOALS,
                                PairStep.review(Role.MENTEE, DAY, List.of(GoalStatus.DONE)),
                                PairStep.review(Role.MENTEE, DAY, List.of(GoalStatus.SET))),
                        Way.of(
                                PairStep.goals(Role.MENTEE, DAY, List.of()),
                                PairStep.review(Role.MENTEE, DAY, List.of())));
            case GOALS_MISSING ->
                List.of(
                        Way.of(PairStep.review(Role.MENTEE, DAY, List.of(GoalStatus.STARTED))),
                        Way.of(GOALS, PairStep.review(Role.MENTOR, DAY, List.of(GoalStatus.STARTED))),
                        Way.of(INDUCTION, MET, PairStep.close(DAY)));
            case DROP_REASON_MISSING ->
                List.of(
                        Way.of(GOALS, PairStep.review(Role.MENTEE, DAY, List.of(GoalStatus.DROPPED))),
                        Way.of(
                                GOALS,
                                PairStep.review(Role.MENTEE, DAY, List.of(GoalStatus.DROPPED), WHY),
                                PairStep.review(Role.MENTEE, DAY, List.of(GoalStatus.DROPPED))));
            case NOT_MET -> List.of(Way.of(LEARNED), Way.of(INDUCTION, LEARNED));
            case TOO_MUCH_LEARNED -> {
                List<PairStep> steps = new ArrayList<>(List.of(INDUCTION, MET));
                steps.addAll(Collections.nCopies(20, LEARNED));
                yield List.of(new Way(steps, LEARNED));
            }
            case TIME_NOT_OVER -> List.of(Way.of(PairStep.close(DAY, PairStep.EndReason.TIME_OVER)));
            case TOO_FEW_MEETINGS -> List.of(Way.of(GOALS, PairStep.close(DAY)));
        };
    }

    @ParameterizedTest
    @EnumSource(PairRefusal.class)
    void eachReasonIsReachedByAStepAndByAStoredCourse(PairRefusal rule) {
        assertThat(ways(rule)).isNotEmpty().allSatisfy(way -> {
            PairCourse course = new PairCourse(PLAN, false, way.before());
            PairRefusedException refusal =
                    catchThrowableOfType(PairRefusedException.class, () -> course.taken(way.refused()));
            assertThat(refusal).isNotNull();
            assertThat(refusal.rule()).isEqualTo(rule);
            List<PairStep> stored = Stream.concat(way.before().stream(), Stream.of(way.refused()))
                    .toList();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PairCourse(PLAN, false, stored))
                    .withMessageContaining("refused with " + rule);
        });
    }

    @Test
    void aDroppedGoalHasAReasonAndNoOtherGoalHas() {
        PairStep given = PairStep.review(Role.MENTEE, DAY, List.of(GoalStatus.DROPPED), WHY);
        assertThat(new PairCourse(PLAN, false, List.of(GOALS)).taken(given).steps())
                .contains(given);
        for (GoalStatus status : List.of(GoalStatus.SET, GoalStatus.STARTED, GoalStatus.DONE)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PairStep.review(Role.MENTEE, DAY, List.of(status), WHY))
                    .withMessageContaining("only a dropped goal must have a reason");
        }
        List<GoalStatus> both = List.of(GoalStatus.DROPPED, GoalStatus.DROPPED);
        for (List<DroppedGoal> wrong : List.of(
                List.of(WHY.get(0), WHY.get(0)),
                List.of(new DroppedGoal(2, DropReason.NO_TIME), WHY.get(0)),
                List.of(new DroppedGoal(3, DropReason.NO_TIME)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PairStep.review(Role.MENTEE, DAY, both, wrong))
                    .withMessageContaining("only a dropped goal must have a reason");
        }
    }

    /** The programme sees numbers: a reason is of one person, so nobody but the two has the course that holds it. */
    @Test
    void noViewHoldsTheReason() {
        JsonCodec codec = JsonCodec.create();
        ViewCodec views = ViewCodec.create();
        PairCourse course = new PairCourse(PLAN, false, List.of(GOALS))
                .taken(PairStep.review(Role.MENTEE, DAY, List.of(GoalStatus.DROPPED), WHY));
        PairScheme scheme = PairScheme.begin(
                CycleId.of("pair-1"), Mentee.of(Cycles.MENTEE), Mentor.of(Cycles.mentor(1)), Topology.PAIR, PLAN);
        for (PairStep step : course.steps()) {
            scheme = scheme.taken(step);
        }
        assertThat(codec.read(codec.write(scheme), PairScheme.class)).isEqualTo(scheme);
        assertThat(codec.write(scheme)).contains("NO_SUPPORT");
        for (Role role : Role.values()) {
            assertThat(PairView.of(course, role).map(views::write).orElse("")).doesNotContain("NO_SUPPORT");
        }
    }

    @Test
    void onTheLastDayAllIsPossibleAndAMeetingIsCalledOffBeforeTheFirst() {
        PairStep early = PairStep.notMet(PairAction.CANCEL_MEETING, Role.MENTEE, DAY.minusDays(1));
        PairStep last = PairStep.attended(PairAction.ATTEND_SUPERVISION, DAY.plusDays(60), Role.MENTOR);
        PairStep missed = PairStep.notMet(PairAction.MISS_MEETING, Role.MENTEE, DAY.plusDays(60));
        assertThat(new PairCourse(PLAN, false, List.of(early, last, missed)).steps())
                .hasSize(3);
    }

    @Test
    void aReciprocalSchemeEndsWithTwoMeetingsAtLeast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairCourse.of(PLAN, true))
                .withMessage("pair course: minimum of a reciprocal scheme must be at least 2, but was 1");
        assertThat(PairCourse.of(PLAN, false).steps()).isEmpty();
        PairPlan two = new PairPlan(2, DAY, DAY.plusDays(60), 7, 30, 2, true, 1, 1);
        assertThat(PairCourse.of(two, true).reciprocal()).isTrue();
    }

    @Test
    void theSpacingFitsTheLength() {
        assertThat(new PairPlan(3, DAY, DAY.plusDays(20), 10, 20, 1, false, 0, 0).meetings())
                .isEqualTo(3);
        refused(
                "meetings must fit between first and last day, which are 19 days apart, but need 20 days",
                () -> new PairPlan(3, DAY, DAY.plusDays(19), 10, 19, 1, false, 0, 0));
        refused(
                "most days from one meeting to the next must be at most the 20 days from first to last day, but were 21",
                () -> new PairPlan(3, DAY, DAY.plusDays(20), 10, 21, 1, false, 0, 0));
        assertThat(new PairPlan(1, DAY, DAY, 0, 30, 1, false, 0, 0).mostDays())
                .as("with one meeting there is no next")
                .isEqualTo(30);
    }

    private static void refused(String rule, Runnable plan) {
        assertThatIllegalArgumentException().isThrownBy(plan::run).withMessage("pair plan: " + rule);
    }
}
