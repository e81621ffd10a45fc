package org.reversementoring.reporting.study.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** The distribution of a sum of ranks when each rank is equally likely to rise or to fall. */
public final class RankSums {

    private RankSums() {}

    /** For each doubled rank sum of the rises the number of ways to give signs that lead to it. */
    public static BigInteger[] ways(List<Integer> doubled) {
        return ways(doubled, doubled.stream().mapToInt(Integer::intValue).sum());
    }

    /** The same up to a sum; higher sums are not counted, because no lower one depends on them. */
    private static BigInteger[] ways(List<Integer> doubled, int most) {
        BigInteger[] ways = new BigInteger[most + 1];
        Arrays.fill(ways, BigInteger.ZERO);
        ways[0] = BigInteger.ONE;
        int reached = 0;
        for (int rank : doubled) {
            reached = Math.min(most, reached + rank);
            for (int sum = reached; sum >= rank; sum--) {
                ways[sum] = ways[sum].add(ways[sum - rank]);
            }
        }
        return ways;
    }

    /** Part of all signs with a rank sum of at most the given one; exact, because a part of a power of two has finitely many places. */
    public static BigDecimal atMost(int sum, List<Integer> doubled) {
        BigInteger count = BigInteger.ZERO;
        for (BigInteger ways : ways(doubled, sum)) {
            count = count.add(ways);
        }
        return PValues.part(count, doubled.size());
    }
}
