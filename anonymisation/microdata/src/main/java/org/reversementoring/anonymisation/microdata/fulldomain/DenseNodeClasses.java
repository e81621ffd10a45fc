package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution;
import org.reversementoring.anonymisation.microdata.generalisation.PackedCounters;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * Node classes for tables that count the values of each sensitive column, and the panels, beside each tuple, so that a tuple is a
 * class. Used where these columns have few values, or where no model needs them.
 */
final class DenseNodeClasses implements NodeEquivalenceClasses {

    /** The most values that all counted columns may have together. */
    static final int WIDEST = 64;

    /** The largest product of values and rows: a quarter of a gigabyte if all rows are distinct. */
    static final long MOST = 1 << 26;

    private final List<Column> counted;
    private final PackedCounters lanes;
    private final int[] starts;
    private final List<int[]> tableCounts = new ArrayList<>();
    private final int rows;
    private @Nullable TupleTable current;

    DenseNodeClasses(List<Column> counted, PackedCounters lanes, int rows) {
        this.counted = counted;
        this.lanes = lanes;
        this.rows = rows;
        this.starts = new int[counted.size() + 1];
        for (int i = 0; i < counted.size(); i++) {
            starts[i + 1] = starts[i] + counted.get(i).cardinality();
            tableCounts.add(counted.get(i).counts(rows));
        }
    }

    @Override
    public void over(TupleTable tuples, boolean withMembers) {
        current = tuples;
    }

    @Override
    public int classes() {
        return tuples().size();
    }

    @Override
    public int size(int group) {
        return tuples().counts()[group];
    }

    @Override
    public int tuple(int group) {
        return group;
    }

    private TupleTable tuples() {
        TupleTable tuples = current;
        if (tuples == null) {
            throw new IllegalStateException("classes must have a table before they are asked");
        }
        return tuples;
    }

    @Override
    public List<Column> counted() {
        return counted;
    }

    @Override
    public SensitiveDistribution distribution(int group, int column) {
        long[] marks = tuples().marks();
        int bits = lanes.bits();
        long mask = lanes.mask();
        int word = group * lanes.words() + lanes.wordOf(starts[column]);
        int shift = lanes.shiftOf(starts[column]);
        int length = starts[column + 1] - starts[column];
        int[] values = new int[length];
        int[] found = new int[length];
        int distinct = 0;
        for (int value = 0; value < length; value++) {
            int count = (int) (marks[word] >>> shift & mask);
            shift += bits;
            if (shift + bits > Long.SIZE) {
                shift = 0;
                word++;
            }
            values[distinct] = value;
            found[distinct] = count;
            // No branch: a value that does not occur is overwritten by the next one.
            distinct += count > 0 ? 1 : 0;
        }
        return new SensitiveDistribution(
                values,
                found,
                0,
                distinct,
                size(group),
                tableCounts.get(column),
                rows,
                counted.get(column).dictionary());
    }
}
