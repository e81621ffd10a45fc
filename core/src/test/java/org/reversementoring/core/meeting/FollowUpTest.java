package org.reversementoring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;

class FollowUpTest {

    private static HarmCheck check(HarmCheck.Side side, HarmCheck.Outcome outcome) {
        return new HarmCheck(side, outcome);
    }

    private static FollowUp of(HarmCheck... checks) {
        return FollowUp.builder()
                .point(FollowUpPoint.T1)
                .on(Cycles.DAY)
                .addHarmChecks(checks)
                .build();
    }

    @Test
    void bothSidesAreAskedOnceEach() {
        HarmCheck mentee = check(HarmCheck.Side.MENTEE, HarmCheck.Outcome.NO_HARM);
        HarmCheck mentors = check(HarmCheck.Side.MENTORS, HarmCheck.Outcome.NO_HARM);
        assertThat(of(mentee, mentors).harmChecks()).hasSize(2);
        assertThat(of(mentors, mentee).harmChecks()).as("in either order").hasSize(2);
        for (HarmCheck[] checks : List.of(
                new HarmCheck[] {},
                new HarmCheck[] {mentee},
                new HarmCheck[] {mentors},
                new HarmCheck[] {mentee, mentee},
                new HarmCheck[] {mentee, mentors, mentors})) {
            assertThatIllegalArgumentException().isThrownBy(() -> of(checks));
        }
    }

    @ParameterizedTest
    @EnumSource(HarmCheck.Outcome.class)
    void harmOnEitherSideIsFound(HarmCheck.Outcome outcome) {
        boolean harm = outcome == HarmCheck.Outcome.HARM;
        for (HarmCheck.Side side : HarmCheck.Side.values()) {
            HarmCheck.Side other = side == HarmCheck.Side.MENTEE ? HarmCheck.Side.MENTORS : HarmCheck.Side.MENTEE;
            assertThat(of(check(side, outcome), check(other, HarmCheck.Outcome.NO_HARM))
                            .foundHarm())
                    .isEqualTo(harm);
        }
    }

    @Test
    void thereAreTwoPointsAndNoFreeText() {
        assertThat(FollowUpPoint.values()).containsExactly(FollowUpPoint.T1, FollowUpPoint.T2);
        assertThat(Arrays.stream(FollowUp.class.getMethods()).filter(method -> method.getParameterCount() == 0))
                .noneMatch(method -> method.getReturnType() == String.class);
    }

    private static DevelopmentGoal goal(String action) {
        return DevelopmentGoal.builder()
                .topic(Cycles.STRENGTHS)
                .action(action)
                .reviewOn(Cycles.DAY)
                .build();
    }

    @Test
    void namesEachGoalAndCountsNoPlaces() {
        DevelopmentGoal first = goal("first");
        DevelopmentGoal second = goal("second");
        MenteeResponse response = MenteeResponse.builder()
                .reflection("synthetic")
                .addGoals(first, second)
                .build();
        FollowUp followUp = FollowUp.on(
                        response, Map.of(second.with(GoalStatus.STARTED), GoalStatus.DONE, first, GoalStatus.STARTED))
                .point(FollowUpPoint.T1)
                .on(Cycles.DAY)
                .harmChecks(HarmCheck.ofBoth(HarmCheck.Outcome.NO_HARM))
                .build();
        assertThat(followUp.goals()).containsExactly(GoalStatus.STARTED, GoalStatus.DONE);
        for (Map<DevelopmentGoal, GoalStatus> wrong : List.of(
                Map.of(first, GoalStatus.DONE),
                Map.of(first, GoalStatus.DONE, goal("another"), GoalStatus.DONE),
                Map.of(first, GoalStatus.DONE, second, GoalStatus.DONE, goal("another"), GoalStatus.DONE))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FollowUp.on(response, wrong))
                    .withMessageStartingWith("response: each goal must be named once with its status, but of 2 goals ");
        }
    }

    @Test
    void namesTheReasonOfEachGoalThatIsDropped() {
        DevelopmentGoal first = goal("first");
        DevelopmentGoal second = goal("second");
        MenteeResponse response = MenteeResponse.builder()
                .reflection("synthetic")
                .addGoals(first, second)
                .build();
        FollowUp followUp = FollowUp.on(
                        response,
                        Map.of(first, GoalStatus.DROPPED, second, GoalStatus.DROPPED),
                        Map.of(second.with(GoalStatus.STARTED), DropReason.NO_TIME, first, DropReason.REPLACED))
                .point(FollowUpPoint.T1)
                .on(Cycles.DAY)
                .harmChecks(HarmCheck.ofBoth(HarmCheck.Outcome.NO_HARM))
                .build();
        assertThat(followUp.dropped())
                .containsExactly(new DroppedGoal(1, DropReason.REPLACED), new DroppedGoal(2, DropReason.NO_TIME));
        assertThat(followUp.withoutReasons().dropped()).isEmpty();
        assertThat(followUp.withoutReasons().goals()).isEqualTo(followUp.goals());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> response.dropped(Map.of(goal("another"), DropReason.OTHER)))
                .withMessage("response: each reason must be that of a goal that was set, but of 1 reasons 0 are");
        for (List<DroppedGoal> wrong : List.of(
                List.of(followUp.dropped().get(1), followUp.dropped().get(0)),
                List.of(followUp.dropped().get(0), followUp.dropped().get(0)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            FollowUp.builder().from(followUp).dropped(wrong).build())
                    .withMessage(
                            "follow-up T1: reasons must be in the order of the goals, each once, but reason 2 is not");
        }
        for (int number : List.of(0, 101)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new DroppedGoal(number, DropReason.OTHER));
        }
    }
}
