package org.reversementoring.anonymisation.microdata.generalisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reversementoring.anonymisation.microdata.counting.ColumnRuns;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.encoding.LongIndex;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
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
        List<Column> all = new ArrayList<>(columns);
        all.addAll(counted);
        RowRuns runs = ColumnRuns.of(all, rows);
        int records = runs.count();
        long[] keys = new long[records];
        for (int i = 0; i < shifts.length; i++) {
            CodeVector codes = codes(columns.get(i), runs);
            for (int run = 0; run < records; run++) {
                keys[run] |= (long) codes.at(run) << shifts[i];
            }
        }
        LongIndex distinct = new LongIndex(records);
        int[] counts = new int[records];
        int[] tupleOf = new int[records];
        for (int run = 0; run < records; run++) {
            tupleOf[run] = distinct.numberOf(keys[run]);
            counts[tupleOf[run]] += runs.length(run);
        }
        int size = distinct.size();
        long[] marks = new long[Math.multiplyExact(size, lanes.words())];
        int first = 0;
        for (Column column : counted) {
            CodeVector codes = codes(column, runs);
            for (int run = 0; run < records; run++) {
                int lane = first + codes.at(run);
                marks[tupleOf[run] * lanes.words() + lanes.wordOf(lane)] +=
                        (long) runs.length(run) << lanes.shiftOf(lane);
            }
            first += column.cardinality();
        }
        for (int tuple = 0; tuple < size; tuple++) {
            keys[tuple] = distinct.key(tuple);
        }
        return new TupleTable(Arrays.copyOf(keys, size), Arrays.copyOf(counts, size), marks);
    }

    private static CodeVector codes(Column column, RowRuns runs) {
        return runs.areSingles() ? column.codes() : column.codes().ofRuns();
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
