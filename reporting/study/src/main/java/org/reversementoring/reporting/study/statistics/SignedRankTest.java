package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import org.reversementoring.reporting.study.exact.PValues;
import org.reversementoring.reporting.study.exact.RankSums;

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

    /** The exact two-sided test with the given zero rule. */
    public static SignedRankTest exact(ZeroMethod zeros) {
        return new SignedRankTest(zeros, PValueMethod.EXACT, AlternativeHypothesis.TWO_SIDED);
    }

    /** The result for these people; if nobody changed, p is 1. */
    public TestResult of(PairedScores scores) {
        SignedRanks ranks = SignedRanks.of(scores.differences(), zeros);
        int best = side == AlternativeHypothesis.FALL ? 0 : ranks.total();
        return TestResult.builder()
                .test(NAME)
                .zeros(zeros)
                .computation(computation)
                .side(side)
                .pairs(scores.size())
                .changed(ranks.changed())
                .statistic(PairedScores.half(ranks.rising()))
                .p(p(ranks, ranks.rising()))
                .smallest(p(ranks, best).min(p(ranks, ranks.rising())))
                .build();
    }

    private BigDecimal p(SignedRanks ranks, int rising) {
        return computation == PValueMethod.EXACT ? exact(ranks, rising) : asymptotic(ranks, rising);
    }

    /** The distribution is symmetric, so the upper tail of the rises is the lower tail of the falls. */
    private BigDecimal exact(SignedRanks ranks, int rising) {
        int falling = ranks.total() - rising;
        return switch (side) {
            case RISE -> RankSums.atMost(falling, ranks.doubled());
            case FALL -> RankSums.atMost(rising, ranks.doubled());
            case TWO_SIDED -> PValues.doubled(RankSums.atMost(Math.min(rising, falling), ranks.doubled()));
        };
    }

    /** Variance of a sum of ranks with independent signs: a quarter of their squares, which is the tie-corrected one. */
    private BigDecimal asymptotic(SignedRanks ranks, int rising) {
        long squares =
                ranks.doubled().stream().mapToLong(rank -> (long) rank * rank).sum();
        BigDecimal deviation = BigDecimal.valueOf(2L * rising - ranks.total()).divide(BigDecimal.valueOf(4));
        return NormalApproximation.p(deviation, squares / 16.0, side, computation == PValueMethod.ASYMPTOTIC_CORRECTED);
    }
}
