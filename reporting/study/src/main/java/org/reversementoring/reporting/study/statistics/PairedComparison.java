package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;

/**
 * One measure before and after, with every test beside the others. There is no control group: {@link #LIMITS} belongs to each
 * print of it. Holds numbers about the group only; they are masked when printed, because a group may be one person.
 */
@Value.Immutable
public interface PairedComparison {

    /** What no test of a single group can exclude. */
    String LIMITS = "No control group: regression to the mean, practice and the passing of time are not excluded.";

    /** People with both measurements. */
    int people();

    /** Median before. */
    @Value.Redacted
    Fraction before();

    /** Median after. */
    @Value.Redacted
    Fraction after();

    /**
     * The exact signed-rank test with both zero rules, the two asymptotic ones, and the sign test; of more than {@link
     * PairedScores#MOST_EXACT} people without the exact signed-rank tests.
     */
    @Value.Redacted
    List<TestResult> tests();

    /** The test on which a conclusion may rest: the one that was chosen before the data. */
    @Value.Redacted
    TestResult primary();

    /** Hodges-Lehmann shift. */
    @Value.Redacted
    HodgesLehmann shift();

    /** The shifts that {@link #primary()} does not reject. */
    @Value.Redacted
    ConfidenceSet interval();

    /**
     * Matched-pairs rank-biserial correlation, -1 to 1, exact: (rises - falls) / all, in sums of ranks with zeros dropped; empty if
     * nobody changed. Kerby, Compr Psychol 2014;3:11, doi 10.2466/11.IT.3.1.
     */
    @Value.Redacted
    Optional<Fraction> rankBiserial();

    /**
     * Everything about one measure; the conclusion rests on the signed-rank test with zeros dropped.
     *
     * @param level confidence level of the interval, for instance 0.95
     * @throws IllegalArgumentException if the level is out of range
     */
    static PairedComparison of(PairedScores scores, AlternativeHypothesis side, BigDecimal level) {
        return of(scores, PairedTest.SIGNED_RANK, side, level);
    }

    /**
     * Everything about one measure.
     *
     * @param test the test on which the conclusion rests, chosen before the data
     * @param level confidence level of the interval, for instance 0.95
     * @throws IllegalArgumentException if the level is out of range
     */
    static PairedComparison of(PairedScores scores, PairedTest test, AlternativeHypothesis side, BigDecimal level) {
        Changes changes = Changes.of(scores);
        TestResult primary = test.of(changes, side);
        SignedRanks ranks = changes.ranks(0, ZeroMethod.WILCOXON);
        Builder comparison = builder()
                .people(scores.size())
                .before(scores.medianBefore())
                .after(scores.medianAfter())
                .primary(primary)
                .shift(HodgesLehmann.of(changes, level))
                .interval(ConfidenceSet.of(changes, test, side, level));
        if (scores.size() <= PairedScores.MOST_EXACT) {
            // Of many people an exact test takes seconds, so the one that was chosen is not made twice.
            comparison.addTests(
                    test == PairedTest.SIGNED_RANK ? primary : PairedTest.SIGNED_RANK.of(changes, side),
                    test == PairedTest.SIGNED_RANK_PRATT ? primary : PairedTest.SIGNED_RANK_PRATT.of(changes, side));
        }
        comparison.addTests(
                new SignedRankTest(ZeroMethod.WILCOXON, PValueMethod.ASYMPTOTIC, side).of(changes),
                new SignedRankTest(ZeroMethod.WILCOXON, PValueMethod.ASYMPTOTIC_CORRECTED, side).of(changes),
                new SignTest(side).of(changes));
        if (ranks.total() != 0) {
            comparison.rankBiserial(Fraction.of(ranks.rising() - ranks.falling(), ranks.total()));
        }
        return comparison.build();
    }

    /** The asymptotic one that most published values come from. */
    default TestResult asymptotic() {
        return tests().stream()
                .filter(test -> test.computation() == PValueMethod.ASYMPTOTIC)
                .findFirst()
                .orElseThrow();
    }

    /**
     * What may be said about evidence at a threshold. The word "significant" is refused where the answer depends on the method.
     *
     * @param alpha threshold, more than 0 and less than 1
     * @throws IllegalArgumentException if alpha is out of range
     */
    default String wording(BigDecimal alpha) {
        String threshold = alpha.toPlainString();
        return switch (evidence(alpha)) {
            case TOO_FEW_CHANGED ->
                "So few people changed that no result could have reached " + threshold + ". Draw no conclusion from p.";
            case NONE -> "No test reached " + threshold + ".";
            case EVERY_TEST -> "Significant at " + threshold + " by every test listed.";
            case TESTS_DISAGREE -> "The tests disagree at " + threshold + ". Draw no conclusion from p.";
        };
    }

    /**
     * What the tests say together at a threshold.
     *
     * @param alpha threshold, more than 0 and less than 1
     * @throws IllegalArgumentException if alpha is out of range
     */
    default Evidence evidence(BigDecimal alpha) {
        ConfidenceLevel.requireOpen("threshold", alpha);
        long reached = tests().stream().filter(test -> test.reaches(alpha)).count();
        if (primary().smallest().compareTo(alpha) > 0) {
            return Evidence.TOO_FEW_CHANGED;
        }
        if (reached == 0) {
            return Evidence.NONE;
        }
        return reached == tests().size() ? Evidence.EVERY_TEST : Evidence.TESTS_DISAGREE;
    }

    /** What the tests of a comparison say together. */
    enum Evidence {
        /** No result of so few changes could have reached the threshold. */
        TOO_FEW_CHANGED,
        /** No test reached it. */
        NONE,
        /** Every test reached it. */
        EVERY_TEST,
        /** Some tests reached it, others did not. */
        TESTS_DISAGREE
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a comparison. */
    final class Builder extends ImmutablePairedComparison.Builder {
        Builder() {}
    }
}
