package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.reversementoring.core.ExactClass;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;

/**
 * A two-sided confidence interval for a rate, with the method it was made by.
 *
 * @param method how it was made
 * @param level confidence level, more than 0 and less than 1
 * @param lower lower bound, 0 to 1, rounded half up to {@value #PLACES} places
 * @param upper upper bound, {@code lower} to 1, rounded the same way
 */
public record RateInterval(Method method, BigDecimal level, BigDecimal lower, BigDecimal upper) {

    /** Decimal places of a bound. */
    public static final int PLACES = 12;

    /** How an interval for a rate is made. */
    public enum Method {
        /** Exact, from the tails of the binomial distribution. */
        CLOPPER_PEARSON("Clopper-Pearson", BinomialConfidenceInterval.CLOPPER_PEARSON),
        /** From the score test, without continuity correction. */
        WILSON("Wilson", BinomialConfidenceInterval.WILSON_SCORE);

        private final String title;

        @SuppressWarnings("ImmutableEnumChecker")
        private final BinomialConfidenceInterval source;

        Method(String title, BinomialConfidenceInterval source) {
            this.title = title;
            this.source = source;
        }

        /** Name of the method, as it stands in a report. */
        public String title() {
            return title;
        }
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1 or the bounds are not in order within 0 to 1
     */
    public RateInterval {
        ConfidenceLevel.require("interval", level);
        ExactClass.require("interval", lower);
        ExactClass.require("interval", upper);
        if (lower.signum() < 0 || lower.compareTo(upper) > 0 || upper.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "interval: must have 0 <= lower <= upper <= 1, but had " + lower + " and " + upper);
        }
    }

    /**
     * The interval of a proportion.
     *
     * @throws IllegalArgumentException if the level is out of range
     */
    public static RateInterval of(Method method, Proportion proportion, BigDecimal level) {
        double error = ConfidenceLevel.require("interval", level).doubleValue();
        Interval interval = method.source.fromErrorRate(proportion.people(), proportion.events(), error);
        return new RateInterval(method, level, bound(interval.getLowerBound()), bound(interval.getUpperBound()));
    }

    private static BigDecimal bound(double value) {
        return new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
