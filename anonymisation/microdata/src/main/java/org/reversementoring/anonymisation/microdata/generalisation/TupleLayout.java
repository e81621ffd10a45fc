package org.reversementoring.anonymisation.microdata.generalisation;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.microdata.counting.ColumnRuns;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
import org.reversementoring.anonymisation.microdata.encoding.WideIndex;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * The layout of a tuple: in which word the code of each column lies, and where. The first word has up to 63 bits, and mostly there is no
 * other; each further one has up to 32, as a {@link WideIndex} wants them.
 */
public final class TupleLayout {

    private final List<Column> columns;
    private final int[] words;
    private final int[] shifts;
    private final long[] masks;

    TupleLayout(List<Column> columns, int[] words, int[] shifts, long[] masks) {
        this.columns = columns;
        this.words = words;
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

    /** The number of words. */
    public int words() {
        return words[words.length - 1] + 1;
    }

    /** The word of a column. */
    public int word(int column) {
        return words[column];
    }

    /** A layout with the first column in the lowest bits of the first word, and columns in their order. */
    public static TupleLayout of(List<Column> known, List<Column> others) {
        return of(known, others, WideIndex.FIRST_BITS, WideIndex.OTHER_BITS);
    }

    /** A layout in words of so many bits, the first one and all others. */
    static TupleLayout of(List<Column> known, List<Column> others, int firstBits, int otherBits) {
        List<Column> columns = new ArrayList<>(known);
        columns.addAll(others);
        int[] words = new int[columns.size()];
        int[] shifts = new int[columns.size()];
        long[] masks = new long[columns.size()];
        int word = 0;
        int used = 0;
        for (int i = 0; i < shifts.length; i++) {
            int bits = Integer.SIZE
                    - Integer.numberOfLeadingZeros(Math.max(0, columns.get(i).cardinality() - 1));
            if (used + bits > (word == 0 ? firstBits : otherBits)) {
                word++;
                used = 0;
            }
            words[i] = word;
            shifts[i] = used;
            masks[i] = (1L << bits) - 1;
            used += bits;
        }
        return new TupleLayout(columns, words, shifts, masks);
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
    public int code(TupleTable table, int tuple, int column) {
        return (int) ((table.words()[words[column]][tuple] >>> shifts[column]) & masks[column]);
    }

    /**
     * The distinct rows of a table, and how often the values of other columns occur with each: one packed counter for each value.
     */
    public TupleTable pack(int rows, List<Column> counted, PackedCounters lanes) {
        List<Column> all = new ArrayList<>(columns);
        all.addAll(counted);
        RowRuns runs = ColumnRuns.of(all, rows);
        int records = runs.count();
        long[][] keys = new long[words()][records];
        for (int i = 0; i < shifts.length; i++) {
            CodeVector codes = codes(columns.get(i), runs);
            long[] word = keys[words[i]];
            for (int run = 0; run < records; run++) {
                word[run] |= (long) codes.at(run) << shifts[i];
            }
        }
        WideIndex distinct = new WideIndex(words(), records);
        int[] tupleOf = new int[records];
        distinct.numberAll(keys, masksOfFirst(shifts.length), 0, records, tupleOf);
        int size = distinct.size();
        long[][] tuples = new long[keys.length][size];
        int[] counts = new int[size];
        for (int run = 0; run < records; run++) {
            for (int word = 0; word < keys.length; word++) {
                tuples[word][tupleOf[run]] = keys[word][run];
            }
            counts[tupleOf[run]] += runs.length(run);
        }
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
        return new TupleTable(tuples, counts, marks);
    }

    private static CodeVector codes(Column column, RowRuns runs) {
        return runs.areSingles() ? column.codes() : column.codes().ofRuns();
    }

    /** For each word the bits of the first columns. */
    public long[] masksOfFirst(int count) {
        long[] found = new long[words()];
        for (int i = 0; i < count; i++) {
            found[words[i]] |= masks[i] << shifts[i];
        }
        return found;
    }
}
