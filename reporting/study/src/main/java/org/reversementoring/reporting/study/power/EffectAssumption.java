package org.reversementoring.reporting.study.power;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The change that is expected of one person's score, for planning only. Each change has a weight, and people change independently.
 * Changes of 1 to 5 are -4 to 4, of 7 to 35 -28 to 28. Immutable.
 *
 * @param weights weight of each change, at least 0, with a sum of 1 to 10^18, kept in lowest terms; changes are -{@value #MOST} to {@value #MOST}
 */
public record EffectAssumption(SortedMap<Integer, Long> weights) {

    /** The largest change. */
    public static final int MOST = 100;

    private static final long MOST_WEIGHT = 1_000_000_000_000_000_000L;

    /**
     * Checks and copies; changes without weight are left out.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public EffectAssumption {
        SortedMap<Integer, Long> kept = new TreeMap<>();
        long sum = 0;
        for (var entry : weights.entrySet()) {
            int change = entry.getKey();
            long weight = entry.getValue();
            if (change < -MOST || change > MOST) {
                throw new IllegalArgumentException(
                        "change must be between -" + MOST + " and " + MOST + ", but was " + change);
            }
            if (weight < 0 || weight > MOST_WEIGHT) {
                throw new IllegalArgumentException(
                        "weight of change " + change + " must be 0 to " + MOST_WEIGHT + ", but was " + weight);
            }
            sum = Math.min(MOST_WEIGHT, sum) + weight;
            if (weight > 0) {
                kept.put(change, weight);
            }
        }
        if (sum < 1 || sum > MOST_WEIGHT) {
            throw new IllegalArgumentException(
                    "weights of changes must have a sum of 1 to " + MOST_WEIGHT + ", but had " + sum);
        }
        long divisor = kept.values().stream().reduce(0L, EffectAssumption::divisor);
        kept.replaceAll((change, weight) -> weight / divisor);
        weights = Collections.unmodifiableSortedMap(kept);
    }

    /**
     * Weights of consecutive changes, for instance {@code of(-1, 1, 4, 5)}: of ten people one falls by a point, four stay and five
     * rise by one.
     *
     * @param lowest the lowest change
     * @throws IllegalArgumentException as the constructor does
     */
    public static EffectAssumption of(int lowest, long... weights) {
        SortedMap<Integer, Long> changes = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            changes.put(lowest + i, weights[i]);
        }
        return new EffectAssumption(changes);
    }

    /**
     * An answer on a scale that rises or falls by a point, where the end of the scale allows it.
     *
     * @param before weights of the answers before, from the lowest, for instance 10, 25, 40, 20, 5: at least two, at least 0
     * @param rising per cent of answers that would rise, 0 to 100
     * @param falling per cent that would fall; together at most 100
     * @throws IllegalArgumentException if a number is out of range
     */
    public static EffectAssumption onePoint(List<Integer> before, int rising, int falling) {
        if (rising < 0 || falling < 0 || rising + falling > 100) {
            throw new IllegalArgumentException(
                    "per cent of rising and of falling answers must be 0 to 100 together, but were " + rising + " and "
                            + falling);
        }
        if (before.size() < 2 || before.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException(
                    "weights of answers before must be at least two and at least 0, but were " + before);
        }
        long all = before.stream().mapToLong(Integer::longValue).sum();
        long up = rising * (all - before.get(before.size() - 1));
        long down = falling * (all - before.get(0));
        return of(-1, down, 100 * all - up - down, up);
    }

    /**
     * The change of a sum of so many items that change independently of one another, by this model each: with 7 items of 1 to 5 a sum
     * of 7 to 35. Items of one person rarely are independent, so this is the best case for the test.
     *
     * @param items 1 to 50
     * @throws IllegalArgumentException if the weights outgrow their bound; state them in smaller numbers
     */
    public EffectAssumption sumOf(int items) {
        if (items < 1 || items > 50) {
            throw new IllegalArgumentException("items must be 1 to 50, but were " + items);
        }
        EffectAssumption sum = this;
        for (int item = 1; item < items; item++) {
            sum = sum.plus(this);
        }
        return sum;
    }

    private EffectAssumption plus(EffectAssumption other) {
        if (Math.multiplyHigh(total(), other.total()) != 0 || total() * other.total() < 0) {
            throw new IllegalArgumentException(
                    "weights of changes must have a sum of 1 to " + MOST_WEIGHT + ", but the sum of items has more");
        }
        SortedMap<Integer, Long> sums = new TreeMap<>();
        weights.forEach((change, weight) -> other.weights.forEach(
                (more, factor) -> sums.merge(change + more, Math.multiplyExact(weight, factor), Math::addExact)));
        return new EffectAssumption(sums);
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    /** The same assumption with every rise turned into a fall. */
    public EffectAssumption reversed() {
        SortedMap<Integer, Long> mirrored = new TreeMap<>();
        weights.forEach((change, weight) -> mirrored.put(-change, weight));
        return new EffectAssumption(mirrored);
    }

    long weight(int change) {
        return weights.getOrDefault(change, 0L);
    }

    long total() {
        return weights.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The largest size of a change. */
    int reach() {
        return Math.max(Math.abs(weights.firstKey()), Math.abs(weights.lastKey()));
    }
}
