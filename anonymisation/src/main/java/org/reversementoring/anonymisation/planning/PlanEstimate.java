package org.reversementoring.anonymisation.planning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.Fraction;

/**
 * A number of a plan.
 *
 * @param value the number, rounded to six decimals, halves up
 * @param method how it was found
 * @param standardError of a simulated number, rounded up to six decimals; 0 for an exact one
 */
public record PlanEstimate(BigDecimal value, Method method, BigDecimal standardError) {

    private static final int DECIMALS = 6;

    /** The estimate, if its numbers are of the JDK's class itself. */
    public PlanEstimate {
        ExactClass.require("estimate", value);
        ExactClass.require("standard error", standardError);
    }

    /** How a number was found. */
    public enum Method {
        /** From every case and its probability, in exact arithmetic. */
        EXACT,
        /** From cases drawn at random. */
        SIMULATED
    }

    static PlanEstimate exact(Fraction value) {
        return new PlanEstimate(
                value.toDecimal(DECIMALS, RoundingMode.HALF_UP), Method.EXACT, BigDecimal.ZERO.setScale(DECIMALS));
    }

    /** The mean of so many cases, its standard error being the root of their variance over their number. */
    static PlanEstimate simulated(Fraction sum, Fraction sumOfSquares, int cases) {
        Fraction number = Fraction.of(cases, 1);
        Fraction mean = sum.dividedBy(number);
        Fraction variance =
                sumOfSquares.dividedBy(number).minus(mean.times(mean)).dividedBy(number);
        return new PlanEstimate(
                mean.toDecimal(DECIMALS, RoundingMode.HALF_UP),
                Method.SIMULATED,
                variance.toDecimal(20, RoundingMode.CEILING)
                        .sqrt(MathContext.DECIMAL64)
                        .setScale(DECIMALS, RoundingMode.CEILING));
    }

    /** The value in per cent with one decimal, and how far it may be off: two standard errors. */
    String percent() {
        return value.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%"
                + (method == Method.EXACT ? "" : " ± " + twice(standardError.movePointRight(2), 1));
    }

    /** The value with two decimals, and how far it may be off: two standard errors. */
    String points() {
        return value.setScale(2, RoundingMode.HALF_UP)
                + (method == Method.EXACT ? "" : " ± " + twice(standardError, 3));
    }

    private static BigDecimal twice(BigDecimal error, int decimals) {
        return error.multiply(BigDecimal.valueOf(2)).setScale(decimals, RoundingMode.CEILING);
    }
}
