package org.reversementoring.core.guide.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;

/** Law: each rating that we ship has a title of its own in each language, and none is the title of its topic. */
class RatingTitlesTest {

    @Test
    void eachRatingHasATitleThatIsNotThatOfItsTopic() {
        for (Locale locale : List.of(Locale.UK, Locale.forLanguageTag("de-AT"))) {
            for (InterviewGuide guide :
                    List.of(Guides.sevenDomains(locale), Guides.awarenessOfUnderRepresentedGroups(locale))) {
                List<String> titles = new ArrayList<>();
                for (Topic topic : guide.ratedTopics()) {
                    assertThat(RatingTitles.of(guide.id(), topic.id(), guide.language()))
                            .hasValueSatisfying(title -> assertThat(title)
                                    .isNotEqualTo(topic.title())
                                    .hasSizeLessThanOrEqualTo(40)
                                    .doesNotEndWith("."))
                            .hasValueSatisfying(titles::add);
                }
                assertThat(titles).doesNotHaveDuplicates().hasSizeGreaterThan(3);
            }
        }
    }

    @Test
    void anotherGuideTopicOrLanguageHasNone() {
        GuideId guide = GuideId.of("seven-domains");
        TopicId topic = TopicId.of("strengths");
        assertThat(RatingTitles.of(guide, topic, "en-GB")).isPresent();
        assertThat(RatingTitles.of(GuideId.of("own"), topic, "en")).isEmpty();
        assertThat(RatingTitles.of(guide, TopicId.of("own"), "en")).isEmpty();
        assertThat(RatingTitles.of(guide, topic, "fr")).isEmpty();
    }
}
