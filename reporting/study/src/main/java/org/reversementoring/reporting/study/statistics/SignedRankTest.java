package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.LongFunction;
import org.reversementoring.reporting.study.exact.PValues;

/**
 * Wilcoxon's signed-rank test for the same people before and after. With fewer than six who changed it cannot give an exact
 * two-sided p of 0.05 or less, whatever they answered. Only for pairs: a rank-sum test would take them for two groups.
 *
 * @param zeros what to do with people who did not change
 * @param computation how to compute p; {@link PValueMethod#EXACT} unless a published value is to be reproduced
 * @param side which changes count
 */
public record SignedRankTest(ZeroMethod zeros, PValueMethod computation, AlternativeHypothesis side) {

    /** Name of the test. */
    public static final String NAME = "Wilcoxon signed-rank test";

    /**
     * Checks the computation.
     *
     * @throws IllegalArgumentException if it is to be drawn at random, which this test is not
     */
    public SignedRankTest {
        if (computation == PValueMethod.MONTE_CARLO) {
            throw new IllegalArgumentException(
                    "signed-rank test: computation must be exact or asymptotic, but was by random draws");
        }
    }

    /** The exact two-sided test with the given zero rule. */
    public static SignedRankTest exact(ZeroMethod zeros) {
        return new SignedRankTest(zeros, PValueMethod.EXACT, AlternativeHypothesis.TWO_SIDED);
    }

    /**
     * The result for these people; if nobody changed, p is 1. An exact p of more than 200 who changed is right to 12 digits.
     *
     * @throws IllegalArgumentException if it is to be exact for more than {@link PairedScores#MOST_EXACT} people
     */
    public TestResult of(PairedScores scores) {
        return of(Changes.of(scores));
    }

    TestResult of(Changes changes) {
        requireCountable(changes.size());
        SignedRanks ranks = changes.ranks(0, zeros);
        BigDecimal p = p(ranks);
        return TestResult.builder()
                .test(NAME)
                .zeros(zeros)
                .computation(computation)
                .side(side)
                .pairs(changes.size())
                .changed(ranks.changed())
                .statistic(PairedScores.half(ranks.rising()))
                .p(p)
                .smallest(smallest(ranks).min(p))
                .build();
    }

    void requireCountable(int people) {
        if (computation == PValueMethod.EXACT && people > PairedScores.MOST_EXACT) {
            throw new IllegalArgumentException("signed-rank test: people of an exact one must be at most "
                    + PairedScores.MOST_EXACT + ", but were " + people);
        }
    }

    BigDecimal p(SignedRanks ranks) {
        return computation == PValueMethod.EXACT ? exact(ranks, ranks::atMost) : asymptotic(ranks, ranks.rising());
    }

    /** The exact p right to a relative 1e-10, and much faster. */
    BigDecimal nearly(SignedRanks ranks) {
        return exact(ranks, sum -> new BigDecimal(ranks.quicklyAtMost(sum)));
    }

    /** The distribution is symmetric, so the upper tail of the rises is the lower tail of the falls. */
    private BigDecimal exact(SignedRanks ranks, LongFunction<BigDecimal> atMost) {
        return switch (side) {
            case RISE -> atMost.apply(ranks.falling());
            case FALL -> atMost.apply(ranks.rising());
            case TWO_SIDED -> PValues.doubled(atMost.apply(Math.min(ranks.rising(), ranks.falling())));
        };
    }

    /** Of all sign patterns one has all rises, and no other has as high a sum. */
    private BigDecimal smallest(SignedRanks ranks) {
        if (computation != PValueMethod.EXACT) {
            return asymptotic(ranks, side == AlternativeHypothesis.FALL ? 0 : ranks.total());
        }
        BigDecimal one = PValues.part(BigInteger.ONE, ranks.changed());
        return side == AlternativeHypothesis.TWO_SIDED ? PValues.doubled(one) : one;
    }

    /** Variance of a sum of ranks with independent signs: a quarter of their squares, which is the tie-corrected one. */
    private BigDecimal asymptotic(SignedRanks ranks, long rising) {
        BigDecimal deviation = BigDecimal.valueOf(2 * rising - ranks.total()).divide(BigDecimal.valueOf(4));
        return NormalApproximation.p(
                deviation, ranks.squares() / 16.0, side, computation == PValueMethod.ASYMPTOTIC_CORRECTED);
    }
}
