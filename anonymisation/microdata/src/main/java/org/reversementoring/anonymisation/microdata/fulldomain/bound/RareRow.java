package org.reversementoring.anonymisation.microdata.fulldomain.bound;

import java.util.Arrays;
import java.util.List;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLevels;
import org.reversementoring.anonymisation.microdata.generalisation.TupleGeneraliser;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;

/**
 * The size of one row's class at any node, found without the table. A row that was in a too small class at one node is often in
 * one at others, and one such row is enough to rule a node out where no row may be left out.
 *
 * <p>For each other row it is known from which level on each column makes the two equal. They are in one class at exactly the
 * nodes that have at least these levels. Rows with the same levels are counted together, and those that need little come first,
 * because the sum ends as soon as the class is large enough. So a node costs some comparisons of numbers, and not a pass over the
 * table. The size is exact, so no node is ruled out by mistake.
 */
public final class RareRow {

    private final PackedLevels packing;
    private final long[] needed;
    private final int[] rows;
    /** For each sum of levels where those with this sum begin. */
    private final int[] starts;

    private RareRow(PackedLevels packing, long[] needed, int[] rows, int[] starts) {
        this.packing = packing;
        this.needed = needed;
        this.rows = rows;
        this.starts = starts;
    }

    /**
     * The row of a tuple.
     *
     * @param table distinct rows, at the levels {@code at}
     * @param labels the labels of the row at these levels
     */
    public static RareRow of(
            List<GeneralisationLevels> ladders,
            PackedLevels packing,
            TupleGeneraliser generaliser,
            TupleTable table,
            int[] at,
            int[] labels) {
        long[][] fields = new long[at.length][];
        for (int i = 0; i < at.length; i++) {
            fields[i] = equalFrom(ladders.get(i), i, packing, at[i], labels[i]);
        }
        return sorted(packing, generaliser.renumbered(table, fields));
    }

    /** Sorted by the sum of levels, because a sum above that of a node needs no look. */
    private static RareRow sorted(PackedLevels packing, TupleTable index) {
        int[] starts = new int[packing.mostLevels() + 2];
        for (int i = 0; i < index.size(); i++) {
            starts[packing.sum(index.keys()[i]) + 1]++;
        }
        for (int sum = 1; sum < starts.length; sum++) {
            starts[sum] += starts[sum - 1];
        }
        long[] needed = new long[index.size()];
        int[] rows = new int[needed.length];
        int[] next = starts.clone();
        for (int i = 0; i < needed.length; i++) {
            int place = next[packing.sum(index.keys()[i])]++;
            needed[place] = index.keys()[i];
            rows[place] = index.counts()[i];
        }
        return new RareRow(packing, needed, rows, starts);
    }

    /** For each label at a level the field of the lowest level that makes it equal to one of them; the guard if there is none. */
    private static long[] equalFrom(
            GeneralisationLevels ladder, int column, PackedLevels packing, int from, int label) {
        long[] fields = new long[ladder.labels(from)];
        Arrays.fill(fields, packing.never(column));
        for (int level = ladder.height(); level >= from; level--) {
            int[] above = ladder.relabelling(from, level);
            for (int other = 0; other < fields.length; other++) {
                if (above[other] == above[label]) {
                    fields[other] = packing.field(column, level);
                }
            }
        }
        return fields;
    }

    /**
     * Whether the class of the row at a node has less rows than that. This loop runs for each node that is left, so it compares all
     * columns by one subtraction, ends early, and leaves out what needs more levels than the node has.
     */
    public boolean isInFewerThan(int smallest, long node) {
        long guards = packing.guards();
        long guarded = node | guards;
        int end = starts[packing.sum(node) + 1];
        int size = 0;
        for (int i = 0; i < end && size < smallest; i++) {
            size += ((guarded - needed[i]) & guards) == guards ? rows[i] : 0;
        }
        return size < smallest;
    }
}
