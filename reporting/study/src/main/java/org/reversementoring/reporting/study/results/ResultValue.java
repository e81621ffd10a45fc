package org.reversementoring.reporting.study.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.Fraction;

/**
 * A number of a result, or the reason why there is none.
 *
 * @param status {@link ResultStatus#SHOWN} if, and only if, there is a number
 * @param number the number, with {@value #DIGITS} significant digits at most, rounded half to even
 */
public record ResultValue(ResultStatus status, Optional<BigDecimal> number) {

    /** Significant digits at most. Programs keep 15, and a study has far fewer. */
    public static final int DIGITS = 12;

    private static final MathContext ROUNDED = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    /**
     * Checks that a number is there just where the status says so, and rounds it.
     *
     * @throws IllegalArgumentException if not
     */
    public ResultValue {
        if (number.isPresent() != (status == ResultStatus.SHOWN)) {
            throw new IllegalArgumentException(
                    "result: a number must be there if it is shown, and only then, but it was " + status.word());
        }
        number = number.map(value -> plain(ExactClass.require("result", value)));
    }

    /** A number that is shown. */
    public static ResultValue of(BigDecimal number) {
        return new ResultValue(ResultStatus.SHOWN, Optional.of(number));
    }

    /** An exact number that is shown, rounded. */
    public static ResultValue of(Fraction number) {
        return of(new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), ROUNDED));
    }

    /** A whole number that is shown. */
    public static ResultValue of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /**
     * No number, and why.
     *
     * @throws IllegalArgumentException if the status is {@link ResultStatus#SHOWN}
     */
    public static ResultValue without(ResultStatus why) {
        return new ResultValue(why, Optional.empty());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal rounded = number.round(ROUNDED);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    /** The number in digits, empty if there is none. */
    String digits() {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /** Does not tell the number, which may be one that the study team keeps to itself. */
    @Override
    public String toString() {
        return "ResultValue[" + status.word() + ", ***]";
    }
}
