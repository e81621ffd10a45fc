package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** P-values from the normal distribution. */
final class NormalApproximation {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final MathContext PRINTED = new MathContext(12, RoundingMode.HALF_UP);

    private NormalApproximation() {}

    /**
     * The p of a deviation from the mean, as R computes it: the continuity correction may take a small deviation past zero.
     *
     * @param deviation how far the rank sum of the rises is above its mean
     * @param variance variance of that sum; 0 if nobody changed
     */
    static BigDecimal p(BigDecimal deviation, double variance, AlternativeHypothesis side, boolean corrected) {
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
