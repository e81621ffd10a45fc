package org.reversementoring.reporting.study.power;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;
import org.reversementoring.reporting.study.exact.PValues;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedTest;

/**
 * A test that is planned, and what is expected of the people.
 *
 * @param test the test
 * @param side which changes count
 * @param people people with both measurements, 1 to {@value #MOST_PEOPLE}
 * @param alpha threshold that p must not exceed, more than 0 and less than 1
 * @param changes how a person's score is expected to change
 */
public record PowerDesign(
        PairedTest test, AlternativeHypothesis side, int people, BigDecimal alpha, EffectAssumption changes) {

    /** The most people of a plan. */
    public static final int MOST_PEOPLE = 200;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if people or alpha are out of range
     */
    public PowerDesign {
        if (people < 1 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("people must be 1 to " + MOST_PEOPLE + ", but were " + people);
        }
        ConfidenceLevel.requireOpen("threshold", alpha);
    }

    /** The two-sided test at 0.05. */
    public static PowerDesign of(PairedTest test, int people, EffectAssumption changes) {
        return new PowerDesign(test, AlternativeHypothesis.TWO_SIDED, people, new BigDecimal("0.05"), changes);
    }

    /** This design with another number of people. */
    public PowerDesign withPeople(int other) {
        return new PowerDesign(test, side, other, alpha, changes);
    }

    /** This design with another side and threshold. */
    public PowerDesign withAlpha(AlternativeHypothesis otherSide, BigDecimal otherAlpha) {
        return new PowerDesign(test, otherSide, people, otherAlpha, changes);
    }

    /**
     * The smallest p that the test can give with so many people, if all change the same way: 2 in 2^n two-sided, 1 in 2^n one-sided;
     * 0.0625 for five people. If it is above the threshold the power is 0, whatever the programme does.
     */
    public BigDecimal smallestP() {
        BigDecimal one = BigDecimal.ONE.divide(new BigDecimal(BigInteger.TWO.pow(people)));
        return side == AlternativeHypothesis.TWO_SIDED ? PValues.doubled(one) : one;
    }

    /** Whether p, multiplied by the number of tests that share the threshold, does not exceed it. */
    boolean rejects(BigDecimal p, int tests) {
        return p.multiply(BigDecimal.valueOf(tests)).compareTo(alpha) <= 0;
    }

    static BigDecimal rounded(BigInteger part, BigInteger whole) {
        return new BigDecimal(part).divide(new BigDecimal(whole), Power.PLACES, RoundingMode.HALF_UP);
    }
}
