package org.reversementoring.anonymisation.reconstruction.solver;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.reversementoring.anonymisation.reconstruction.figure.ValueInterval;

/**
 * The whole numerators k for which k / denominator, or its square root, lies in an interval. Whole numbers are compared instead
 * of quotients, so that no rounding error can decide whether a figure fits.
 *
 * @param least the lowest numerator
 * @param most the highest numerator; below the lowest if there is none
 */
record NumeratorRange(long least, long most) {

    static NumeratorRange of(ValueInterval interval, long denominator, boolean root) {
        return new NumeratorRange(least(interval, denominator, root), most(interval, denominator, root));
    }

    private static long least(ValueInterval interval, long denominator, boolean root) {
        if (interval.lower().isEmpty() || (root && interval.lower().get().signum() < 0)) {
            return Long.MIN_VALUE;
        }
        BigDecimal end = scaled(interval.lower().get(), denominator, root);
        BigDecimal least = interval.lowerIncluded()
                ? end.setScale(0, RoundingMode.CEILING)
                : end.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return clipped(least);
    }

    private static long most(ValueInterval interval, long denominator, boolean root) {
        if (interval.upper().isEmpty()) {
            return Long.MAX_VALUE;
        }
        if (root && interval.upper().get().signum() < 0) {
            return Long.MIN_VALUE;
        }
        BigDecimal end = scaled(interval.upper().get(), denominator, root);
        BigDecimal most = interval.upperIncluded()
                ? end.setScale(0, RoundingMode.FLOOR)
                : end.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
        return clipped(most);
    }

    private static BigDecimal scaled(BigDecimal end, long denominator, boolean root) {
        return (root ? end.multiply(end) : end).multiply(BigDecimal.valueOf(denominator));
    }

    private static long clipped(BigDecimal whole) {
        return whole.min(BigDecimal.valueOf(Long.MAX_VALUE))
                .max(BigDecimal.valueOf(Long.MIN_VALUE))
                .longValueExact();
    }

    boolean contains(long numerator) {
        return numerator >= least && numerator <= most;
    }
}
