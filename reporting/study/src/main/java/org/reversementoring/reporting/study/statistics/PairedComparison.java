package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.Fraction;

/**
 * One measure before and after, with every test beside the others. There is no control group: {@link #LIMITS} belongs to each
 * print of it. Holds numbers about the group only, but a group may be small.
 *
 * @param people people with both measurements
 * @param before median before
 * @param after median after
 * @param tests the exact signed-rank test with both zero rules, the two asymptotic ones, and the sign test
 * @param shift Hodges-Lehmann shift
 * @param rankBiserial matched-pairs rank-biserial correlation, -1 to 1, exact: (rises - falls) / all, in sums of ranks with
 *     zeros dropped; empty if nobody changed. Kerby, Compr Psychol 2014;3:11, doi 10.2466/11.IT.3.1
 */
public record PairedComparison(
        int people,
        Fraction before,
        Fraction after,
        List<TestResult> tests,
        HodgesLehmann shift,
        Optional<Fraction> rankBiserial) {

    /** What no test of a single group can exclude. */
    public static final String LIMITS =
            "No control group: regression to the mean, practice and the passing of time are not excluded.";

    /** Copies the tests. */
    public PairedComparison {
        tests = List.copyOf(tests);
    }

    /**
     * Everything about one measure.
     *
     * @param level confidence level of the shift, for instance 0.95
     * @throws IllegalArgumentException if the level is out of range
     */
    public static PairedComparison of(PairedScores scores, AlternativeHypothesis side, BigDecimal level) {
        SignedRanks ranks = SignedRanks.of(scores.differences(), ZeroMethod.WILCOXON);
        return new PairedComparison(
                scores.size(),
                scores.medianBefore(),
                scores.medianAfter(),
                List.of(
                        new SignedRankTest(ZeroMethod.WILCOXON, PValueMethod.EXACT, side).of(scores),
                        new SignedRankTest(ZeroMethod.PRATT, PValueMethod.EXACT, side).of(scores),
                        new SignedRankTest(ZeroMethod.WILCOXON, PValueMethod.ASYMPTOTIC, side).of(scores),
                        new SignedRankTest(ZeroMethod.WILCOXON, PValueMethod.ASYMPTOTIC_CORRECTED, side).of(scores),
                        new SignTest(side).of(scores)),
                HodgesLehmann.of(scores, level),
                ranks.total() == 0
                        ? Optional.empty()
                        : Optional.of(Fraction.of((long) ranks.rising() - ranks.falling(), ranks.total())));
    }

    /** The exact signed-rank test with zeros dropped, on which a conclusion may rest. */
    public TestResult exact() {
        return tests.get(0);
    }

    /** The asymptotic one that most published values come from. */
    public TestResult asymptotic() {
        return tests.get(2);
    }

    /**
     * What may be said about evidence at a threshold. The word "significant" is refused where the answer depends on the method.
     *
     * @param alpha threshold, more than 0 and less than 1
     * @throws IllegalArgumentException if alpha is out of range
     */
    public String wording(BigDecimal alpha) {
        ConfidenceLevel.requireOpen("threshold", alpha);
        long reached = tests.stream().filter(test -> test.reaches(alpha)).count();
        String threshold = alpha.toPlainString();
        if (exact().smallest().compareTo(alpha) > 0) {
            return "No answers of as many people who changed could have reached " + threshold
                    + " in an exact test; no conclusion from p.";
        }
        if (reached == 0) {
            return "No test reached " + threshold + ".";
        }
        return reached == tests.size()
                ? "Significant at " + threshold + " by every test listed."
                : "The tests disagree at " + threshold + "; no conclusion from p.";
    }

    /** Does not tell the medians, which may be one person's scores. */
    @Override
    public String toString() {
        return "PrePost[" + people + " people, ***]";
    }
}
