package org.reversementoring.core;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * An exact rational number of any size, in lowest terms.
 *
 * <p>A mean of seven items is rarely a decimal number, and neither the edge of a category nor a guarantee may depend on how a
 * number was rounded. The type is ours because it is part of the API of core, which depends on Jackson and on nothing else;
 * otherwise the fraction of commons-numbers would do.
 *
 * <p>Laws: equal numbers are equal objects with equal parts; the operations are those of a field and never overflow; the order
 * is that of the numbers and agrees with {@code equals}.
 *
 * @param numerator with the sign, without a common divisor with the denominator
 * @param denominator at least 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction>, CodecOnly {

    /** The number 0. */
    public static final Fraction ZERO = of(0);

    /** The number 1. */
    public static final Fraction ONE = of(1);

    /** Parts of up to so many bits are multiplied and added as machine words, which then cannot overflow. */
    private static final int SHORT = 31;

    /**
     * Reduces to lowest terms.
     *
     * @throws IllegalArgumentException if the denominator is less than 1, or a part is of a class that extends {@link BigInteger}
     */
    public Fraction {
        ExactClass.require("fraction: numerator", numerator);
        ExactClass.require("fraction: denominator", denominator);
        if (denominator.signum() < 1) {
            throw new IllegalArgumentException(
                    "fraction: denominator must be 1 or more, but was " + numerator + "/" + denominator);
        }
        if (numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE) {
            long divisor = divisor(numerator.longValue(), denominator.longValue());
            if (divisor > 1) {
                numerator = BigInteger.valueOf(numerator.longValue() / divisor);
                denominator = BigInteger.valueOf(denominator.longValue() / divisor);
            }
        } else {
            BigInteger divisor = numerator.gcd(denominator);
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * The quotient of two whole numbers.
     *
     * @param denominator at least 1
     * @throws IllegalArgumentException if the denominator is less than 1
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * The quotient of two whole numbers of any size.
     *
     * @param denominator at least 1
     * @throws IllegalArgumentException if the denominator is less than 1
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        return new Fraction(numerator, denominator);
    }

    /** A decimal number, exactly. */
    public static Fraction of(BigDecimal decimal) {
        BigDecimal plain = ExactClass.require("fraction", decimal).setScale(Math.max(0, decimal.scale()));
        return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /** The sum of all; 0 if there are none. It is taken in halves, because long numbers are then added to long ones only. */
    public static Fraction sum(List<Fraction> parts) {
        int half = parts.size() / 2;
        return switch (parts.size()) {
            case 0 -> ZERO;
            case 1 -> parts.get(0);
            default -> sum(parts.subList(0, half)).plus(sum(parts.subList(half, parts.size())));
        };
    }

    /** The sum of this number and the other. */
    public Fraction plus(Fraction other) {
        return plus(other.numerator, other.denominator);
    }

    /** This number less the other. */
    public Fraction minus(Fraction other) {
        return plus(other.numerator.negate(), other.denominator);
    }

    private Fraction plus(BigInteger top, BigInteger bottom) {
        if (isShort() && isShort(top) && isShort(bottom)) {
            long sum = numerator.longValue() * bottom.longValue() + top.longValue() * denominator.longValue();
            return of(sum, denominator.longValue() * bottom.longValue());
        }
        return new Fraction(numerator.multiply(bottom).add(top.multiply(denominator)), denominator.multiply(bottom));
    }

    /** The product of this number and the other. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient of this number and the other.
     *
     * @throws IllegalArgumentException if the other is zero
     */
    public Fraction dividedBy(Fraction other) {
        if (other.signum() == 0) {
            throw new IllegalArgumentException("fraction: divisor must not be 0");
        }
        BigInteger top = numerator.multiply(other.denominator);
        return new Fraction(other.signum() < 0 ? top.negate() : top, denominator.multiply(other.numerator.abs()));
    }

    /**
     * This number to the power of a whole one; to the power of 0 it is 1.
     *
     * @param exponent 0 or more
     * @throws IllegalArgumentException if the exponent is negative
     */
    public Fraction pow(int exponent) {
        if (exponent < 0) {
            throw new IllegalArgumentException("fraction: exponent must be 0 or more, but was " + exponent);
        }
        return new Fraction(numerator.pow(exponent), denominator.pow(exponent));
    }

    /** The number with the opposite sign. */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** The number without its sign. */
    public Fraction abs() {
        return signum() < 0 ? negated() : this;
    }

    /** The sign: -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** The number with that many decimal places. The caller says how to round: 4/6 has been printed as 66.6 per cent. */
    public BigDecimal toDecimal(int places, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, rounding);
    }

    @Override
    public int compareTo(Fraction other) {
        if (isShort() && other.isShort()) {
            return Long.compare(
                    numerator.longValue() * other.denominator.longValue(),
                    other.numerator.longValue() * denominator.longValue());
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** For instance {@code 17/21}, or {@code 2} for a whole number. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    private boolean isShort() {
        return isShort(numerator) && isShort(denominator);
    }

    private static boolean isShort(BigInteger part) {
        return part.bitLength() <= SHORT;
    }

    /** Euclid on machine words; the second is positive. */
    private static long divisor(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return Math.abs(a);
    }
}
