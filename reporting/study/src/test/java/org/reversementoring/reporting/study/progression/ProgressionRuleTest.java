package org.reversementoring.reporting.study.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.study.progression.ProgressionRule.Basis;
import org.reversementoring.reporting.study.progression.ProgressionRule.Combination;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

class ProgressionRuleTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");

    private static final ProgressionCriterion RETENTION = new ProgressionCriterion(
            "completed of agreed",
            List.of(
                    ProgressionZone.of(Verdict.STOP, "0", "0.5"),
                    ProgressionZone.of(Verdict.AMEND, "0.5", "0.8"),
                    ProgressionZone.of(Verdict.GO, "0.8", "1")));
    private static final ProgressionCriterion HARM = new ProgressionCriterion(
            "harmed",
            List.of(ProgressionZone.of(Verdict.GO, "0", "0.10"), ProgressionZone.of(Verdict.STOP, "0.1", "1")));

    /** The published rule of domain dossier Annex 3: go above 25 %, amend 11 to 24 %, stop below 10 %. */
    @Test
    void refusesARuleWithAGap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgressionCriterion(
                        "recruited",
                        List.of(
                                ProgressionZone.of(Verdict.STOP, "0", "0.10"),
                                ProgressionZone.of(Verdict.AMEND, "0.11", "0.24"),
                                ProgressionZone.of(Verdict.GO, "0.25", "1"))))
                .withMessage("criterion recruited: zones must meet, but stop ends at 0.10 and amend begins at 0.11, "
                        + "which leaves a gap");
    }

    @Test
    void refusesOverlapDisorderAndRepetition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> criterion(
                        ProgressionZone.of(Verdict.STOP, "0", "0.6"), ProgressionZone.of(Verdict.GO, "0.5", "1")))
                .withMessageContaining("so that they overlap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> criterion(
                        ProgressionZone.of(Verdict.STOP, "0", "0.5"),
                        ProgressionZone.of(Verdict.GO, "0.5", "0.8"),
                        ProgressionZone.of(Verdict.AMEND, "0.8", "1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> criterion(
                        ProgressionZone.of(Verdict.GO, "0", "0.5"), ProgressionZone.of(Verdict.GO, "0.5", "1")));
        assertThatIllegalArgumentException().isThrownBy(() -> criterion(ProgressionZone.of(Verdict.GO, "0", "1")));
        assertThatIllegalArgumentException().isThrownBy(() -> ProgressionZone.of(Verdict.GO, "1", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> ProgressionZone.of(Verdict.GO, "NaN", "1"));
    }

    /** Every value of the range on a fine grid has the verdict that the zones say, both ends included. */
    @Test
    void everyValueHasOneVerdict() {
        for (int i = 0; i <= 1000; i++) {
            Verdict expected = i < 500 ? Verdict.STOP : i < 800 ? Verdict.AMEND : Verdict.GO;
            assertThat(RETENTION.judge(point(BigDecimal.valueOf(i, 3))).onEstimate())
                    .isEqualTo(expected);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> RETENTION.judge(point(new BigDecimal("1.001"))));
        assertThatIllegalArgumentException().isThrownBy(() -> RETENTION.judge(point(new BigDecimal("-0.001"))));
    }

    /** D.6: 6 of 6 has Clopper-Pearson 54.1 to 100 %, so that amend is not excluded; 0 of 11 up to 28.5 %. */
    @Test
    void judgesTheIntervalToo() {
        CriterionResult retention = RETENTION.judge(rate(6, 6));
        assertThat(retention.onEstimate()).isEqualTo(Verdict.GO);
        assertThat(retention.worst()).isEqualTo(Verdict.AMEND);
        assertThat(retention.best()).isEqualTo(Verdict.GO);
        assertThat(retention.settled()).isFalse();
        CriterionResult harm = HARM.judge(rate(0, 11));
        assertThat(harm.onEstimate()).isEqualTo(Verdict.GO);
        assertThat(harm.worst()).isEqualTo(Verdict.STOP);
        assertThat(RETENTION.judge(rate(300, 300)).settled()).isTrue();
    }

    @Test
    void combinesAsTheRuleSays() {
        Map<String, IntervalEstimate> mixed = Map.of("completed of agreed", rate(6, 6), "harmed", rate(5, 11));
        Map<String, IntervalEstimate> good = Map.of("completed of agreed", rate(6, 6), "harmed", rate(0, 11));
        Map<String, IntervalEstimate> bad = Map.of("completed of agreed", rate(1, 6), "harmed", rate(5, 11));
        ProgressionRule any = rule(Basis.ESTIMATE, Combination.ANY_STOP_STOPS);
        ProgressionRule all = rule(Basis.ESTIMATE, Combination.ALL_STOP_STOPS);
        assertThat(any.judge(good).verdict()).isEqualTo(Verdict.GO);
        assertThat(any.judge(mixed).verdict()).isEqualTo(Verdict.STOP);
        assertThat(all.judge(mixed).verdict()).isEqualTo(Verdict.AMEND);
        assertThat(all.judge(bad).verdict()).isEqualTo(Verdict.STOP);
        assertThat(rule(Basis.WORST_OF_INTERVAL, Combination.ANY_STOP_STOPS)
                        .judge(good)
                        .verdict())
                .isEqualTo(Verdict.STOP);
    }

    /** The digest was taken of the text with another program ({@code sha256sum}). */
    @Test
    void theDigestIsOfTheCanonicalText() {
        ProgressionRule rule = rule(Basis.ESTIMATE, Combination.ANY_STOP_STOPS);
        assertThat(rule.canonicalText()).isEqualTo("""
                        reverse-mentoring/progression/1
                        basis ESTIMATE
                        combination ANY_STOP_STOPS
                        criterion completed of agreed
                        stop 0 0.5
                        amend 0.5 0.8
                        go 0.8 1
                        criterion harmed
                        go 0 0.1
                        stop 0.1 1
                        """);
        assertThat(rule.digest()).isEqualTo("d8a1834345765e98e5ec10d11515e6a99b304e8f66edb6400e65ed845993e149");
        assertThat(rule(Basis.ESTIMATE, Combination.ALL_STOP_STOPS).digest()).isNotEqualTo(rule.digest());
    }

    @Test
    void refusesMissingAndStrangeEstimates() {
        ProgressionRule rule = rule(Basis.ESTIMATE, Combination.ANY_STOP_STOPS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.judge(Map.of("harmed", rate(0, 11))))
                .withMessage(
                        "progression rule: every criterion must have an estimate, but completed of agreed has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.judge(
                        Map.of("completed of agreed", rate(6, 6), "harmed", rate(0, 11), "minutes", rate(1, 2))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgressionRule(List.of(HARM, HARM), Basis.ESTIMATE, Combination.ANY_STOP_STOPS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgressionRule(List.of(), Basis.ESTIMATE, Combination.ANY_STOP_STOPS));
    }

    private static ProgressionRule rule(Basis basis, Combination combination) {
        return new ProgressionRule(List.of(RETENTION, HARM), basis, combination);
    }

    private static ProgressionCriterion criterion(ProgressionZone... zones) {
        return new ProgressionCriterion("recruited", List.of(zones));
    }

    private static IntervalEstimate rate(int events, int people) {
        return IntervalEstimate.of(new Proportion(events, people), RateInterval.Method.CLOPPER_PEARSON, P95);
    }

    private static IntervalEstimate point(BigDecimal value) {
        return new IntervalEstimate(value, value, value, "known");
    }
}
