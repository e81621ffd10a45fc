package org.reversementoring.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.panel.MentorPanel;

/** The law of one writing for each identity, in what a survey tool exports: a second writing is a fault with both lines. */
class OneWritingTest {

    private static final String HEADER =
            "mentor,clinical-practice,approach-to-juniors,approachability,use-of-technology,time-management,strengths,"
                    + "areas-for-improvement\n";

    @ParameterizedTest
    @ValueSource(strings = {"M1", "\u041C1", "\u039C1", "\u043C1", "m\u0661"})
    void aSecondWritingOfAMentorIsAFault(String writing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ratings("m1", "m2", writing))
                .withMessage(
                        "r, line 4, column mentor: must be written as in line 2, but differs only by case, spaces or"
                                + " look-alike letters");
        MentorPanel panel = MentorPanel.of(MentorId.of("m1"), MentorId.of("m2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ratings(writing).interview(MenteeId.of("s"), panel))
                .withMessage(
                        "r, line 2, column mentor: must be written as on the panel, but differs from one on it by case,"
                                + " spaces or look-alike letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFF4D1", "m\u200B1", "m1\u00A0", "m\u00B9", "\u043C1a"})
    void aMentorWhoPrintsLikeAnotherIsNone(String writing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ratings(writing))
                .withMessageStartingWith("r, line 2, column mentor: must be an identifier, which must ");
    }

    @Test
    void blanksAroundACellAreNoDifference() {
        assertThat(ratings(" m1", "m2 ").panel()).isEqualTo(MentorPanel.of(MentorId.of("m1"), MentorId.of("m2")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ratings("m1", "m1 "))
                .withMessageEndingWith("must be a mentor who has no earlier row");
    }

    private static RatingSheet ratings(String... mentors) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (String mentor : mentors) {
            csv.append(mentor).append(",1,2,3,4,5,4,3\n");
        }
        return SurveyExport.of(Guides.sevenDomains()).ratings("r", new StringReader(csv.toString()));
    }
}
