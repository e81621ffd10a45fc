package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reversementoring.core.Fraction;

/**
 * The ranks of the changes, each doubled so that a shared rank is whole, and the sum of those that rose.
 *
 * @param doubled doubled ranks of all changes that are not zero
 * @param rising doubled rank sum of the rises
 */
public record SignedRanks(List<Integer> doubled, int rising) {

    static SignedRanks of(List<Fraction> differences, ZeroMethod rule) {
        List<Fraction> ranked = differences.stream()
                .filter(d -> rule == ZeroMethod.PRATT || d.signum() != 0)
                .toList();
        List<Integer> doubled = new ArrayList<>();
        int rising = 0;
        for (Fraction difference : ranked) {
            if (difference.signum() == 0) {
                continue;
            }
            int rank = doubledRank(difference.abs(), ranked);
            doubled.add(rank);
            rising += difference.signum() > 0 ? rank : 0;
        }
        return new SignedRanks(List.copyOf(doubled), rising);
    }

    /** Twice the mean of the places that the equals of a size take. */
    private static int doubledRank(Fraction size, List<Fraction> ranked) {
        int smaller = 0;
        int equal = 0;
        for (Fraction other : ranked) {
            int order = other.abs().compareTo(size);
            smaller += order < 0 ? 1 : 0;
            equal += order == 0 ? 1 : 0;
        }
        return 2 * smaller + equal + 1;
    }

    int total() {
        return doubled.stream().mapToInt(Integer::intValue).sum();
    }

    int falling() {
        return total() - rising;
    }

    int changed() {
        return doubled.size();
    }

    /** At each place the number of ways to give signs so that the doubled rank sum of the rises is that place. */
    public static BigInteger[] ways(List<Integer> doubled) {
        return ways(doubled, doubled.stream().mapToInt(Integer::intValue).sum());
    }

    /** The same up to a place, which no higher one changes. */
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

    /** Part of all signs with a rank sum of at most the given one; exact, for a part of a power of two has finitely many places. */
    static BigDecimal atMost(int sum, List<Integer> doubled) {
        BigInteger count = BigInteger.ZERO;
        for (BigInteger ways : ways(doubled, sum)) {
            count = count.add(ways);
        }
        return PValues.part(count, doubled.size());
    }
}
