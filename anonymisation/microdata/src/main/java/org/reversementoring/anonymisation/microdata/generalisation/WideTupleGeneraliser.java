package org.reversementoring.anonymisation.microdata.generalisation;

import java.util.Arrays;
import org.reversementoring.anonymisation.microdata.encoding.WideIndex;

/**
 * A generaliser of tuples of several words. It raises each word as if it were alone, and then numbers the rows by a {@link
 * WideIndex}; the first tuple of each number gives its words.
 */
final class WideTupleGeneraliser implements TupleGeneraliser {

    private final TupleLayout packing;
    private final int width;
    private final WideIndex rows;
    private final WideIndex numbers;
    private final long[][] mapped;
    private final long[] allBits;
    private final int[] numberOf;

    WideTupleGeneraliser(TupleLayout packing, int known, int most, int width) {
        this.packing = packing;
        this.width = width;
        this.rows = new WideIndex(packing.words(), most);
        this.numbers = new WideIndex(1, 1);
        this.mapped = new long[packing.words()][most];
        this.allBits = new long[packing.words()];
        Arrays.fill(allBits, -1L);
        this.numberOf = new int[most];
    }

    @Override
    public TupleTable raise(TupleTable from, int[] levels, int[] to, LevelMappings steps) {
        int changed = 0;
        long[] others = allBits.clone();
        for (int i = 0; i < to.length; i++) {
            if (to[i] != levels[i]) {
                others[packing.word(i)] &= ~(packing.masks()[i] << packing.shifts()[i]);
                changed++;
            }
        }
        if (changed == 0) {
            return from;
        }
        int tuples = from.size();
        for (int word = 0; word < mapped.length; word++) {
            copy(from.words()[word], others[word], mapped[word], tuples);
        }
        for (int i = 0; i < to.length; i++) {
            if (to[i] != levels[i]) {
                add(from, i, steps.from(i, levels[i], to[i]), mapped[packing.word(i)]);
            }
        }
        return merge(from, rows, mapped.length);
    }

    @Override
    public TupleTable renumbered(TupleTable from, long[][] numbers) {
        Arrays.fill(mapped[0], 0, from.size(), 0);
        for (int i = 0; i < numbers.length; i++) {
            add(from, i, numbers[i], mapped[0]);
        }
        return merge(from, this.numbers, 1);
    }

    private static void copy(long[] old, long bits, long[] to, int tuples) {
        for (int tuple = 0; tuple < tuples; tuple++) {
            to[tuple] = old[tuple] & bits;
        }
    }

    /** Each loop handles one column, so that what it reads stays in registers. */
    private void add(TupleTable from, int column, long[] map, long[] to) {
        long[] old = from.words()[packing.word(column)];
        int shift = packing.shifts()[column];
        int mask = (int) packing.masks()[column];
        for (int tuple = 0; tuple < old.length; tuple++) {
            to[tuple] |= map[(int) (old[tuple] >>> shift) & mask];
        }
    }

    private TupleTable merge(TupleTable from, WideIndex index, int words) {
        int tuples = from.size();
        index.clear(tuples);
        index.numberAll(mapped, allBits, 0, tuples, numberOf);
        int size = index.size();
        long[][] keys = new long[words][size];
        int[] counts = new int[size];
        long[] marks = new long[size * width];
        for (int tuple = 0, mark = 0; tuple < tuples; tuple++, mark += width) {
            int number = numberOf[tuple];
            counts[number] += from.counts()[tuple];
            for (int word = 0; word < words; word++) {
                keys[word][number] = mapped[word][tuple];
            }
            for (int i = 0; i < width; i++) {
                marks[number * width + i] += from.marks()[mark + i];
            }
        }
        return new TupleTable(keys, counts, marks);
    }
}
