package org.reversementoring.reporting.study.exact;

import java.math.BigDecimal;
import java.math.BigInteger;

/** P-values from counts of equally likely outcomes. */
public final class PValues {

    private PValues() {}

    /** A count of equally likely sign patterns as a part of all; exact. */
    public static BigDecimal part(BigInteger count, int signs) {
        return new BigDecimal(count).divide(new BigDecimal(BigInteger.TWO.pow(signs)));
    }

    /** The two-sided p of a distribution that is symmetric: twice the smaller tail, at most 1. */
    public static BigDecimal doubled(BigDecimal smallerTail) {
        return smallerTail.multiply(BigDecimal.valueOf(2)).min(BigDecimal.ONE);
    }
}
