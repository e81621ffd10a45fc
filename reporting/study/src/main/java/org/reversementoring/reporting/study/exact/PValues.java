package org.reversementoring.reporting.study.exact;

import java.math.BigDecimal;
import java.math.BigInteger;

/** P-values from counts of equally likely outcomes. */
public final class PValues {

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private PValues() {}

    /**
     * A count of equally likely sign patterns as a part of all; exact, without a zero at its end. A power of two in a denominator is one of
     * five in a numerator: a division would look for those zeros one by one.
     */
    public static BigDecimal part(BigInteger count, int signs) {
        if (count.signum() == 0) {
            return BigDecimal.ZERO;
        }
        int twos = Math.min(signs, count.getLowestSetBit());
        return new BigDecimal(count.shiftRight(twos).multiply(FIVE.pow(signs - twos)), signs - twos);
    }

    /** The two-sided p of a distribution that is symmetric: twice the smaller tail, at most 1. */
    public static BigDecimal doubled(BigDecimal smallerTail) {
        return smallerTail.multiply(BigDecimal.valueOf(2)).min(BigDecimal.ONE);
    }
}
