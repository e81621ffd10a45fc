package org.reversementoring.reporting.study.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;

/**
 * The level of a bootstrapped interval, and how many resamples it is made from.
 *
 * @param level confidence level, more than 0 and less than 1
 * @param resamples at least so many that one lies beyond either end, at most {@value #MOST}
 */
public record BootstrapPlan(BigDecimal level, int resamples) {

    /** The most resamples. */
    public static final int MOST = 100_000;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the level is out of range, or resamples are too few for it or too many
     */
    public BootstrapPlan {
        BigDecimal alpha = ConfidenceLevel.require("bootstrap", level);
        int fewest = BigDecimal.valueOf(2)
                .divide(alpha, 0, RoundingMode.CEILING)
                .subtract(BigDecimal.ONE)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValue();
        if (resamples < fewest || resamples > MOST) {
            throw new IllegalArgumentException(
                    "bootstrap: resamples must be " + fewest + " to " + MOST + " at this level, but were " + resamples);
        }
    }

    /** 10,000 resamples at 0.95. */
    public static BootstrapPlan standard() {
        return new BootstrapPlan(new BigDecimal("0.95"), 10_000);
    }

    /** Of so many sorted values the place of the lower end, counted from 0; the upper end is as far from the last. */
    int place(int values) {
        return BigDecimal.ONE
                        .subtract(level)
                        .multiply(BigDecimal.valueOf(values + 1L))
                        .divide(BigDecimal.valueOf(2), 0, RoundingMode.FLOOR)
                        .max(BigDecimal.ONE)
                        .intValue()
                - 1;
    }
}
