package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** From a place in a distribution to a p-value. */
public final class PValues {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final MathContext PRINTED = new MathContext(12, RoundingMode.HALF_UP);

    private PValues() {}

    /** A count of equally likely sign patterns as a part of all; exact. */
    public static BigDecimal part(BigInteger count, int signs) {
        return new BigDecimal(count).divide(new BigDecimal(BigInteger.TWO.pow(signs)));
    }

    /** The two-sided p of a distribution that is symmetric: twice the smaller tail, at most 1. */
    public static BigDecimal doubled(BigDecimal smallerTail) {
        return smallerTail.multiply(BigDecimal.valueOf(2)).min(BigDecimal.ONE);
    }

    /**
     * The p of a deviation from the mean, as R computes it: the correction may take a small deviation past zero.
     *
     * @param deviation how far the rank sum of the rises is above its mean
     * @param variance variance of that sum; 0 if nobody changed
     */
    static BigDecimal normal(BigDecimal deviation, double variance, AlternativeHypothesis side, boolean corrected) {
        if (variance == 0) {
            return BigDecimal.ONE;
        }
        double half = corrected ? 0.5 : 0;
        double d = deviation.doubleValue();
        double scale = Math.sqrt(variance);
        double p = switch (side) {
            case RISE -> NORMAL.survivalProbability((d - half) / scale);
            case FALL -> NORMAL.cumulativeProbability((d + half) / scale);
            case TWO_SIDED -> 2 * NORMAL.survivalProbability(Math.abs((d - half * Math.signum(d)) / scale));
        };
        return BigDecimal.valueOf(p).round(PRINTED).min(BigDecimal.ONE);
    }
}
