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

class InterviewGuideTest {

    @Test
    void findsATopicById() {
        assertThat(Samples.guide().topic(Samples.ROTA))
                .hasValueSatisfying(topic -> assertThat(topic.title()).isEqualTo("About rota"));
        assertThat(Samples.guide().topic(Samples.NOT_IN_GUIDE)).isEmpty();
    }

    @Test
    void listsRatedTopicsInGuideOrder() {
        assertThat(Samples.guide().ratedTopics())
                .extracting(Topic::id)
                .containsExactly(Samples.APPROACHABILITY, Samples.STRENGTHS);
    }

    @Test
    void refusesBlankTexts() {
        List<UnaryOperator<InterviewGuide.Builder>> blanks =
                List.of(guide -> guide.version(" "), guide -> guide.language(""), guide -> guide.title("\n"));
        for (UnaryOperator<InterviewGuide.Builder> blank : blanks) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> blank.apply(Samples.guideBuilder()).build())
                    .withMessage("guide ward: version, language and title must not be blank");
        }
    }

    @Test
    void refusesARepeatedTopic() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.guideBuilder()
                        .addTopics(
                                Samples.topic(Samples.ROTA, TopicFocus.DOMAIN).build())
                        .build())
                .withMessage("guide ward: topic ids must be distinct, but rota occurs more than once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rota", "ROTA"})
    void refusesATopicInTwoWritings(String other) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.guideBuilder()
                        .addTopics(Samples.topic(TopicId.of(other), TopicFocus.DOMAIN)
                                .build())
                        .build())
                .withMessage("guide ward: topic ids must be distinct, but " + other + " occurs more than once");
    }

    /** The ledger keeps the findings of a report under it. */
    @ParameterizedTest
    @ValueSource(strings = {"findings-of-the-report", "Findings-of-the-report"})
    void refusesTheIdentifierThatStandsForTheFindings(String reserved) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.guideBuilder()
                        .addTopics(Samples.topic(TopicId.of(reserved), TopicFocus.DOMAIN)
                                .build())
                        .build())
                .withMessage("guide ward: topic ids must be free, but " + reserved + " stands for the findings");
    }

    @Test
    void refusesAGuideWithoutAStrengthsTopic() {
        List<Topic> others = Samples.guide().topics().stream()
                .filter(topic -> topic.focus() != TopicFocus.STRENGTHS)
                .toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.guideBuilder().topics(others).build())
                .withMessage("guide ward: at least one topic must be about strengths, but none of 2 is");
    }

    @Test
    void refusesAGuideWithoutTopics() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.guideBuilder().topics(List.of()).build())
                .withMessage("guide ward: at least one topic must be about strengths, but none of 0 is");
    }

    @Test
    void refusesTopicsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Samples.guideBuilder().totalTime(Duration.ofMinutes(44)).build())
                .withMessage("guide ward: topics must fit into 44 minutes, but need 45");
    }

    @Test
    void refusesAnIncompleteBuilder() {
        assertThatIllegalStateException()
                .isThrownBy(() -> InterviewGuide.builder().build())
                .withMessageContaining("[id, version, language, title, totalTime]");
    }

    @Test
    void hasASevenDomainGuide() {
        InterviewGuide guide = Guides.sevenDomains();
        assertThat(guide.topics()).hasSize(7);
        assertThat(guide.ratedTopics()).hasSize(7);
        assertThat(guide.totalTime()).isEqualTo(Duration.ofMinutes(45));
        assertThat(guide.topics()).extracting(Topic::focus).endsWith(TopicFocus.STRENGTHS, TopicFocus.IMPROVEMENT);
        assertThat(guide.topics()).allSatisfy(topic -> {
            assertThat(topic.probes()).isNotEmpty();
            assertThat(topic.prompts()).isNotEmpty();
        });
        assertThat(guide).isEqualTo(Guides.sevenDomains());
    }

    @Test
    void ratesAgreementFromOneToFive() {
        assertThat(Guides.agreement().lowest()).isEqualTo(1);
        assertThat(Guides.agreement().label(1)).isEqualTo("strongly disagree");
        assertThat(Guides.agreement().label(5)).isEqualTo("strongly agree");
        assertThat(Guides.agreement().points()).isEqualTo(5);
    }
}
