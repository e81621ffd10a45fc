package org.reversementoring.anonymisation.microdata.model;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A decimal threshold with which fractions are compared exactly. Floating point decides only where rounding cannot matter. */
record ExactThreshold(BigDecimal exact, double approximate) {

    /** Far above the rounding error of a quotient. */
    private static final double DOUBT = 1e-9;

    static ExactThreshold of(String subject, BigDecimal value) {
        // A subclass prints what it likes.
        if (value.getClass() != BigDecimal.class) {
            throw new IllegalArgumentException(
                    subject + ": class must be BigDecimal itself, but was one that extends it");
        }
        if (value.signum() < 0) {
            throw new IllegalArgumentException(subject + " must be at least 0, but was " + value);
        }
        return new ExactThreshold(value, value.doubleValue());
    }

    /** Whether numerator / denominator is at most the bound; the denominator is above 0. */
    boolean isAtLeast(long numerator, long denominator) {
        return compare(numerator, denominator) <= 0;
    }

    /** Whether the same holds for numbers of any size, see {@link #isAtLeast(long, long)}. */
    boolean isAtLeast(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator).compareTo(exact.multiply(new BigDecimal(denominator))) <= 0;
    }

    /** The sign of numerator / denominator minus the bound. */
    int compare(long numerator, long denominator) {
        double quotient = (double) numerator / denominator;
        if (Math.abs(quotient - approximate) > DOUBT * Math.max(1, approximate)) {
            return Double.compare(quotient, approximate);
        }
        return BigDecimal.valueOf(numerator).compareTo(exact.multiply(BigDecimal.valueOf(denominator)));
    }

    /** The threshold as it was given, for a name. */
    @Override
    public String toString() {
        return exact.stripTrailingZeros().toPlainString();
    }
}
