package org.reversementoring.reporting.study.statistics;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.reversementoring.core.Fraction;

/**
 * How many people changed by how much, as whole numbers in a unit so small that each change is a multiple of four. Then a mean of two
 * changes is even, and every odd number lies strictly between two such means that follow each other.
 */
final class Changes {

    private final BigInteger parts;
    private final long[] sizes;
    private final int[] people;
    private final int all;

    private Changes(BigInteger parts, long[] sizes, int[] people, int all) {
        this.parts = parts;
        this.sizes = sizes;
        this.people = people;
        this.all = all;
    }

    static Changes of(PairedScores scores) {
        BigInteger parts = scores.parts().shiftLeft(2);
        TreeMap<Long, Integer> counts = new TreeMap<>();
        for (Fraction change : scores.differences()) {
            BigInteger size = change.numerator().multiply(parts.divide(change.denominator()));
            counts.merge(size.longValueExact(), 1, Integer::sum);
        }
        long[] sizes = new long[counts.size()];
        int[] people = new int[counts.size()];
        int at = 0;
        for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
            sizes[at] = entry.getKey();
            people[at++] = entry.getValue();
        }
        return new Changes(parts, sizes, people, scores.size());
    }

    int size() {
        return all;
    }

    /** A number of units as points of the scale. */
    Fraction points(long units) {
        return Fraction.of(BigInteger.valueOf(units), parts);
    }

    long smallest() {
        return sizes[0];
    }

    long largest() {
        return sizes[sizes.length - 1];
    }

    /** People who changed by more than the shift, and by less. */
    int[] sides(long shift) {
        int[] sides = new int[2];
        for (int i = 0; i < sizes.length; i++) {
            sides[0] += sizes[i] > shift ? people[i] : 0;
            sides[1] += sizes[i] < shift ? people[i] : 0;
        }
        return sides;
    }

    /** The ranks of all changes less the shift. */
    SignedRanks ranks(long shift, ZeroMethod zeros) {
        int at = Arrays.binarySearch(sizes, shift);
        int up = at >= 0 ? at + 1 : -at - 1;
        int down = (at >= 0 ? at : -at - 1) - 1;
        long smaller = at >= 0 && zeros == ZeroMethod.PRATT ? people[at] : 0;
        long[] rank = new long[sizes.length];
        int[] tied = new int[sizes.length];
        int ties = 0;
        long rising = 0;
        long total = 0;
        while (up < sizes.length || down >= 0) {
            long above = up < sizes.length ? sizes[up] - shift : Long.MAX_VALUE;
            long below = down >= 0 ? shift - sizes[down] : Long.MAX_VALUE;
            int rises = above <= below ? people[up++] : 0;
            int falls = below <= above ? people[down--] : 0;
            rank[ties] = 2 * smaller + rises + falls + 1;
            tied[ties] = rises + falls;
            rising += rank[ties] * rises;
            total += rank[ties] * tied[ties];
            smaller += tied[ties++];
        }
        return new SignedRanks(Arrays.copyOf(rank, ties), Arrays.copyOf(tied, ties), rising, total);
    }

    /** Whether an even number of units is the mean of two changes. */
    boolean isMean(long units) {
        int low = 0;
        int high = sizes.length - 1;
        while (low <= high) {
            long sum = sizes[low] + sizes[high] - 2 * units;
            if (sum == 0) {
                return true;
            }
            if (sum < 0) {
                low++;
            } else {
                high--;
            }
        }
        return false;
    }

    /** The k-th smallest of the means of two changes, each change also with itself, counted from 1. */
    long mean(long k) {
        long low = smallest() / 2;
        long high = largest() / 2;
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (means(2 * middle) >= k) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return 2 * low;
    }

    /** Means that are at most so many units. */
    private long means(long units) {
        long twice = 0;
        long itself = 0;
        int other = sizes.length - 1;
        long below = all;
        for (int i = 0; i < sizes.length; i++) {
            while (other >= 0 && sizes[i] + sizes[other] > 2 * units) {
                below -= people[other--];
            }
            twice += people[i] * below;
            itself += sizes[i] <= units ? people[i] : 0;
        }
        return (twice + itself) / 2;
    }
}
