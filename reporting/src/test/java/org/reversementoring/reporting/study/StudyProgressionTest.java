package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Criteria judged on what a study found. */
class StudyProgressionTest {

    @Test
    void criteriaAreOnWhatIsShown() {
        FeasibilityStudy study = MadeUpStudy.record().study();
        assertThat(study.judged(MadeUpStudy.rule()).progression().orElseThrow().verdict())
                .isEqualTo(Verdict.AMEND);
        Count hidden = new Count("said so", new Proportion(1, 6));
        ProgressionRule rule = new ProgressionRule(
                List.of(new ProgressionCriterion(
                        "said so", List.of(Band.of(Verdict.STOP, "0", "0.5"), Band.of(Verdict.GO, "0.5", "1")))),
                ProgressionRule.Basis.ESTIMATE,
                ProgressionRule.Combination.ANY_STOP_STOPS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study.withCounts(List.of(hidden)).judged(rule))
                .withMessage("study: a criterion must be on a rate or a count that is shown, but said so is none");
    }

    /** Kills bands in percent, by which every rate would stop, and bands that leave some rates without a verdict. */
    @Test
    void criteriaDivideAllRates() {
        FeasibilityStudy study = MadeUpStudy.record().study();
        for (List<String> cuts :
                List.of(List.of("0", "60", "100"), List.of("0.1", "0.6", "1"), List.of("0", "0.6", "0.9"))) {
            ProgressionRule rule = new ProgressionRule(
                    List.of(new ProgressionCriterion(
                            "mentors: completed of agreed",
                            List.of(
                                    Band.of(Verdict.STOP, cuts.get(0), cuts.get(1)),
                                    Band.of(Verdict.GO, cuts.get(1), cuts.get(2))))),
                    ProgressionRule.Basis.ESTIMATE,
                    ProgressionRule.Combination.ANY_STOP_STOPS);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> study.judged(rule))
                    .withMessage(
                            "study: the bands of mentors: completed of agreed must divide the rates from 0 to 1, but"
                                    + " divide " + cuts.get(0) + " to " + cuts.get(2));
        }
    }
}
