package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.encoding.WideIndex;
import org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution;
import org.reversementoring.anonymisation.microdata.generalisation.TupleLayout;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * Node classes for tables whose tuples have the quasi-identifiers in their first bits, and sensitive values and the panel in
 * the others. The tuples of a class are gathered, and its distributions are made when a model asks. Used where the sensitive
 * columns have too many values for {@link DenseNodeClasses}.
 */
final class SparseNodeClasses implements NodeEquivalenceClasses {

    private final TupleLayout packing;
    private final int known;
    private final long[] knownMasks;
    private final List<Column> columns;
    private final List<Column> counted;
    private final int[][] tableCounts;
    private final int rows;
    private @Nullable TupleTable current;
    private final WideIndex classes;
    private final int[] classOf;
    private final int[] sizes;
    private final int[] firstTuples;
    private final int[] starts;
    private final int[] members;
    private final int[][] scratch;

    /** The columns of the layout from {@code known} on are not quasi-identifiers. */
    SparseNodeClasses(TupleLayout packing, int known, int rows, int most) {
        this.packing = packing;
        this.known = known;
        this.knownMasks = packing.masksOfFirst(known);
        this.columns = packing.columns();
        this.counted = List.copyOf(columns.subList(known, columns.size()));
        this.rows = rows;
        this.tableCounts = new int[columns.size()][];
        this.scratch = new int[columns.size()][];
        for (int i = known; i < columns.size(); i++) {
            tableCounts[i] = columns.get(i).counts(rows);
            scratch[i] = new int[columns.get(i).cardinality()];
        }
        this.classes = new WideIndex(packing.words(), most);
        this.classOf = new int[most];
        this.sizes = new int[most];
        this.firstTuples = new int[most];
        this.starts = new int[most + 1];
        this.members = new int[most];
    }

    @Override
    public void over(TupleTable tuples, boolean withMembers) {
        current = tuples;
        int count = tuples.size();
        classes.clear(count);
        Arrays.fill(sizes, 0, count, 0);
        Arrays.fill(starts, 0, count + 1, 0);
        classes.numberAll(tuples.words(), knownMasks, 0, count, classOf);
        for (int tuple = count - 1; tuple >= 0; tuple--) {
            int group = classOf[tuple];
            firstTuples[group] = tuple;
            sizes[group] += tuples.counts()[tuple];
            starts[group + 1]++;
        }
        if (withMembers) {
            for (int group = 0; group < classes.size(); group++) {
                starts[group + 1] += starts[group];
            }
            for (int tuple = count - 1; tuple >= 0; tuple--) {
                // Each class is filled from its end, so that afterwards its entry says where it begins.
                members[--starts[classOf[tuple] + 1]] = tuple;
            }
        }
    }

    @Override
    public int classes() {
        return classes.size();
    }

    @Override
    public int size(int group) {
        return sizes[group];
    }

    @Override
    public int tuple(int group) {
        return firstTuples[group];
    }

    private TupleTable tuples() {
        TupleTable tuples = current;
        if (tuples == null) {
            throw new IllegalStateException("classes must have a table before they are asked");
        }
        return tuples;
    }

    private int from(int group) {
        return starts[group + 1];
    }

    private int to(int group) {
        return group + 2 <= classes.size() ? starts[group + 2] : tuples().size();
    }

    @Override
    public List<Column> counted() {
        return counted;
    }

    @Override
    public SensitiveDistribution distribution(int group, int counted) {
        int column = known + counted;
        int[] counts = scratch[column];
        int[] values = new int[to(group) - from(group)];
        int distinct = 0;
        for (int i = from(group); i < to(group); i++) {
            int value = packing.code(tuples(), members[i], column);
            if (counts[value] == 0) {
                values[distinct++] = value;
            }
            counts[value] += tuples().counts()[members[i]];
        }
        Arrays.sort(values, 0, distinct);
        int[] found = new int[distinct];
        for (int i = 0; i < distinct; i++) {
            found[i] = counts[values[i]];
            counts[values[i]] = 0;
        }
        return new SensitiveDistribution(
                values,
                found,
                0,
                distinct,
                size(group),
                tableCounts[column],
                rows,
                columns.get(column).dictionary());
    }
}
