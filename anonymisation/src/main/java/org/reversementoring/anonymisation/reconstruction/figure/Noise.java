package org.reversementoring.anonymisation.reconstruction.figure;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The published distribution of the noise that is added to a whole number, for instance {@code {-1=1, 0=2, 1=1}}.
 *
 * @param weights how often, in proportion, each number is added: at least one, each 1 to 1,000,000
 */
public record Noise(SortedMap<Integer, Integer> weights) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no weight, or one is out of range
     */
    public Noise {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("weights of noise must be at least one, but were none");
        }
        for (int weight : weights.values()) {
            if (weight < 1 || weight > 1_000_000) {
                throw new IllegalArgumentException("weight of noise must be between 1 and 1000000, but was " + weight);
            }
        }
    }

    /** The noise with these weights. */
    public static Noise of(Map<Integer, Integer> weights) {
        return new Noise(new TreeMap<>(weights));
    }

    /** The weight of a number that may have been added, 0 if it is never added. */
    public int weight(long added) {
        return added == (int) added ? weights.getOrDefault((int) added, 0) : 0;
    }
}
