package org.reversementoring.reporting.study.exact;

import java.math.BigInteger;

/** Binomial coefficients. */
public final class Binomials {

    private Binomials() {}

    /** Ways to choose k of n. */
    public static BigInteger choose(int n, int k) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i < k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
        }
        return ways;
    }
}
