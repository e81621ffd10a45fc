package org.reversementoring.core.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.Samples;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.language.Guides;

class TopicTest {

    @Test
    void isADomainByDefault() {
        Topic topic = Topic.builder()
                .id(TopicId.of("t"))
                .title("T")
                .coreQuestion("What?")
                .timeBudget(Duration.ofMinutes(1))
                .build();
        assertThat(topic.focus()).isEqualTo(TopicFocus.DOMAIN);
    }

    @Test
    void refusesBlankTexts() {
        List<UnaryOperator<Topic.Builder>> blanks = List.of(
                topic -> topic.title(" "),
                topic -> topic.coreQuestion(" "),
                topic -> topic.addProbes(" "),
                topic -> topic.addPrompts(" "));
        for (UnaryOperator<Topic.Builder> blank : blanks) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> blank.apply(topic()).build())
                    .withMessage("topic rota: title, question, probes and prompts must not be blank");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT59S", "PT1M30S", "PT8H1M", "PT-5M", "PT1M0.000000001S"})
    void refusesATimeBudgetThatIsNotOneTo480WholeMinutes(String budget) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> topic().timeBudget(Duration.parse(budget)).build())
                .withMessage("topic rota: time budget must be 1 to 480 whole minutes, but was " + budget);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT8H"})
    void takesTheEndsOfTheTimeBudget(String budget) {
        assertThat(topic().timeBudget(Duration.parse(budget)).build().timeBudget())
                .isEqualTo(Duration.parse(budget));
    }

    @Test
    void refusesABlankItemToRate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingItem(" ", Guides.agreement()))
                .withMessage("statement of a rating item must not be blank");
    }

    @Test
    void refusesAnIncompleteBuilder() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Topic.builder().build())
                .withMessageContaining("[id, title, coreQuestion, timeBudget]");
    }

    private static Topic.Builder topic() {
        return Samples.topic(Samples.ROTA, TopicFocus.DOMAIN);
    }
}
