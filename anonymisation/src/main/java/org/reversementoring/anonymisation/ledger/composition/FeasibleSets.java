package org.reversementoring.anonymisation.ledger.composition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sets of feasible answers that variable elimination found. There is one bit mask for each combined outcome
 * (outputs, and who declined where that is known), each way of the colluders and each cell.
 */
final class FeasibleSets {

    /** The bit of each mask for which there is a world; it lies beyond the bits of eleven marks and "declined". */
    static final int FEASIBLE = 1 << 12;

    private static final int MAX_MASKS = 40_000_000;

    private final int[] declinedRadix;
    private final int[] radix;
    private final int ways;
    private final int cells;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<Long> keys = new ArrayList<>();
    private final List<int[]> masks = new ArrayList<>();

    /**
     * Sets for which nothing has been found yet.
     *
     * @throws IllegalArgumentException if there are too many combined outcomes to number them
     */
    FeasibleSets(int[] declinedRadix, int[] radix, int ways, int cells) {
        BigInteger all = BigInteger.ONE;
        for (int each : declinedRadix) {
            all = all.multiply(BigInteger.valueOf(each));
        }
        for (int each : radix) {
            all = all.multiply(BigInteger.valueOf(each));
        }
        if (all.bitLength() > 62) {
            throw new IllegalArgumentException(
                    "composition audit must have at most 2^62 joint outcomes, but could have " + all);
        }
        this.declinedRadix = declinedRadix;
        this.radix = radix;
        this.ways = ways;
        this.cells = cells;
    }

    int radix(int release) {
        return radix[release];
    }

    /** The number of the outcome with this key. */
    int outcome(long key) {
        Integer known = numbers.putIfAbsent(key, keys.size());
        if (known != null) {
            return known;
        }
        if ((keys.size() + 1L) * ways * cells > MAX_MASKS) {
            throw new IllegalArgumentException("composition audit must keep at most " + MAX_MASKS
                    + " sets of feasible answers, but needs more; give more of the outputs, or fewer colluders");
        }
        keys.add(key);
        masks.add(new int[ways * cells]);
        return keys.size() - 1;
    }

    /** The masks of an outcome, for the caller to add to; the place is {@code way * cells + cell}. */
    int[] masks(int outcome) {
        return masks.get(outcome);
    }

    int mask(int outcome, int way, int cell) {
        return masks.get(outcome)[way * cells + cell];
    }

    int outcomes() {
        return keys.size();
    }

    int ways() {
        return ways;
    }

    /** The parts of an outcome's key: declines of the shared cells, then outputs of the releases. */
    int[] parts(int outcome) {
        int[] parts = new int[declinedRadix.length + radix.length];
        long key = keys.get(outcome);
        for (int i = parts.length - 1; i >= 0; i--) {
            int base = i < declinedRadix.length ? declinedRadix[i] : radix[i - declinedRadix.length];
            parts[i] = (int) (key % base);
            key /= base;
        }
        return parts;
    }
}
