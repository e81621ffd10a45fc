package org.reversementoring.anonymisation.microdata.generalisation;

import java.util.Arrays;

/**
 * A generaliser of tuples of one word.
 *
 * <p>Keys are found by open addressing with linear probing, in a table that is at most half full. This is not the index of the
 * other engines, because this loop is the time of a search, and here a key that is new costs no branch. Arrays are used again for
 * each table.
 */
final class NarrowTupleGeneraliser implements TupleGeneraliser {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** A key has 63 bits, so no key is negative. */
    private static final long EMPTY = -1;

    private final TupleLayout packing;
    private final int width;
    private final long[] slotKeys;
    private final int[] slotCounts;
    private final int[] slots;
    private final int[] slotOf;
    private final long[] mapped;
    private final int[] shifts;
    private final int[] masks;
    private final long[][] maps;

    NarrowTupleGeneraliser(TupleLayout packing, int known, int most, int width) {
        this.packing = packing;
        this.width = width;
        this.slotKeys = new long[slotsFor(most)];
        this.slotCounts = new int[slotKeys.length];
        this.slots = new int[most + 1];
        this.slotOf = new int[most];
        this.mapped = new long[most];
        this.shifts = new int[known];
        this.masks = new int[known];
        this.maps = new long[known][];
    }

    private static int slotsFor(int keys) {
        return Integer.highestOneBit(Math.max(2, Math.min(keys, 1 << 28))) << 2;
    }

    @Override
    public TupleTable raise(TupleTable from, int[] levels, int[] to, LevelMappings steps) {
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

    @Override
    public TupleTable renumbered(TupleTable from, long[][] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            shifts[i] = packing.shifts()[i];
            masks[i] = (int) packing.masks()[i];
            maps[i] = numbers[i];
        }
        return merge(from, 0, numbers.length);
    }

    private TupleTable merge(TupleTable from, long others, int changed) {
        int tuples = from.size();
        long[] mapped = mapped(from.keys(), others, changed);
        int used = Math.min(slotKeys.length, slotsFor(tuples));
        int size = number(mapped, from.counts(), tuples, used);
        long[] keys = new long[size];
        int[] counts = new int[size];
        for (int i = 0; i < size; i++) {
            int slot = slots[i];
            keys[i] = slotKeys[slot];
            counts[i] = slotCounts[slot];
            slotCounts[slot] = i;
        }
        return new TupleTable(new long[][] {keys}, counts, marks(from.marks(), tuples, size));
    }

    /**
     * Finds the slot of each tuple. Whether a key is new cannot be predicted, and a branch that the processor predicts wrongly
     * costs more than everything else here. So an empty slot and one with the same key are treated alike, and only a collision
     * branches.
     */
    private int number(long[] mapped, int[] oldCounts, int tuples, int used) {
        Arrays.fill(slotKeys, 0, used, EMPTY);
        Arrays.fill(slotCounts, 0, used, 0);
        int shift = Long.numberOfLeadingZeros(used) + 1;
        int size = 0;
        for (int tuple = 0; tuple < tuples; tuple++) {
            long key = mapped[tuple];
            int slot = (int) ((key * SPREAD) >>> shift);
            long there = slotKeys[slot];
            while ((there - key) * (there - EMPTY) != 0) {
                slot = (slot + 1) & (used - 1);
                there = slotKeys[slot];
            }
            slotKeys[slot] = key;
            slotCounts[slot] += oldCounts[tuple];
            slots[size] = slot;
            size += (int) (there >>> (Long.SIZE - 1));
            slotOf[tuple] = slot;
        }
        return size;
    }

    /** The raised keys. Each loop handles one column, so that what it reads stays in registers. */
    private long[] mapped(long[] old, long others, int changed) {
        int shift = shifts[0];
        int mask = masks[0];
        long[] map = maps[0];
        for (int tuple = 0; tuple < old.length; tuple++) {
            mapped[tuple] = (old[tuple] & others) | map[(int) (old[tuple] >>> shift) & mask];
        }
        for (int i = 1; i < changed; i++) {
            raiseOne(old, shifts[i], masks[i], maps[i]);
        }
        return mapped;
    }

    private void raiseOne(long[] old, int shift, int mask, long[] map) {
        for (int tuple = 0; tuple < old.length; tuple++) {
            mapped[tuple] |= map[(int) (old[tuple] >>> shift) & mask];
        }
    }

    private long[] marks(long[] old, int tuples, int size) {
        long[] marks = new long[size * width];
        for (int tuple = 0, from = 0; tuple < tuples && width > 0; tuple++) {
            int to = slotCounts[slotOf[tuple]] * width;
            for (int i = 0; i < width; i++) {
                marks[to + i] += old[from + i];
            }
            from += width;
        }
        return marks;
    }
}
