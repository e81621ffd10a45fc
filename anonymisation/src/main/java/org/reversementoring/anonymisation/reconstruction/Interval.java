package org.reversementoring.anonymisation.reconstruction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An interval of exact values, and which whole numerators fall into it over a given denominator: rounding is tested by comparing
 * whole numbers, never by dividing.
 *
 * @param lower its lower end, none if it has no lower end
 * @param lowerIncluded whether the lower end belongs to it
 * @param upper its upper end, none if it has no upper end
 * @param upperIncluded whether the upper end belongs to it
 */
record Interval(
        @Nullable BigDecimal lower,
        boolean lowerIncluded,
        @Nullable BigDecimal upper,
        boolean upperIncluded) {

    private static final int MAX_DIGITS = 40;

    Interval {
        check(lower);
        check(upper);
    }

    static Interval closed(BigDecimal lower, BigDecimal upper) {
        return new Interval(lower, true, upper, true);
    }

    static void check(@Nullable BigDecimal end) {
        if (end != null && (end.precision() > MAX_DIGITS || Math.abs(end.scale()) > MAX_DIGITS)) {
            throw new IllegalArgumentException("value must have at most " + MAX_DIGITS + " digits, but had "
                    + end.precision() + " at scale " + end.scale());
        }
    }

    /** The lowest k for which k / denominator, or its square root, lies in the interval. */
    long least(long denominator, boolean root) {
        if (lower == null || (root && lower.signum() < 0)) {
            return Long.MIN_VALUE;
        }
        BigDecimal end = scaled(lower, denominator, root);
        BigDecimal least = lowerIncluded
                ? end.setScale(0, RoundingMode.CEILING)
                : end.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return clipped(least);
    }

    /** The highest k for which k / denominator, or its square root, lies in the interval. */
    long most(long denominator, boolean root) {
        if (upper == null) {
            return Long.MAX_VALUE;
        }
        if (root && upper.signum() < 0) {
            return Long.MIN_VALUE;
        }
        BigDecimal end = scaled(upper, denominator, root);
        BigDecimal most = upperIncluded
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

    String inWords() {
        if (lower != null && upper != null && lower.compareTo(upper) == 0) {
            return plain(lower);
        }
        String from = lower == null ? "" : (lowerIncluded ? "at least " : "above ") + plain(lower);
        String to = upper == null ? "" : (upperIncluded ? "at most " : "below ") + plain(upper);
        String both = from.isEmpty() || to.isEmpty() ? from + to : from + " and " + to;
        return both.isEmpty() ? "anything" : both;
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
