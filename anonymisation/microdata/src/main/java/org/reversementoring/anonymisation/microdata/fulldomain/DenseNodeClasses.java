package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution;
import org.reversementoring.anonymisation.microdata.generalisation.PackedCounters;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * The classes of tables that count the values of each sensitive column, and panels, for each tuple: a tuple is a class. Right
 * where these columns have few values, or none is needed.
 */
final class DenseNodeClasses implements NodeEquivalenceClasses {

    /** Values of all counted columns at most. */
    static final int WIDEST = 64;

    /** Values times rows at most: a quarter of a gigabyte if all rows are distinct. */
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
    public long key(int group) {
        return tuples().keys()[group];
    }

    private TupleTable tuples() {
        TupleTable tuples = current;
        if (tuples == null) {
            throw new IllegalStateException("classes must have a table before they are asked");
        }
        return tuples;
    }

    @Override
    public EquivalenceClass at(int group) {
        return new One(group);
    }

    private int columnOf(AttributeRole role, String attribute) {
        for (int i = 0; i < counted.size(); i++) {
            Attribute declared = counted.get(i).attribute();
            if (declared.role() == role
                    && (role == AttributeRole.PANEL_KEY || declared.name().equals(attribute))) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                role == AttributeRole.PANEL_KEY
                        ? "table must have a panel key, but has none"
                        : "table must have a sensitive column " + attribute);
    }

    /** One of them, until the next table. */
    private final class One implements EquivalenceClass {

        private final int group;

        private One(int group) {
            this.group = group;
        }

        @Override
        public int size() {
            return DenseNodeClasses.this.size(group);
        }

        @Override
        public int panels() {
            return histogram(columnOf(AttributeRole.PANEL_KEY, "")).distinct();
        }

        @Override
        public SensitiveDistribution sensitive(String attribute) {
            return histogram(columnOf(AttributeRole.SENSITIVE, attribute));
        }

        private SensitiveDistribution histogram(int column) {
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
                // Without a branch: the next value overwrites one that is not there.
                distinct += count > 0 ? 1 : 0;
            }
            return new SensitiveDistribution(
                    values,
                    found,
                    0,
                    distinct,
                    size(),
                    tableCounts.get(column),
                    rows,
                    counted.get(column).dictionary());
        }
    }
}
