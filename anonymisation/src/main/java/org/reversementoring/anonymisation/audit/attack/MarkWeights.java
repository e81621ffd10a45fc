package org.reversementoring.anonymisation.audit.attack;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Exact sums of weights: one for each mark after each statement, and one for all worlds with it. Where the sums of equal worlds fit into
 * machine words they are such words; where only each weight does, its lower and its upper half are added up apart.
 */
final class MarkWeights {

    private static final int HALF = 32;
    private static final long LOWER = (1L << HALF) - 1;

    private final long[] lower;
    private final long[] upper;
    private final BigInteger[] large;

    private MarkWeights(int words, int halves, int numbers) {
        lower = new long[Math.max(words, halves)];
        upper = new long[halves];
        large = new BigInteger[numbers];
        clear();
    }

    /** Sums that stay below 2^63. */
    static MarkWeights ofWords(int size) {
        return new MarkWeights(size, 0, 0);
    }

    /** Sums of fewer than 2^31 weights that stay below 2^63 each. */
    static MarkWeights ofHalves(int size) {
        return new MarkWeights(0, size, 0);
    }

    /** Sums of any weights. */
    static MarkWeights ofNumbers(int size) {
        return new MarkWeights(0, 0, size);
    }

    void clear() {
        Arrays.fill(lower, 0);
        Arrays.fill(upper, 0);
        Arrays.fill(large, BigInteger.ZERO);
    }

    void add(int at, long weight) {
        if (upper.length == 0) {
            lower[at] += weight;
        } else {
            lower[at] += weight & LOWER;
            upper[at] += weight >>> HALF;
        }
    }

    void add(int at, BigInteger weight) {
        large[at] = large[at].add(weight);
    }

    BigInteger at(int at) {
        if (large.length > 0) {
            return large[at];
        }
        BigInteger low = BigInteger.valueOf(lower[at]);
        return upper.length == 0
                ? low
                : BigInteger.valueOf(upper[at]).shiftLeft(HALF).add(low);
    }
}
