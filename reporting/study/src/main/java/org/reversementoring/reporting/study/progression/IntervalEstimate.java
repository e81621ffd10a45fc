package org.reversementoring.reporting.study.progression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.reversementoring.core.ExactClass;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

/**
 * An estimate with its interval, to be judged by a criterion.
 *
 * @param value the point estimate
 * @param lower lower bound, at most {@code value}
 * @param upper upper bound, at least {@code value}
 * @param method how the interval was made, for instance {@code Clopper-Pearson 95 %}
 */
public record IntervalEstimate(BigDecimal value, BigDecimal lower, BigDecimal upper, String method) {

    private static final String NO_INTERVAL = ", no interval";

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the value is not within the interval or the method is blank
     */
    public IntervalEstimate {
        List.of(value, lower, upper).forEach(number -> ExactClass.require("estimate", number));
        if (lower.compareTo(value) > 0 || value.compareTo(upper) > 0) {
            throw new IllegalArgumentException(
                    "estimate: must have lower <= value <= upper, but had " + lower + ", " + value + ", " + upper);
        }
        if (method.isBlank()) {
            throw new IllegalArgumentException("estimate: method must not be blank");
        }
    }

    /** An estimate of which no interval is known: its ends are the estimate, and it says so. */
    public static IntervalEstimate withoutInterval(BigDecimal value, String method) {
        return new IntervalEstimate(value, value, value, method + NO_INTERVAL);
    }

    /** Whether there is an interval. */
    public boolean hasInterval() {
        return !method.endsWith(NO_INTERVAL);
    }

    /**
     * A rate and its interval.
     *
     * @param level confidence level, more than 0 and less than 1
     * @throws IllegalArgumentException if the level is out of range
     */
    public static IntervalEstimate of(Proportion proportion, RateInterval.Method method, BigDecimal level) {
        RateInterval interval = RateInterval.of(method, proportion, level);
        BigDecimal value = proportion.estimate().toDecimal(RateInterval.PLACES, RoundingMode.HALF_UP);
        return new IntervalEstimate(
                value,
                interval.lower().min(value),
                interval.upper().max(value),
                method.title() + " " + ProgressionZone.plain(level.movePointRight(2)) + "%");
    }
}
