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
    private static final String RETENTION = "Notes and private answers are destroyed when the cycle closes.";

    @Test
    void promisesDeniabilityForScores() {
        assertThat(Promise.of(Samples.scored(), Optional.empty()))
                .isEqualTo(new Promise(
                        "Against the mentee together with any one mentor, no answer of any other mentor can be narrowed"
                                + " to exclude either end of the scale; verified for every possible panel of 6.",
                        READERS,
                        "Answers are counted question by question, and never linked to another answer or to a person. A"
                                + " question is shown only if at least 5 mentors answered it; a point is listed only if"
                                + " at least 3 mentors endorsed it in private.",
                        "Points that fewer mentors endorsed are not listed, and whether there are any is not told.",
                        RETENTION));
    }

    @Test
    void promisesDeniabilityAgainstSeveralMentors() {
        Method method = new Method.Scored("strict", 9, 2, 8, 5, List.of(Samples.certificate("median-band", 9, 5, 2)));
        assertThat(Promise.of(method, Optional.empty()).protection())
                .startsWith("Against the mentee together with any 2 mentors, no answer")
                .endsWith("every possible panel of 9.");
        assertThat(Promise.of(method, Optional.empty()).counted())
                .contains("at least 8 mentors answered")
                .contains("at least 5 mentors");
    }

    @Test
    void promisesNoScoresWithoutThem() {
        assertThat(Promise.of(new Method.ByConsent("small", 3), Optional.empty()))
                .isEqualTo(new Promise(
                        "The panel is too small for scores that protect its mentors, so there are no scores.",
                        READERS,
                        "A point is listed only if each mentor of the panel agreed in private to put it forward.",
                        "Points without that agreement are not listed, and whether there are any is not told.",
                        RETENTION));
    }

    @Test
    void neverSaysAnonymous() {
        for (Method method : List.of(Samples.scored(), new Method.ByConsent("small", 3))) {
            assertThat(Promise.of(method, Optional.empty()).toString().toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("anonym");
        }
    }
}
