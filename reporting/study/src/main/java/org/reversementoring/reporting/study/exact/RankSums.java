package org.reversementoring.reporting.study.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** The distribution of a sum of ranks when each rank is equally likely to rise or to fall. */
public final class RankSums {

    /** Bits of a count in one word. */
    private static final int WORD = 63;

    private RankSums() {}

    /** For each doubled rank sum of the rises the number of ways to give signs that lead to it. */
    public static BigInteger[] ways(List<Integer> doubled) {
        return ways(doubled.stream().mapToInt(Integer::intValue).sum(), doubled);
    }

    /** The same up to a sum, 0 or more. */
    public static BigInteger[] ways(int most, List<Integer> doubled) {
        int words = words(doubled);
        long[] counts = counts(most, doubled);
        BigInteger[] ways = new BigInteger[counts.length / words];
        Arrays.setAll(ways, sum -> whole(counts, sum * words, words));
        return ways;
    }

    /** Part of all signs with a rank sum of at most the given one; exact, because a part of a power of two has finitely many places. */
    public static BigDecimal atMost(int sum, List<Integer> doubled) {
        int words = words(doubled);
        long[] counts = counts(sum, doubled);
        long[] all = new long[words];
        for (int at = 0; at < counts.length; at += words) {
            add(counts, at, all, 0, words);
        }
        return PValues.part(whole(all, 0, words), doubled.size());
    }

    /** Words that a count takes: none exceeds two to the number of ranks. */
    private static int words(List<Integer> doubled) {
        return doubled.size() / WORD + 1;
    }

    /**
     * The number of ways to each sum from 0 to a highest, one after the other, each in words of 63 bits, the lowest first: the free bit takes the
     * carry, and no number is made anew for each addition. Higher sums are not counted, because no lower one depends on them.
     */
    private static long[] counts(int most, List<Integer> doubled) {
        int words = words(doubled);
        long[] counts = new long[Math.multiplyExact(most + 1, words)];
        counts[0] = 1;
        int reached = 0;
        for (int rank : doubled) {
            reached = Math.min(most, reached + rank);
            for (int sum = reached; sum >= rank; sum--) {
                add(counts, (sum - rank) * words, counts, sum * words, words);
            }
        }
        return counts;
    }

    private static void add(long[] what, int from, long[] to, int at, int words) {
        long carry = 0;
        for (int word = 0; word < words; word++) {
            long sum = to[at + word] + what[from + word] + carry;
            to[at + word] = sum & Long.MAX_VALUE;
            carry = sum >>> WORD;
        }
    }

    private static BigInteger whole(long[] counts, int at, int words) {
        BigInteger whole = BigInteger.ZERO;
        for (int word = words - 1; word >= 0; word--) {
            whole = whole.shiftLeft(WORD).add(BigInteger.valueOf(counts[at + word]));
        }
        return whole;
    }
}
