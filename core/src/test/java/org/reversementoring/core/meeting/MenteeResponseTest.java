package org.reversementoring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.reversementoring.core.Samples;

class MenteeResponseTest {

    private static final String WORDS = "what the mentee wrote";

    @Test
    void takesGoalsOrTheDecisionToSetNone() {
        assertThat(Samples.response().goals()).hasSize(1);
        assertThat(Samples.response().withoutGoals()).isFalse();
        assertThat(response().withoutGoals(true).build().goals()).isEmpty();
    }

    @Test
    void refusesNoGoalsWithoutADecision() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> response().build())
                .withMessage("response: goals must be set or declined, but there were 0 and withoutGoals was false");
    }

    @Test
    void refusesGoalsDespiteADecision() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> response()
                        .addGoals(Samples.goalBuilder().build())
                        .withoutGoals(true)
                        .build())
                .withMessage("response: goals must be set or declined, but there were 1 and withoutGoals was true");
    }

    @Test
    void refusesABlankReflection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MenteeResponse.builder()
                        .reflection(" ")
                        .withoutGoals(true)
                        .build())
                .withMessage("response: reflection and summary must not be blank");
    }

    @Test
    void refusesAGoalWithoutAction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.goalBuilder().action(" ").build())
                .withMessage("goal on topic approachability: action must not be blank");
    }

    @Test
    void refusesIncompleteBuilders() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MenteeResponse.builder().withoutGoals(true).build())
                .withMessageContaining("[reflection]");
        assertThatIllegalStateException()
                .isThrownBy(() -> DevelopmentGoal.builder().action(WORDS).build())
                .withMessageContaining("[topic, reviewOn]")
                .withMessageNotContaining(WORDS);
    }

    private static MenteeResponse.Builder response() {
        return MenteeResponse.builder().reflection(WORDS);
    }
}
