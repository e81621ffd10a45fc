package org.reversementoring.core.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number in lowest terms. A mean of seven items is rarely a decimal number, and a category edge must not depend on
 * how it was rounded.
 *
 * @param numerator at most {@value #LIMIT} in size, with the sign
 * @param denominator 1 to {@value #LIMIT}
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    /** Bound of both parts; small enough that no product of two of them overflows. */
    public static final long LIMIT = 1_000_000_000;

    /**
     * Checks and reduces to lowest terms.
     *
     * @throws IllegalArgumentException if a part is out of range
     */
    public Fraction {
        if (denominator < 1 || denominator > LIMIT || numerator < -LIMIT || numerator > LIMIT) {
            throw new IllegalArgumentException("fraction: denominator must be 1 to " + LIMIT
                    + " and the numerator no larger, but was " + numerator + "/" + denominator);
        }
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValue();
        numerator /= divisor;
        denominator /= divisor;
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return new Fraction(whole, 1);
    }

    /** The quotient of two whole numbers. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    /**
     * This number less the other.
     *
     * @throws IllegalArgumentException if a part of the result is out of range
     */
    public Fraction minus(Fraction other) {
        // The least common denominator: the product of two large denominators would be out of range.
        long divisor = BigInteger.valueOf(denominator)
                .gcd(BigInteger.valueOf(other.denominator))
                .longValue();
        return new Fraction(
                numerator * (other.denominator / divisor) - other.numerator * (denominator / divisor),
                denominator / divisor * other.denominator);
    }

    /** -1, 0 or 1, as this number is negative, zero or positive. */
    public int signum() {
        return Long.signum(numerator);
    }

    /** The number with that many decimal places; the rounding is said by the caller, for 4/6 has been printed as 66.6. */
    public BigDecimal toDecimal(int places, RoundingMode rounding) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), places, rounding);
    }

    @Override
    public int compareTo(Fraction other) {
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
