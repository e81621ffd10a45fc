package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.DropReason;
import org.reversementoring.core.meeting.DroppedGoal;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.programme.CarriedGoal;
import org.reversementoring.core.programme.GoalCounts;
import org.reversementoring.core.programme.GoalFigures;
import org.reversementoring.core.programme.GoalsOverCycles;

/** A goal is carried from cycle to cycle with its end, and intending and doing are two numbers. */
class GoalsOverCyclesTest {

    private static final Journey JOURNEY = Journey.standard();
    private static final DevelopmentGoal GOAL = Cycles.goal();

    private static MentoringCycle answered(String id, DevelopmentGoal goal) {
        MentoringCycle met = MentoringCycle.builder()
                .from(JOURNEY.at(CycleState.MEETING_HELD))
                .id(CycleId.of(id))
                .build();
        MenteeResponse response =
                MenteeResponse.builder().reflection("-").addGoals(goal).build();
        return met.responded(response, Journey.step(met, CycleAction.RESPOND));
    }

    private static MentoringCycle over(String id, DevelopmentGoal goal, GoalStatus end) {
        MentoringCycle cycle = JOURNEY.take(answered(id, goal), CycleAction.FOLLOW_UP_T1, t1(id, goal));
        Step step = Journey.step(cycle, CycleAction.FOLLOW_UP_T2);
        FollowUp t2 = FollowUp.builder()
                .from(Cycles.followUp(FollowUpPoint.T2, step.on(), 1, HarmCheck.Outcome.NO_HARM))
                .goals(List.of(end))
                .dropped(end == GoalStatus.DROPPED ? List.of(new DroppedGoal(1, DropReason.NO_TIME)) : List.of())
                .build();
        return JOURNEY.take(cycle.followedUp(t2, step), CycleAction.CLOSE);
    }

    private static Step t1(String id, DevelopmentGoal goal) {
        return Journey.step(answered(id, goal), CycleAction.FOLLOW_UP_T1);
    }

    private static DevelopmentGoal next(DevelopmentGoal goal) {
        return goal.carriedTo(GOAL.reviewOn().plusMonths(6));
    }

    @Test
    void anOpenGoalGoesOnWithItsOriginAndHowOftenItWasCarried() {
        MentoringCycle first = over("c1", GOAL, GoalStatus.STARTED);
        CarriedGoal once = new GoalsOverCycles(List.of(first)).open().get(0);
        assertThat(once.origin()).isEqualTo(CycleId.of("c1"));
        assertThat(once.times()).isEqualTo(1);
        assertThat(once.goal().status()).isEqualTo(GoalStatus.STARTED);
        MentoringCycle second = over("c2", next(once.goal()), GoalStatus.STARTED);
        CarriedGoal twice = new GoalsOverCycles(List.of(first, second)).open().get(0);
        assertThat(twice.origin()).isEqualTo(CycleId.of("c1"));
        assertThat(twice.times()).isEqualTo(2);
    }

    @Test
    void aCycleWithoutAnAnswerBetweenLosesNoGoal() {
        MentoringCycle first = over("c1", GOAL, GoalStatus.STARTED);
        MentoringCycle stopped = JOURNEY.at(CycleState.WITHDRAWN);
        CarriedGoal open = new GoalsOverCycles(List.of(first, stopped)).open().get(0);
        assertThat(open.origin()).isEqualTo(first.id());
        assertThat(open.times()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = GoalStatus.class,
            names = {"DONE", "DROPPED"})
    void whatIsDoneOrDroppedIsNotCarried(GoalStatus end) {
        MentoringCycle first = over("c1", GOAL, end);
        assertThat(new GoalsOverCycles(List.of(first)).open()).isEmpty();
        MentoringCycle second = answered("c2", next(GOAL));
        refused("must carry only goals that were open", first, second);
    }

    @Test
    void aCarriedGoalComesFromACycleThatIsShown() {
        refused("must carry only goals that were open", answered("c2", next(GOAL)));
    }

    @Test
    void aCycleThatIsNotOverIsRefused() {
        MentoringCycle running = answered("c1", GOAL);
        refused("must be over before the next", running, over("c2", GOAL, GoalStatus.DONE));
        GoalsOverCycles goals = new GoalsOverCycles(List.of(running));
        assertThatIllegalStateException().isThrownBy(goals::open).withMessageContaining("must be over");
    }

    @Test
    void aCycleOfAnotherMenteeIsRefused() {
        MentoringCycle other = MentoringCycle.builder()
                .from(JOURNEY.at(CycleState.PROPOSED))
                .id(CycleId.of("c2"))
                .mentee(Mentee.of(MenteeId.of("somebody-else")))
                .build();
        refused("must be of the mentee", over("c1", GOAL, GoalStatus.STARTED), other);
    }

    @Test
    void aCycleTwiceAndNoCycleAreRefused() {
        MentoringCycle cycle = over("c1", GOAL, GoalStatus.STARTED);
        refused("must come once", cycle, cycle);
        refused("at least one cycle");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalFigures.of(List.of(cycle, cycle), 3))
                .withMessageContaining("must be counted once");
    }

    @Test
    void intendingAndDoingAreTwoNumbers() {
        MentoringCycle first = over("c1", GOAL, GoalStatus.STARTED);
        MentoringCycle second = over("c2", next(GOAL.with(GoalStatus.STARTED)), GoalStatus.DONE);
        MentoringCycle third = answered("c3", GOAL);
        GoalCounts counts = new GoalsOverCycles(List.of(first, second, third)).counts();
        assertThat(counts).isEqualTo(new GoalCounts(2, 1, 1, 0, 1, 1, Map.of()));
        assertThat(counts.intended()).isEqualTo(3);
        assertThat(new GoalsOverCycles(List.of(over("c4", GOAL, GoalStatus.DROPPED))).counts())
                .isEqualTo(new GoalCounts(1, 0, 0, 1, 0, 0, Map.of(DropReason.NO_TIME, 1)));
    }

    @Test
    void countsAddUp() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalCounts(1, 0, 0, 0, 0, 0, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalCounts(-1, 1, 0, 0, 0, 0, Map.of()));
        for (Map<DropReason, Integer> reasons : List.of(
                Map.of(DropReason.OTHER, 2),
                Map.of(DropReason.OTHER, 0),
                Map.of(DropReason.OTHER, 1, DropReason.NO_TIME, 1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new GoalCounts(1, 0, 0, 1, 0, 0, reasons))
                    .withMessageContaining("reasons must be 1 or more each and no more than 1 dropped goals");
        }
    }

    @Test
    void aCarriedGoalIsOpenAndCarriedAtLeastOnce() {
        CycleId origin = CycleId.of("c1");
        assertThatIllegalArgumentException().isThrownBy(() -> new CarriedGoal(GOAL.with(GoalStatus.DONE), origin, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CarriedGoal(GOAL, origin, 0));
    }

    @Test
    void noTextOfAGoalIsPrinted() {
        GoalsOverCycles goals = new GoalsOverCycles(List.of(over("c1", GOAL, GoalStatus.STARTED)));
        assertThat(goals.toString() + goals.open()).doesNotContain(GOAL.action());
    }

    private static void refused(String rule, MentoringCycle... cycles) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoalsOverCycles(List.of(cycles)))
                .withMessageContaining(rule);
    }
}
