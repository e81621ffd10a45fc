package org.reversementoring.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Samples;

class PromiseTest {

    private static final String READERS =
            "The mentee, the mentors of the panel and the custodian can read this report. One of these mentors talks it through"
                    + " with the mentee. The custodian keeps the private answers. Nobody else reads it unless the mentee shows it."
                    + " It is for development only.";
    private static final String DRAFTS =
            "Before the sign-off, the mentors of the panel and the custodian see a draft. The mentors may correct it. Nobody else"
                    + " sees it.";
    private static final String LEARNING =
            "The mentee and the nominated mentor may each write down what they learned. The other reads it only if it is shared."
                    + " Others see numbers over many cycles, and no words.";

    @Test
    void promisesDeniabilityForScores() {
        assertThat(Promise.of(Samples.scored(), Optional.empty(), Optional.empty(), PromiseText.inOrEnglish("en")))
                .isEqualTo(new Promise(
                        "Each mentor could still have given the lowest or the highest answer to each question. For all the"
                                + " others, that stays true if any one mentor tells the mentee their own answers. A computer"
                                + " checked this for every possible panel of 6.",
                        READERS,
                        DRAFTS,
                        "We count the answers to each question by itself. We never link them to another answer or to a"
                                + " person. A question is shown only if at least 5 mentors answered it. A point is listed"
                                + " only if at least 3 mentors backed it in a private vote.",
                        "We do not list other points. We do not say whether there were any.",
                        "After the meeting, the mentee may ask the panel a question. An answer is given only if at least 3"
                                + " mentors voted for its words in private. The mentee, the mentors of the panel and the"
                                + " custodian read both.",
                        Optional.of(
                                "The mentee may answer the same questions about themselves. Only the mentee can read how"
                                        + " these answers compare with the report."),
                        LEARNING,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void promisesDeniabilityAgainstSeveralMentors() {
        Method method = new Method.Scored("strict", 9, 2, 8, 5, List.of(Samples.certificate("median-band", 9, 5, 2)));
        assertThat(Promise.of(method, Optional.empty(), Optional.empty(), PromiseText.inOrEnglish("en"))
                        .protection())
                .contains("if any 2 mentors tell the mentee their own answers")
                .endsWith("every possible panel of 9.");
        assertThat(Promise.of(method, Optional.empty(), Optional.empty(), PromiseText.inOrEnglish("en"))
                        .counted())
                .contains("at least 8 mentors answered")
                .contains("at least 5 mentors");
    }

    @Test
    void promisesNoScoresWithoutThem() {
        assertThat(Promise.of(
                        new Method.ByConsent("small", 3),
                        Optional.empty(),
                        Optional.empty(),
                        PromiseText.inOrEnglish("en")))
                .isEqualTo(new Promise(
                        "There are no scores. Scores could not protect the mentors of so small a panel.",
                        READERS,
                        DRAFTS,
                        "A point is listed only if each mentor of the panel agreed to it in private.",
                        "We do not list other points. We do not say whether there were any.",
                        "After the meeting, the mentee may ask the panel a question. An answer is given only if each mentor"
                                + " of the panel voted for its words in private. The mentee, the mentors of the panel and the"
                                + " custodian read both.",
                        Optional.empty(),
                        LEARNING,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void neverSaysAnonymous() {
        for (Method method : List.of(Samples.scored(), new Method.ByConsent("small", 3))) {
            assertThat(Promise.of(method, Optional.empty(), Optional.empty(), PromiseText.inOrEnglish("en"))
                            .toString()
                            .toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("anonym");
        }
    }
}
