package org.reversementoring.anonymisation.audit.attack;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Whole numbers below 2^80, each in two words: the lower 36 bits, and the rest. Such numbers can be multiplied by one below 2^22, and 24 products
 * be added up, before {@link #carry} is called; the sum must be below 2^80, too. That is as many as there are panels of 24 on eleven points.
 */
final class BigCounts {

    private static final int BITS = 36;
    private static final long LOWER = (1L << BITS) - 1;

    private final long[] lower;
    private final long[] upper;

    BigCounts(int size) {
        lower = new long[size];
        upper = new long[size];
    }

    void clear() {
        Arrays.fill(lower, 0);
        Arrays.fill(upper, 0);
    }

    boolean isZero(int at) {
        return (lower[at] | upper[at]) == 0;
    }

    void one(int at) {
        lower[at] = 1;
    }

    /** Adds a number of these times a small one. */
    void add(int at, BigCounts numbers, int number, long times) {
        lower[at] += numbers.lower[number] * times;
        upper[at] += numbers.upper[number] * times;
    }

    void carry() {
        for (int at = 0; at < lower.length; at++) {
            upper[at] += lower[at] >>> BITS;
            lower[at] &= LOWER;
        }
    }

    BigInteger at(int at) {
        return BigInteger.valueOf(upper[at]).shiftLeft(BITS).add(BigInteger.valueOf(lower[at]));
    }
}
