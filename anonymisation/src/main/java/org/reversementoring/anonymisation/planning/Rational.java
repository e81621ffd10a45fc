package org.reversementoring.anonymisation.planning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number of any size, in lowest terms.
 *
 * @param numerator with the sign
 * @param denominator at least 1
 */
record Rational(BigInteger numerator, BigInteger denominator) {

    static final Rational ZERO = of(0, 1);
    static final Rational ONE = of(1, 1);

    Rational {
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Rational of(BigDecimal value) {
        BigDecimal whole = value.setScale(Math.max(0, value.scale()));
        return new Rational(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The other one must be above zero. */
    Rational over(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Rational toThe(int power) {
        return new Rational(numerator.pow(power), denominator.pow(power));
    }

    Rational abs() {
        return new Rational(numerator.abs(), denominator);
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }
}
