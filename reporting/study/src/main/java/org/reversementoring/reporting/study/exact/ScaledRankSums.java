package org.reversementoring.reporting.study.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The lower tail of a sum of ranks for up to {@value #MOST} ranks, by counting in scaled doubles.
 *
 * <p><b>Error.</b> Counts are sums of counts that are not negative, so nothing cancels: after n additions each is right to a relative
 * {@code (1 + 2^-53)^n - 1}, which is below 2.3e-13 for 2,000 ranks. A count starts at 1 and doubles at most, once for each rank;
 * after 1,000 ranks all are divided by 2^1000, which is exact, so that none is too large or too small for a double. The last sum
 * is compensated. A tail is therefore right to a relative 1e-12, and is then rounded to 12 digits.
 */
public final class ScaledRankSums {

    /** The most ranks. */
    public static final int MOST = 2_000;

    /** Digits of a tail that are right. */
    public static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    private static final int HALFWAY = 1_000;

    private ScaledRankSums() {}

    /**
     * Part of all signs with a rank sum of at most the given one.
     *
     * @param sum the rank sum, 0 or more
     * @param rank each rank, 1 or more, ascending
     * @param people how many have that rank, 1 or more each, together {@value #MOST} or fewer
     */
    public static BigDecimal atMost(long sum, long[] rank, int... people) {
        long total = total(rank, people);
        if (sum >= total) {
            return BigDecimal.ONE;
        }
        if (sum > total / 2) {
            return BigDecimal.ONE.subtract(lower(total - sum - 1, rank, people), DIGITS);
        }
        return lower(sum, rank, people);
    }

    private static BigDecimal lower(long sum, long[] rank, int... people) {
        long step = 0;
        for (long each : rank) {
            step = divisor(each, step);
        }
        double[] ways = new double[Math.toIntExact(sum / step) + 1];
        ways[0] = 1;
        long reached = 0;
        int done = 0;
        for (int tie = 0; tie < rank.length; tie++) {
            int size = (int) Math.min(rank[tie] / step, ways.length);
            for (int person = 0; person < people[tie]; person++) {
                reached = Math.min(ways.length - 1L, reached + size);
                for (int at = (int) reached; at >= size; at--) {
                    ways[at] += ways[at - size];
                }
                if (++done == HALFWAY) {
                    scale(ways);
                }
            }
        }
        int twos = done < HALFWAY ? done : done - HALFWAY;
        return new BigDecimal(sum(ways)).divide(new BigDecimal(BigInteger.TWO.pow(twos)), DIGITS);
    }

    private static long total(long[] rank, int... people) {
        long total = 0;
        for (int tie = 0; tie < rank.length; tie++) {
            total += rank[tie] * people[tie];
        }
        return total;
    }

    private static void scale(double... ways) {
        for (int at = 0; at < ways.length; at++) {
            ways[at] = Math.scalb(ways[at], -HALFWAY);
        }
    }

    /** Kahan's sum. */
    private static double sum(double... ways) {
        double sum = 0;
        double lost = 0;
        for (double each : ways) {
            double next = each - lost;
            double grown = sum + next;
            lost = grown - sum - next;
            sum = grown;
        }
        return sum;
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }
}
