package org.reversementoring.reporting.study.power;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;

/**
 * The rates of harm that a study of a given size can detect. Eleven people without harm are no evidence of no harm: the true rate may
 * still be almost one in four. Viechtbauer et al., J Clin Epidemiol 2015;68:1375, doi 10.1016/j.jclinepi.2015.04.014.
 */
public final class HarmDetectability {

    private static final int PLACES = 12;
    private static final MathContext PRECISION = new MathContext(60);

    private HarmDetectability() {}

    /**
     * The rate that is not excluded when none of {@code people} had the event: {@code 1 - alpha^(1/people)}, one-sided. It is
     * also the smallest rate of a problem that would be seen at least once with probability {@code level}. Rounded up to 12
     * places.
     *
     * @param people people who were looked at, 1 or more
     * @param level one-sided confidence level, {@code 1 - alpha}
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static BigDecimal zeroEventUpperBound(int people, BigDecimal level) {
        requirePeople(people);
        BigDecimal alpha = ConfidenceLevel.require("zero-event bound", level);
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ONE;
        BigDecimal step = BigDecimal.ONE.movePointLeft(PLACES);
        // Bisection on the grid of 12 places: the bound is the first point where all would be missed with at most
        // alpha.
        while (high.subtract(low).compareTo(step) > 0) {
            BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2)).setScale(PLACES, RoundingMode.FLOOR);
            if (allMissed(people, middle).compareTo(alpha) <= 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high.setScale(PLACES);
    }

    /**
     * The smallest number of people with whom a problem of that rate is seen at least once with at least that probability.
     *
     * @param rate rate of the problem, at least 0.0001 and less than 1
     * @param level probability, more than 0 and less than 1
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static int peopleNeeded(BigDecimal rate, BigDecimal level) {
        BigDecimal alpha = ConfidenceLevel.require("problem detection", level);
        if (ConfidenceLevel.requireOpen("problem detection: rate", rate).compareTo(new BigDecimal("0.0001")) < 0) {
            throw new IllegalArgumentException("problem detection: rate must be at least 0.0001, but was " + rate);
        }
        BigDecimal missed = BigDecimal.ONE;
        int people = 0;
        while (missed.compareTo(alpha) > 0) {
            missed = missed.multiply(BigDecimal.ONE.subtract(rate), PRECISION);
            people++;
        }
        return people;
    }

    private static BigDecimal allMissed(int people, BigDecimal rate) {
        return BigDecimal.ONE.subtract(rate).pow(people, PRECISION);
    }

    private static void requirePeople(int people) {
        if (people < 1 || people > 1_000_000) {
            throw new IllegalArgumentException("problem detection: people must be 1 to 1000000, but were " + people);
        }
    }
}
