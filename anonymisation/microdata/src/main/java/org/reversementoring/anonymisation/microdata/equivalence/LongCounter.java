package org.reversementoring.anonymisation.microdata.equivalence;

import java.util.Arrays;

/**
 * Counts numbers, and numbers them from 0 in the order in which they come. Open addressing with linear probing, at most half
 * full; grows. Slots are four bytes and hold the place of a number in a dense array, so many slots cost little and counting needs
 * few cache lines.
 */
final class LongCounter {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    // Arrays of one array each: they are exchanged when the table grows.
    private final int[][] slots = new int[1][];
    private final long[][] keys = new long[1][];
    private final int[][] counts = new int[1][];
    private final int[] used = new int[1];

    /** Expects so many different numbers, and takes more. */
    LongCounter(int expected) {
        int room = Math.max(16, Math.min(expected, 1 << 28));
        slots[0] = new int[Integer.highestOneBit(room) << 2];
        keys[0] = new long[room];
        counts[0] = new int[room];
    }

    /** A number of 64 bits that looks like none of its neighbours; the highest bits tell the partition, the lowest the slot. */
    static long spread(long key) {
        long mixed = key * SPREAD;
        return mixed ^ (mixed >>> 32);
    }

    void clear() {
        Arrays.fill(slots[0], 0);
        Arrays.fill(counts[0], 0, used[0], 0);
        used[0] = 0;
    }

    /** Counts each of some numbers once. */
    void addAll(long[] numbers, int from, int to) {
        int[] table = slots[0];
        long[] dense = keys[0];
        int[] times = counts[0];
        int mask = table.length - 1;
        int size = used[0];
        for (int i = from; i < to; i++) {
            long key = numbers[i];
            int slot = (int) spread(key) & mask;
            int found = table[slot] - 1;
            while (found >= 0 && dense[found] != key) {
                slot = (slot + 1) & mask;
                found = table[slot] - 1;
            }
            if (found < 0) {
                if (size == dense.length || size > mask / 2) {
                    used[0] = size;
                    grow();
                    table = slots[0];
                    dense = keys[0];
                    times = counts[0];
                    mask = table.length - 1;
                    slot = free(table, mask, key);
                }
                dense[size] = key;
                found = size++;
                table[slot] = size;
            }
            times[found]++;
        }
        used[0] = size;
    }

    /** Counts a number so often. */
    void add(long key, int times) {
        int before = used[0];
        int found = find(key);
        if (found < 0) {
            addAll(new long[] {key}, 0, 1);
            counts[0][before] = times;
        } else {
            counts[0][found] += times;
        }
    }

    /** The place of a number in the order in which they came, or -1. */
    int find(long key) {
        int[] table = slots[0];
        int mask = table.length - 1;
        int slot = (int) spread(key) & mask;
        int found = table[slot] - 1;
        while (found >= 0 && keys[0][found] != key) {
            slot = (slot + 1) & mask;
            found = table[slot] - 1;
        }
        return found;
    }

    private void grow() {
        int size = used[0];
        int room = (int) Math.min(Integer.MAX_VALUE - 8, Math.max(size + 1L, keys[0].length * 2L));
        keys[0] = Arrays.copyOf(keys[0], room);
        counts[0] = Arrays.copyOf(counts[0], room);
        int wanted = Integer.highestOneBit(Math.min(room, 1 << 28)) << 2;
        if (wanted > slots[0].length) {
            int[] table = new int[wanted];
            for (int i = 0; i < size; i++) {
                table[free(table, wanted - 1, keys[0][i])] = i + 1;
            }
            slots[0] = table;
        }
    }

    private static int free(int[] table, int mask, long key) {
        int slot = (int) spread(key) & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Puts the numbers and their counts into other arrays, in the order in which they came. */
    void copyTo(long[] numbers, int from, int[] times, int place) {
        System.arraycopy(keys[0], 0, numbers, from, used[0]);
        System.arraycopy(counts[0], 0, times, place, used[0]);
    }

    int size() {
        return used[0];
    }

    long key(int place) {
        return keys[0][place];
    }

    int count(int place) {
        return counts[0][place];
    }

    /** All counts, in the order in which the numbers came. */
    int[] counts() {
        return Arrays.copyOf(counts[0], used[0]);
    }
}
