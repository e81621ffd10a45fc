package org.reversementoring.anonymisation.microdata.generalisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.encoding.LongIndex;
import org.reversementoring.anonymisation.microdata.table.Column;

/** The layout of a tuple: where the code of each column lies in a number of 63 bits. */
public final class TupleLayout {

    private final List<Column> columns;
    private final int[] shifts;
    private final long[] masks;

    TupleLayout(List<Column> columns, int[] shifts, long[] masks) {
        this.columns = columns;
        this.shifts = shifts;
        this.masks = masks;
    }

    /** The columns, from the lowest bits to the highest. */
    public List<Column> columns() {
        return columns;
    }

    int[] shifts() {
        return shifts;
    }

    long[] masks() {
        return masks;
    }

    /**
     * A layout with the first column in the lowest bits.
     *
     * @throws IllegalArgumentException if the columns do not fit into 63 bits
     */
    public static TupleLayout of(List<Column> known, List<Column> others) {
        List<Column> columns = new ArrayList<>(known);
        columns.addAll(others);
        int[] shifts = new int[columns.size()];
        long[] masks = new long[columns.size()];
        int used = 0;
        for (int i = 0; i < shifts.length; i++) {
            int bits = Integer.SIZE
                    - Integer.numberOfLeadingZeros(Math.max(0, columns.get(i).cardinality() - 1));
            shifts[i] = used;
            masks[i] = (1L << bits) - 1;
            used += bits;
        }
        if (used >= Long.SIZE) {
            throw new IllegalArgumentException("columns of a search must fit into 63 bits, but need " + used
                    + ": generalise the finest before, or leave columns out");
        }
        return new TupleLayout(columns, shifts, masks);
    }

    /** The lowest bit of a column. */
    public int shift(int column) {
        return shifts[column];
    }

    /** The bits of a column, at the lowest place. */
    public int mask(int column) {
        return (int) masks[column];
    }

    /** The code of a column in a tuple. */
    public int code(long key, int column) {
        return (int) ((key >>> shifts[column]) & masks[column]);
    }

    /**
     * The distinct rows of a table, and how often the values of other columns occur with each: one packed counter for each value.
     */
    public TupleTable pack(int rows, List<Column> counted, PackedCounters lanes) {
        long[] keys = new long[rows];
        for (int i = 0; i < shifts.length; i++) {
            CodeVector codes = columns.get(i).codes();
            for (int row = 0; row < rows; row++) {
                keys[row] |= (long) codes.at(row) << shifts[i];
            }
        }
        LongIndex distinct = new LongIndex(rows);
        int[] counts = new int[rows];
        int[] tupleOf = new int[rows];
        for (int row = 0; row < rows; row++) {
            tupleOf[row] = distinct.numberOf(keys[row]);
            counts[tupleOf[row]]++;
        }
        int size = distinct.size();
        long[] marks = new long[Math.multiplyExact(size, lanes.words())];
        int first = 0;
        for (Column column : counted) {
            CodeVector codes = column.codes();
            for (int row = 0; row < rows; row++) {
                int lane = first + codes.at(row);
                marks[tupleOf[row] * lanes.words() + lanes.wordOf(lane)] += 1L << lanes.shiftOf(lane);
            }
            first += column.cardinality();
        }
        for (int tuple = 0; tuple < size; tuple++) {
            keys[tuple] = distinct.key(tuple);
        }
        return new TupleTable(Arrays.copyOf(keys, size), Arrays.copyOf(counts, size), marks);
    }

    /** The bits of the first columns. */
    public long maskOfFirst(int count) {
        long mask = 0;
        for (int i = 0; i < count; i++) {
            mask |= masks[i] << shifts[i];
        }
        return mask;
    }
}
