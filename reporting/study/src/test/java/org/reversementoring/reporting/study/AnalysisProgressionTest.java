package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.reporting.study.progression.CriterionResult;
import org.reversementoring.reporting.study.progression.ProgressionCriterion;
import org.reversementoring.reporting.study.progression.ProgressionRule;
import org.reversementoring.reporting.study.progression.ProgressionZone;
import org.reversementoring.reporting.study.progression.Verdict;

/** Criteria on what a team analysed: a difference of arms, a missing share, minutes, agreement, and what pairs delivered. */
class AnalysisProgressionTest {

    private static final FeasibilityStudy STUDY = FeasibilityStudy.builder()
            .from(MadeUpPairs.record().study())
            .analyses(MadeUpAnalyses.all())
            .build();

    private static ProgressionRule rule(
            String estimand, String from, String cut, String to, ProgressionRule.Basis basis) {
        return new ProgressionRule(
                List.of(new ProgressionCriterion(
                        estimand,
                        List.of(ProgressionZone.of(Verdict.STOP, from, cut), ProgressionZone.of(Verdict.GO, cut, to)))),
                basis,
                ProgressionRule.Combination.ANY_STOP_STOPS);
    }

    private static CriterionResult result(FeasibilityStudy study) {
        return study.progression().orElseThrow().results().get(0);
    }

    /** The estimates are those of the page: a shift of 3 (2 to 4), 3 of 12 and 2 of 10 missing, 9 of 12 complete, medians of 51.5 and 16.5. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"change of confidence: shift, programme less waiting list\",-4,2,4,GO,GO",
                "\"change of confidence: shift, programme less waiting list\",-4,2.5,4,GO,STOP",
                "confidence: missing at T1,0,0.2,1,GO,STOP",
                "confidence: missing at T2,0,0.25,1,STOP,STOP",
                "confidence: complete,0,0.4,1,GO,GO",
                "narratives: Cohen's kappa,-1,0.5,1,GO,STOP",
                "Pairs: met at least once,0,0.5,1,GO,STOP",
                "on paper: Met in person,0,0.5,1,GO,STOP"
            })
    void aCriterionIsOnAnyOfThem(
            String estimand, String from, String cut, String to, Verdict onEstimate, Verdict worst) {
        for (ProgressionRule.Basis basis : ProgressionRule.Basis.values()) {
            CriterionResult result = result(STUDY.judged(rule(estimand, from, cut, to, basis)));
            assertThat(result.onEstimate()).isEqualTo(onEstimate);
            assertThat(result.worst()).isEqualTo(worst);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "on paper: minutes of the meetings, 51.5",
        "on paper: minutes of one mentor, 16.5",
        "Pairs: minutes of the meetings, 42.5",
        "minutes of the meetings, 45"
    })
    void minutesHaveNoIntervalAndTheRuleIsOnTheMedian(String estimand, String median) {
        FeasibilityStudy judged = STUDY.judged(rule(estimand, "0", "30", "600", ProgressionRule.Basis.ESTIMATE));
        assertThat(Pages.markdown(judged))
                .contains("| " + estimand + " | " + median + " (median of ", "there is no interval");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> STUDY.judged(rule(estimand, "0", "30", "600", ProgressionRule.Basis.WORST_OF_INTERVAL)))
                .withMessage("study: a rule on the worst of an interval must not be on " + estimand
                        + ", a median without an interval");
    }

    /** Agreement of three units has a value and no interval: a rule on the interval has no estimate, and is not judged on the value. */
    @Test
    void whatHasNoIntervalIsNotJudgedByOne() {
        String estimand = "concerns: Cohen's kappa";
        assertThat(result(STUDY.judged(rule(estimand, "-1", "0.5", "1", ProgressionRule.Basis.ESTIMATE)))
                        .onEstimate())
                .isEqualTo(Verdict.STOP);
        assertThat(result(STUDY.judged(rule(estimand, "-1", "0.5", "1", ProgressionRule.Basis.WORST_OF_INTERVAL)))
                        .onEstimate())
                .isEqualTo(Verdict.NO_ESTIMATE);
    }

    /** Kills zones that leave some values without a verdict, and an exception that tells a shift, which may be one person's answer. */
    @Test
    void zonesHoldWhatCameOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STUDY.judged(rule(
                        "change of confidence: shift, programme less waiting list",
                        "-1",
                        "0",
                        "3.5",
                        ProgressionRule.Basis.ESTIMATE)))
                .withMessage(
                        "study: the zones of change of confidence: shift, programme less waiting list must hold its"
                                + " estimate and its interval, but divide -1 to 3.5 only");
        for (String[] range : new String[][] {
            {"confidence: missing at T1", "0", "50", "100"},
            {"narratives: Cohen's kappa", "0", "0.5", "1"}
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            STUDY.judged(rule(range[0], range[1], range[2], range[3], ProgressionRule.Basis.ESTIMATE)));
        }
    }

    /** Law: of such a criterion the released page tells neither estimate nor zone, whatever came out; it does not even tell that nothing did. */
    @Test
    void theReleasedPageTellsNoneOfThem() {
        for (ProgressionRule.Basis basis : ProgressionRule.Basis.values()) {
            for (String estimand : List.of("narratives: Cohen's kappa", "concerns: Cohen's kappa")) {
                assertThat(Pages.released(STUDY.judged(rule(estimand, "-1", "0.5", "1", basis))))
                        .contains("| " + estimand + " | not shown | □ not shown |", "Verdict: □ not shown.");
            }
        }
    }
}
