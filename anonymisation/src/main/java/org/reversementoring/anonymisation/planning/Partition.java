package org.reversementoring.anonymisation.planning;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to part sums 0 .. N-1 into safe bands, by dynamic programming over the break points. A band [a,b] costs (b-a)
 * times the weight of its sums. Of equally cheap ways a mirror-symmetric one is taken if there is one, and of these the one whose
 * breaks are lowest, the first break first.
 */
final class Partition {

    private final SafeBands bands;
    private final int sums;
    private final BigInteger[] weightBelow;

    Partition(SafeBands bands, BigInteger[] weights) {
        this.bands = bands;
        sums = weights.length;
        weightBelow = new BigInteger[sums + 1];
        weightBelow[0] = BigInteger.ZERO;
        for (int sum = 0; sum < sums; sum++) {
            weightBelow[sum + 1] = weightBelow[sum].add(weights[sum]);
        }
    }

    /**
     * A way to part the sums.
     *
     * @param last for each sum at which a band starts, its last sum
     * @param cost the cost of all bands
     */
    record Way(List<Integer> last, BigInteger cost) {}

    Optional<Way> best() {
        @Nullable Way free = free();
        @Nullable Way symmetric = symmetric();
        boolean asCheap = free != null && symmetric != null && symmetric.cost.equals(free.cost);
        return Optional.ofNullable(asCheap ? symmetric : free);
    }

    BigInteger cost(int from, int to) {
        return weightBelow[to + 1].subtract(weightBelow[from]).multiply(BigInteger.valueOf((long) to - from));
    }

    private static Way way(int[] last, BigInteger cost) {
        return new Way(Arrays.stream(last).boxed().toList(), cost);
    }

    private @Nullable Way free() {
        @Nullable BigInteger[] cheapest = new @Nullable BigInteger[sums + 1];
        int[] last = new int[sums];
        cheapest[sums] = BigInteger.ZERO;
        for (int from = sums - 1; from >= 0; from--) {
            for (int to = from; to < sums; to++) {
                BigInteger rest = cheapest[to + 1];
                if (rest != null && bands.safe(from, to)) {
                    BigInteger cost = cost(from, to).add(rest);
                    BigInteger before = cheapest[from];
                    if (before == null || cost.compareTo(before) < 0) {
                        cheapest[from] = cost;
                        last[from] = to;
                    }
                }
            }
        }
        BigInteger cost = cheapest[0];
        return cost == null ? null : way(last, cost);
    }

    /** Bands come in pairs of mirror images, placed from the outside; at last a band that is its own image, or nothing, is left. */
    private @Nullable Way symmetric() {
        @Nullable BigInteger[] cheapest = new @Nullable BigInteger[sums / 2 + 2];
        int[] last = new int[sums];
        for (int from = sums / 2; from >= 0; from--) {
            int end = sums - 1 - from;
            if (2 * from == sums) {
                cheapest[from] = BigInteger.ZERO;
                continue;
            }
            for (int to = from; 2 * to + 2 <= sums; to++) {
                BigInteger rest = cheapest[to + 1];
                if (rest != null && bands.safe(from, to) && bands.safe(sums - 1 - to, end)) {
                    BigInteger cost =
                            cost(from, to).add(cost(sums - 1 - to, end)).add(rest);
                    BigInteger before = cheapest[from];
                    if (before == null || cost.compareTo(before) < 0) {
                        cheapest[from] = cost;
                        last[from] = to;
                    }
                }
            }
            BigInteger before = cheapest[from];
            if (bands.safe(from, end) && (before == null || cost(from, end).compareTo(before) < 0)) {
                cheapest[from] = cost(from, end);
                last[from] = end;
            }
        }
        BigInteger cost = cheapest[0];
        return cost == null ? null : way(mirrored(last), cost);
    }

    private int[] mirrored(int[] half) {
        int[] last = new int[sums];
        int from = 0;
        while (2 * from < sums) {
            last[from] = half[from];
            last[sums - 1 - half[from]] = sums - 1 - from;
            from = half[from] + 1;
        }
        return last;
    }
}
