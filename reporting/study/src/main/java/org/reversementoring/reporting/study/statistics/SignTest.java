package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.reversementoring.reporting.study.exact.PValues;
import org.reversementoring.reporting.study.exact.ScaledRankSums;

/**
 * The exact sign test: how many rose among those who changed. It needs only an order of scores and no equal steps, and has less power
 * than the signed-rank test. Up to 2,000 who changed it is counted in whole numbers; of more the binomial distribution of Apache
 * Commons gives it.
 *
 * @param side which changes count
 */
public record SignTest(AlternativeHypothesis side) {

    /** Name of the test. */
    public static final String NAME = "Sign test";

    /** The result for these people; if nobody changed, p is 1. */
    public TestResult of(PairedScores scores) {
        return of(Changes.of(scores));
    }

    TestResult of(Changes changes) {
        int[] sides = changes.sides(0);
        int rose = sides[0];
        int changed = rose + sides[1];
        BigDecimal p = p(rose, changed);
        int best = side == AlternativeHypothesis.FALL ? 0 : changed;
        return TestResult.builder()
                .test(NAME)
                .computation(PValueMethod.EXACT)
                .side(side)
                .pairs(changes.size())
                .changed(changed)
                .statistic(BigDecimal.valueOf(rose))
                .p(p)
                .smallest(p(best, changed).min(p))
                .build();
    }

    BigDecimal p(int rose, int changed) {
        return switch (side) {
            case RISE -> atMost(changed - rose, changed);
            case FALL -> atMost(rose, changed);
            case TWO_SIDED -> PValues.doubled(atMost(Math.min(rose, changed - rose), changed));
        };
    }

    private static BigDecimal atMost(int successes, int trials) {
        if (trials > PairedScores.MOST_EXACT) {
            double tail = BinomialDistribution.of(trials, 0.5).cumulativeProbability(successes);
            return new BigDecimal(tail, ScaledRankSums.DIGITS);
        }
        BigInteger choose = BigInteger.ONE;
        BigInteger count = BigInteger.ZERO;
        for (int k = 0; k <= successes; k++) {
            count = count.add(choose);
            choose = choose.multiply(BigInteger.valueOf(trials - k)).divide(BigInteger.valueOf(k + 1));
        }
        return PValues.part(count, trials);
    }
}
