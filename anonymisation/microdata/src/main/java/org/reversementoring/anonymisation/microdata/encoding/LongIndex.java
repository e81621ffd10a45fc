package org.reversementoring.anonymisation.microdata.encoding;

import java.util.Arrays;

/**
 * An index that numbers different keys from 0 in the order in which they first occur, and counts them where that is asked for. It
 * uses open addressing with linear probing, is at most half full, and grows. A slot is four bytes and holds the number of a key,
 * while the keys lie side by side in another array; so many slots cost little, and clearing costs as much as there are keys.
 *
 * <p>Two other tables of this module are not this one, because each is the innermost loop of its task: that of
 * {@link org.reversementoring.anonymisation.microdata.generalisation.TupleGeneraliser} has no branch for a new key, and that of
 * the CSV reader compares texts and not numbers.
 */
public final class LongIndex {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int MOST_SLOTS_HALF = 1 << 28;

    private int[] slots;
    private int mask;
    private long[] keys;
    private int[] counts = new int[0];
    private int size;

    /** An empty index with room for that many different keys; it takes more. */
    public LongIndex(int expected) {
        this.keys = new long[Math.max(1, expected)];
        this.slots = new int[slotsFor(expected)];
        this.mask = slots.length - 1;
    }

    private static int slotsFor(int keys) {
        return Integer.highestOneBit(Math.max(2, Math.min(keys, MOST_SLOTS_HALF))) << 2;
    }

    /**
     * A number of 64 bits in which near keys are far apart. Slots are chosen by its lowest bits, so partitions may use its
     * highest.
     */
    public static long spread(long key) {
        long mixed = key * SPREAD;
        return mixed ^ (mixed >>> 32);
    }

    /** Forgets all keys and counts. Only the slots that this many keys need are cleared and used. */
    public void clear(int expected) {
        int used = Math.min(slots.length, slotsFor(expected));
        Arrays.fill(slots, 0, used, 0);
        Arrays.fill(counts, 0, Math.min(size, counts.length), 0);
        mask = used - 1;
        size = 0;
    }

    /** The number of a key, which is a new number if the key is new. */
    public int numberOf(long key) {
        int slot = (int) spread(key) & mask;
        while (true) {
            int number = slots[slot] - 1;
            if (number < 0) {
                return add(key, slot);
            }
            if (keys[number] == key) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
    }

    private int add(long key, int slot) {
        int place = slot;
        if (size == keys.length || size > mask / 2) {
            grow();
            place = free(slots, mask, key);
        }
        keys[size] = key;
        slots[place] = size + 1;
        return size++;
    }

    /** The number of a key, or -1 if it did not occur. */
    public int find(long key) {
        int slot = (int) spread(key) & mask;
        int found = slots[slot] - 1;
        while (found >= 0 && keys[found] != key) {
            slot = (slot + 1) & mask;
            found = slots[slot] - 1;
        }
        return found;
    }

    /**
     * Counts each of some keys once. Fields are copied into local variables, because this loop runs once for each row of a table.
     */
    public void countAll(long[] numbers, int from, int to) {
        prepareCounts();
        int[] table = slots;
        long[] dense = keys;
        int[] times = counts;
        int bits = mask;
        int known = size;
        for (int i = from; i < to; i++) {
            long key = numbers[i];
            int slot = (int) spread(key) & bits;
            int found = table[slot] - 1;
            while (found >= 0 && dense[found] != key) {
                slot = (slot + 1) & bits;
                found = table[slot] - 1;
            }
            if (found < 0) {
                if (known == dense.length || known > bits / 2) {
                    size = known;
                    grow();
                    table = slots;
                    dense = keys;
                    times = counts;
                    bits = mask;
                    slot = free(table, bits, key);
                }
                dense[known] = key;
                found = known++;
                table[slot] = known;
            }
            times[found]++;
        }
        size = known;
    }

    /** Counts a key that many times. */
    public void count(long key, int times) {
        prepareCounts();
        int number = numberOf(key);
        counts[number] += times;
    }

    private void prepareCounts() {
        if (counts.length < keys.length) {
            counts = Arrays.copyOf(counts, keys.length);
        }
    }

    private void grow() {
        if (size == keys.length) {
            int room = (int) Math.min(Integer.MAX_VALUE - 8, Math.max(size + 1L, keys.length * 2L));
            keys = Arrays.copyOf(keys, room);
            counts = counts.length == 0 ? counts : Arrays.copyOf(counts, room);
        }
        int wanted = slotsFor(Math.max(keys.length, size + 1));
        if (wanted > mask + 1) {
            slots = wanted > slots.length ? new int[wanted] : slots;
            Arrays.fill(slots, 0, wanted, 0);
            mask = wanted - 1;
            for (int i = 0; i < size; i++) {
                slots[free(slots, mask, keys[i])] = i + 1;
            }
        }
    }

    private static int free(int[] table, int mask, long key) {
        int slot = (int) spread(key) & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The number of different keys. */
    public int size() {
        return size;
    }

    /** The key of a number. */
    public long key(int number) {
        return keys[number];
    }

    /** The count of a key, by its number. */
    public int count(int number) {
        return number < counts.length ? counts[number] : 0;
    }

    /** All counts, by number. */
    public int[] counts() {
        return Arrays.copyOf(counts, size);
    }

    /** Writes the keys and their counts into other arrays, in the order of their numbers. */
    public void copyTo(long[] numbers, int from, int[] times, int place) {
        System.arraycopy(keys, 0, numbers, from, size);
        System.arraycopy(counts, 0, times, place, size);
    }
}
