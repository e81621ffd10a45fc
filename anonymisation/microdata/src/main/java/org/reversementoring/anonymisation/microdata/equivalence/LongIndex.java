package org.reversementoring.anonymisation.microdata.equivalence;

import java.util.Arrays;

/**
 * Numbers distinct keys from 0 in the order in which they come: open addressing with linear probing, at most half full. Slots
 * hold numbers, and keys lie densely by number, so clearing and walking cost as much as there are keys.
 */
public final class LongIndex {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int[] slots;
    private final long[] keys;
    /** How many keys there are, and how many slots are in use. */
    private final int[] state = new int[2];

    /** For so many keys at most. */
    public LongIndex(int most) {
        this.slots = new int[Integer.highestOneBit(Math.max(2, Math.min(most, 1 << 28))) << 2];
        this.keys = new long[most];
        clear(most);
    }

    /** Forgets all keys, and expects so many at most. */
    public void clear(int most) {
        int used = Math.min(slots.length, Integer.highestOneBit(Math.max(2, Math.min(most, 1 << 28))) << 2);
        Arrays.fill(slots, 0, used, 0);
        state[0] = 0;
        state[1] = used;
    }

    public int numberOf(long key) {
        int mask = state[1] - 1;
        int slot = (int) ((key * SPREAD) >>> 32) & mask;
        while (true) {
            int number = slots[slot] - 1;
            if (number < 0) {
                int next = state[0]++;
                keys[next] = key;
                slots[slot] = next + 1;
                return next;
            }
            if (keys[number] == key) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
    }

    public int size() {
        return state[0];
    }

    public long key(int number) {
        return keys[number];
    }
}
