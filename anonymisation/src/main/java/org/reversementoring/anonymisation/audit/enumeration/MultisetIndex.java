package org.reversementoring.anonymisation.audit.enumeration;

import java.util.Arrays;

/**
 * The way from a packed multiset to its number: a hash table with open addressing, at most half full. The module for tables of
 * people has one of its own, because neither module needs the other.
 */
public final class MultisetIndex {

    private final long[] keys;
    private final int[] numbers;
    private final int mask;

    /**
     *
     * An index.
     *
     * @param multisets packed multisets as in {@link Multisets}, all different
     */
    public MultisetIndex(long[] multisets) {
        int size = Integer.highestOneBit(Math.max(1, multisets.length)) << 2;
        keys = new long[size];
        numbers = new int[size];
        mask = size - 1;
        Arrays.fill(keys, -1L);
        for (int number = 0; number < multisets.length; number++) {
            int slot = slot(multisets[number]);
            keys[slot] = multisets[number];
            numbers[slot] = number;
        }
    }

    /**
     * The number of a multiset: its place in the order in which they were given.
     *
     * @throws IllegalArgumentException if it is not in the index
     */
    public int of(long multiset) {
        int slot = slot(multiset);
        if (keys[slot] != multiset) {
            throw new IllegalArgumentException(
                    "answers must be those of a panel of the certified size and scale, but are not");
        }
        return numbers[slot];
    }

    private int slot(long multiset) {
        long hash = multiset * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 32) & mask;
        while (keys[slot] != -1L && keys[slot] != multiset) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
