package org.reversementoring.anonymisation.microdata;

import java.util.Arrays;

/**
 * Raises columns of a tuple table and merges what has become equal: all columns at once, so that a table can be made from any
 * less general one in one pass. What that costs follows from the distinct rows of the table that it starts from, not from all rows.
 *
 * <p>Keys are found by open addressing with linear probing, at most half full. Slots hold numbers and keys lie densely by
 * number, in arrays that are used again for each table; one merger serves one thread.
 */
final class Merger {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Packing packing;
    private final int width;
    private final int[] slots;
    private final long[] keys;
    private final int[] counts;
    private final int[] marks;
    private final int[] shifts;
    private final int[] masks;
    private final long[][] maps;

    /** For tables of so many distinct rows at most. */
    Merger(Packing packing, int known, int most, int width) {
        this.packing = packing;
        this.width = width;
        this.slots = new int[slotsFor(most)];
        this.keys = new long[most];
        this.counts = new int[most];
        this.marks = new int[Math.multiplyExact(most, width)];
        this.shifts = new int[known];
        this.masks = new int[known];
        this.maps = new long[known][];
    }

    private static int slotsFor(int keys) {
        return Integer.highestOneBit(Math.max(2, Math.min(keys, 1 << 28))) << 2;
    }

    /** A table at some levels from one at other levels, each at most as high; the same table if no level is higher. */
    TupleTable raise(TupleTable from, int[] levels, int[] to, Steps steps) {
        int changed = 0;
        long others = -1L;
        for (int i = 0; i < to.length; i++) {
            if (to[i] != levels[i]) {
                shifts[changed] = packing.shifts()[i];
                masks[changed] = (int) packing.masks()[i];
                others &= ~(packing.masks()[i] << packing.shifts()[i]);
                maps[changed++] = steps.from(i, levels[i], to[i]);
            }
        }
        return changed == 0 ? from : merge(from, others, changed);
    }

    private TupleTable merge(TupleTable from, long others, int changed) {
        int tuples = from.size();
        int used = Math.min(slots.length, slotsFor(tuples));
        Arrays.fill(slots, 0, used, 0);
        long[] oldKeys = from.keys();
        int[] oldCounts = from.counts();
        int size = 0;
        for (int tuple = 0; tuple < tuples; tuple++) {
            long old = oldKeys[tuple];
            long key = old & others;
            for (int i = 0; i < changed; i++) {
                key |= maps[i][(int) (old >>> shifts[i]) & masks[i]];
            }
            int slot = (int) ((key * SPREAD) >>> 32) & (used - 1);
            int number = slots[slot] - 1;
            while (number >= 0 && keys[number] != key) {
                slot = (slot + 1) & (used - 1);
                number = slots[slot] - 1;
            }
            if (number < 0) {
                keys[size] = key;
                counts[size] = oldCounts[tuple];
                System.arraycopy(from.marks(), tuple * width, marks, size * width, width);
                slots[slot] = ++size;
            } else {
                counts[number] += oldCounts[tuple];
                add(from.marks(), tuple * width, number * width);
            }
        }
        return new TupleTable(
                Arrays.copyOf(keys, size), Arrays.copyOf(counts, size), Arrays.copyOf(marks, size * width));
    }

    private void add(int[] more, int from, int to) {
        for (int i = 0; i < width; i++) {
            marks[to + i] += more[from + i];
        }
    }
}
