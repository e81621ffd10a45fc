package org.reversementoring.reporting.study.power;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.IntFunction;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.reversementoring.core.ExactClass;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

/**
 * The number of people with whom an interval is no wider than asked: sample size by precision, for a study that estimates and does not
 * test. The width is that of the interval which the study will print, at what is expected; what comes out may be wider.
 *
 * @param estimate what is estimated, and by which interval, as a phrase
 * @param level confidence level, more than 0 and less than 1
 * @param asked the widest interval that is wanted, from its lower to its upper end
 * @param people the fewest people from whom on the interval is no wider
 * @param attained its width with so many people, rounded up to {@value #PLACES} places
 */
public record PrecisionPlan(String estimate, BigDecimal level, BigDecimal asked, int people, BigDecimal attained) {

    /** Decimal places of a width. */
    public static final int PLACES = 9;

    /** The most people of a plan. */
    public static final int MOST_PEOPLE = 1_000_000;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The plan, if its numbers are of the JDK's class itself. */
    public PrecisionPlan {
        ExactClass.require("precision", level);
        ExactClass.require("precision", asked);
        ExactClass.require("precision", attained);
    }

    /**
     * The people for a rate. People are whole, so the events nearest to the rate on either side are both looked at, and the wider
     * interval counts.
     *
     * @param rate the expected rate, 0 to 1
     * @param width the widest interval that is wanted, more than 0 and less than 1
     * @throws IllegalArgumentException if an argument is out of range, or more than {@value #MOST_PEOPLE} people are needed
     */
    public static PrecisionPlan rate(RateInterval.Method method, BigDecimal rate, BigDecimal width, BigDecimal level) {
        ConfidenceLevel.require("precision", level);
        ConfidenceLevel.requireOpen("precision: width", width);
        ExactClass.require("precision", rate);
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("precision: rate must be 0 to 1, but was " + rate.toPlainString());
        }
        IntFunction<BigDecimal> widths = people -> {
            BigDecimal events = rate.multiply(BigDecimal.valueOf(people));
            return width(method, events.setScale(0, RoundingMode.FLOOR).intValueExact(), people, level)
                    .max(width(method, events.setScale(0, RoundingMode.CEILING).intValueExact(), people, level));
        };
        // Whole events make the width jump, the more the rarer they are: within one over p (1 - p) people the way down
        // is longer.
        BigDecimal variance = rate.multiply(BigDecimal.ONE.subtract(rate));
        int window = variance.signum() == 0
                ? 2
                : 20
                        + new BigDecimal(3)
                                .divide(variance, 0, RoundingMode.CEILING)
                                .min(new BigDecimal(5_000))
                                .intValueExact();
        String estimate = "rate of " + rate.stripTrailingZeros().toPlainString() + ", " + method.title() + " interval";
        return plan(estimate, level, width, window, 1, widths);
    }

    /**
     * The people for a rate of which nothing is known: whatever comes out, the interval is no wider.
     *
     * @param width the widest interval that is wanted, more than 0 and less than 1
     * @throws IllegalArgumentException as {@link #rate} does
     */
    public static PrecisionPlan anyRate(RateInterval.Method method, BigDecimal width, BigDecimal level) {
        PrecisionPlan worst = rate(method, HALF, width, level);
        return new PrecisionPlan(
                "any rate, " + method.title() + " interval", level, width, worst.people(), worst.attained());
    }

    /**
     * The people for the standard deviation of a score, for instance to plan the main study, by its interval from the chi-squared
     * distribution, which takes scores as normally distributed. Browne, Stat Med 1995;14:1933, doi 10.1002/sim.4780141709.
     *
     * @param width the widest interval that is wanted, as a part of the standard deviation: 0.5 for an interval half as wide as it; more
     *     than 0, at most 10
     * @throws IllegalArgumentException if an argument is out of range, or more than {@value #MOST_PEOPLE} people are needed
     */
    public static PrecisionPlan standardDeviation(BigDecimal width, BigDecimal level) {
        double tail = ConfidenceLevel.require("precision", level).doubleValue() / 2;
        requireWidth(width, BigDecimal.TEN);
        IntFunction<BigDecimal> widths = people -> {
            ChiSquaredDistribution squares = ChiSquaredDistribution.of(people - 1.0);
            double lower = Math.sqrt((people - 1) / squares.inverseSurvivalProbability(tail));
            double upper = Math.sqrt((people - 1) / squares.inverseCumulativeProbability(tail));
            return up(upper - lower);
        };
        return plan("standard deviation, in parts of itself, chi-squared interval", level, width, 0, 2, widths);
    }

    /**
     * The people for a mean, or a mean change, by its interval from Student's t distribution.
     *
     * @param deviation the expected standard deviation of the score, or of the change, more than 0
     * @param width the widest interval that is wanted, in the same points, more than 0, at most 1,000 times the deviation
     * @throws IllegalArgumentException if an argument is out of range, or more than {@value #MOST_PEOPLE} people are needed
     */
    public static PrecisionPlan mean(BigDecimal deviation, BigDecimal width, BigDecimal level) {
        double tail = ConfidenceLevel.require("precision", level).doubleValue() / 2;
        ExactClass.require("precision", deviation);
        if (deviation.signum() <= 0) {
            throw new IllegalArgumentException(
                    "precision: standard deviation must be more than 0, but was " + deviation.toPlainString());
        }
        requireWidth(width, deviation.multiply(BigDecimal.valueOf(1000)));
        IntFunction<BigDecimal> widths = people -> up(2
                * TDistribution.of(people - 1.0).inverseSurvivalProbability(tail)
                * deviation.doubleValue()
                / Math.sqrt(people));
        String estimate =
                "mean, standard deviation " + deviation.stripTrailingZeros().toPlainString() + ", t interval";
        return plan(estimate, level, width, 0, 2, widths);
    }

    private static void requireWidth(BigDecimal width, BigDecimal most) {
        ExactClass.require("precision", width);
        if (width.signum() <= 0 || width.compareTo(most) > 0) {
            throw new IllegalArgumentException("precision: width must be more than 0 and at most "
                    + most.toPlainString() + ", but was " + width.toPlainString());
        }
    }

    /** Finds where the widths cross, and then the last number of people near it with a width that is too large. */
    private static PrecisionPlan plan(
            String estimate,
            BigDecimal level,
            BigDecimal width,
            int window,
            int fewest,
            IntFunction<BigDecimal> widths) {
        int wide = fewest - 1;
        int narrow = fewest;
        while (widths.apply(narrow).compareTo(width) > 0) {
            if (narrow >= MOST_PEOPLE) {
                throw new IllegalArgumentException(
                        "precision: so narrow an interval needs more than " + MOST_PEOPLE + " people");
            }
            wide = narrow;
            narrow = Math.min(MOST_PEOPLE, 2 * narrow);
        }
        while (narrow - wide > 1) {
            int middle = (wide + narrow) >>> 1;
            if (widths.apply(middle).compareTo(width) > 0) {
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        int people = narrow + window;
        while (people > Math.max(fewest, narrow - window)
                && widths.apply(people - 1).compareTo(width) <= 0) {
            people--;
        }
        return new PrecisionPlan(estimate, level, width, people, widths.apply(people));
    }

    private static BigDecimal width(RateInterval.Method method, int events, int people, BigDecimal level) {
        RateInterval interval = RateInterval.of(method, new Proportion(events, people), level);
        return interval.upper().subtract(interval.lower()).setScale(PLACES, RoundingMode.CEILING);
    }

    private static BigDecimal up(double width) {
        return new BigDecimal(width).setScale(PLACES, RoundingMode.CEILING);
    }

    /** The plan as a line. */
    public String inWords() {
        return people + " people: " + estimate + " at " + level.toPlainString() + " "
                + attained.setScale(3, RoundingMode.UP).toPlainString() + " wide; asked for "
                + asked.toPlainString() + " or less.";
    }
}
