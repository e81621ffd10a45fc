package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** An exact number of any size, in lowest terms, for sums whose parts outgrow a long. */
public record Ratio(BigInteger numerator, BigInteger denominator) {

    public static final Ratio ZERO = of(0, 1);

    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("ratio: denominator must be positive, but was " + denominator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The sum in halves, so that numbers with many digits are added to each other and not to small ones one by one. */
    public static Ratio sum(List<Ratio> parts) {
        int half = parts.size() / 2;
        return switch (parts.size()) {
            case 0 -> ZERO;
            case 1 -> parts.get(0);
            default -> sum(parts.subList(0, half)).plus(sum(parts.subList(half, parts.size())));
        };
    }

    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; the other is positive. */
    public Ratio over(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Ratio oneLess() {
        return new Ratio(denominator.subtract(numerator), denominator);
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    public BigDecimal toDecimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), 12, RoundingMode.HALF_UP);
    }

    /** A number with that many places, rounded half up, without an exponent. */
    public static String printed(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
