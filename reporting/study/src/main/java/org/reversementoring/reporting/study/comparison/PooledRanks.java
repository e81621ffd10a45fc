package org.reversementoring.reporting.study.comparison;

import java.util.Arrays;

/**
 * The ranks of two arms in one stratum. Ranks are doubled, so that a shared rank is a whole number; the mean of the first arm's rank sum
 * is then a whole number, too.
 *
 * @param doubled the doubled rank of each person, ascending
 * @param drawn people in the first arm
 * @param first doubled rank sum of the first arm
 */
@SuppressWarnings("ArrayRecordComponent")
record PooledRanks(long[] doubled, int drawn, long first) {

    /** The ranks of both arms together, which are sorted each. */
    static PooledRanks of(long[] first, long... second) {
        long[] pooled = new long[first.length + second.length];
        System.arraycopy(first, 0, pooled, 0, first.length);
        System.arraycopy(second, 0, pooled, first.length, second.length);
        Arrays.sort(pooled);
        long[] doubled = doubled(pooled);
        long sum = 0;
        for (long score : first) {
            sum += doubled[Arrays.binarySearch(pooled, score)];
        }
        return new PooledRanks(doubled, first.length, sum);
    }

    /** The doubled mean ranks of sorted scores. */
    static long[] doubled(long... sorted) {
        long[] doubled = new long[sorted.length];
        int start = 0;
        while (start < sorted.length) {
            int end = start;
            while (end < sorted.length && sorted[end] == sorted[start]) {
                end++;
            }
            Arrays.fill(doubled, start, end, start + end + 1L);
            start = end;
        }
        return doubled;
    }

    /** The mean of the doubled rank sum of the first arm. */
    long mean() {
        return drawn * (doubled.length + 1L);
    }

    /** The variance of that sum, which the ties make smaller. */
    double variance() {
        int people = doubled.length;
        double squares = 0;
        for (long rank : doubled) {
            double apart = rank - (people + 1.0);
            squares += apart * apart;
        }
        return squares * drawn * (people - drawn) / people / (people - 1.0);
    }

    /** The square of the span of ranks, once for each person of the smaller arm. */
    double spans() {
        double span = (double) doubled[doubled.length - 1] - doubled[0];
        return span * span * Math.min(drawn, doubled.length - drawn);
    }

    @Override
    public String toString() {
        return "PooledRanks[***]";
    }
}
