package org.reversementoring.anonymisation.ledger;

import java.math.BigInteger;

/**
 * Multisets as packed counts, five bits a value: joining two is an addition. Fits twelve values (eleven marks and "declined",
 * the last) and counts up to 31.
 */
final class Histograms {

    private static final int BITS = 5;

    private Histograms() {}

    /** C(size + values - 1, values - 1). */
    static BigInteger number(int size, int values) {
        BigInteger number = BigInteger.ONE;
        for (int i = 1; i < values; i++) {
            number = number.multiply(BigInteger.valueOf((long) size + i)).divide(BigInteger.valueOf(i));
        }
        return number;
    }

    /** Every multiset of this size over values 0 .. values-1. */
    static long[] all(int size, int values) {
        long[] all = new long[number(size, values).intValueExact()];
        int filled = fill(all, 0, 0L, 0, size, values);
        assert filled == all.length : "reverse-mentoring: histograms are miscounted";
        return all;
    }

    private static int fill(long[] all, int at, long prefix, int value, int left, int values) {
        if (value == values - 1) {
            all[at] = prefix | ((long) left << (BITS * value));
            return at + 1;
        }
        int next = at;
        for (int count = left; count >= 0; count--) {
            next = fill(all, next, prefix | ((long) count << (BITS * value)), value + 1, left - count, values);
        }
        return next;
    }

    static int count(long histogram, int value) {
        return (int) (histogram >>> (BITS * value)) & ((1 << BITS) - 1);
    }

    /** Whether the part can be taken out of the whole. */
    static boolean covers(long whole, long part, int values) {
        for (int value = 0; value < values; value++) {
            if (count(whole, value) < count(part, value)) {
                return false;
            }
        }
        return true;
    }

    /** One bit for each value that occurs. */
    static int support(long histogram, int values) {
        int support = 0;
        for (int value = 0; value < values; value++) {
            if (count(histogram, value) > 0) {
                support |= 1 << value;
            }
        }
        return support;
    }
}
