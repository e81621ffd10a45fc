package org.reversementoring.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Samples;

class PromiseTest {

    private static final String READERS =
            "This report is read by the mentee, by the mentors of the panel, one of whom feeds it back, and by the custodian who"
                    + " keeps the private answers. Nobody else reads it unless the mentee shows it. It is for development only.";
    private static final String DRAFTS =
            "Before the sign-off, the mentors of the panel and the custodian see a draft. The mentors may correct it. Nobody else"
                    + " sees it.";
    private static final String LEARNING =
            "The mentee and the nominated mentor may each write down what they learned. The other reads it only if it is shared."
                    + " Others see numbers over many cycles, and no words.";
    private static final String RETENTION = "Notes and private answers are destroyed when the cycle closes.";

    @Test
    void promisesDeniabilityForScores() {
        assertThat(Promise.of(Samples.scored(), Optional.empty(), Optional.empty()))
                .isEqualTo(new Promise(
                        "Against the mentee together with any one mentor, no answer of any other mentor can be narrowed"
                                + " to exclude either end of the scale; verified for every possible panel of 6.",
                        READERS,
                        DRAFTS,
                        "Answers are counted question by question, and never linked to another answer or to a person. A"
                                + " question is shown only if at least 5 mentors answered it; a point is listed only if"
                                + " at least 3 mentors endorsed it in private.",
                        "Points that fewer mentors endorsed are not listed, and whether there are any is not told.",
                        "After the meeting, the mentee may ask the panel a question. An answer is given only if at least 3"
                                + " mentors voted for its words in private. The mentee, the mentors of the panel and the"
                                + " custodian read both.",
                        Optional.of(
                                "The mentee may give marks of their own on the same questions. How these stand to the"
                                        + " report is read by the mentee alone."),
                        LEARNING,
                        Optional.empty(),
                        RETENTION));
    }

    @Test
    void promisesDeniabilityAgainstSeveralMentors() {
        Method method = new Method.Scored("strict", 9, 2, 8, 5, List.of(Samples.certificate("median-band", 9, 5, 2)));
        assertThat(Promise.of(method, Optional.empty(), Optional.empty()).protection())
                .startsWith("Against the mentee together with any 2 mentors, no answer")
                .endsWith("every possible panel of 9.");
        assertThat(Promise.of(method, Optional.empty(), Optional.empty()).counted())
                .contains("at least 8 mentors answered")
                .contains("at least 5 mentors");
    }

    @Test
    void promisesNoScoresWithoutThem() {
        assertThat(Promise.of(new Method.ByConsent("small", 3), Optional.empty(), Optional.empty()))
                .isEqualTo(new Promise(
                        "The panel is too small for scores that protect its mentors, so there are no scores.",
                        READERS,
                        DRAFTS,
                        "A point is listed only if each mentor of the panel agreed in private to put it forward.",
                        "Points without that agreement are not listed, and whether there are any is not told.",
                        "After the meeting, the mentee may ask the panel a question. An answer is given only if each mentor"
                                + " of the panel voted for its words in private. The mentee, the mentors of the panel and the"
                                + " custodian read both.",
                        Optional.empty(),
                        LEARNING,
                        Optional.empty(),
                        RETENTION));
    }

    @Test
    void neverSaysAnonymous() {
        for (Method method : List.of(Samples.scored(), new Method.ByConsent("small", 3))) {
            assertThat(Promise.of(method, Optional.empty(), Optional.empty())
                            .toString()
                            .toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("anonym");
        }
    }
}
