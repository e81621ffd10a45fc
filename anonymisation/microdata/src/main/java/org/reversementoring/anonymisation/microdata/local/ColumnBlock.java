package org.reversementoring.anonymisation.microdata.local;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLattice;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * A block of neighbouring quasi-identifiers that have few combinations of values: for each combination of levels it holds the
 * labels of each combination of values. A label is a number in the bits of its column, so the labels of all blocks add up to the
 * key of a row.
 */
final class ColumnBlock {

    /** The most combinations of values. A table of these fits into the smallest cache. */
    private static final int WIDEST = 1024;

    private final List<Column> columns;
    private final int first;
    /**
     * The labels by combination of levels, in which the level of the last column changes fastest, and by combination of values.
     */
    private final long[][] labels;

    private ColumnBlock(List<Column> columns, int first, long[][] labels) {
        this.columns = columns;
        this.first = first;
        this.labels = labels;
    }

    /** All columns in blocks, in their order. */
    static List<ColumnBlock> of(List<Column> columns, List<GeneralisationHierarchy> hierarchies) {
        List<ColumnBlock> blocks = new ArrayList<>();
        int shift = 0;
        for (int from = 0; from < columns.size(); ) {
            int to = from;
            long width = 1;
            long[][] labels = {{0}};
            do {
                GeneralisationHierarchy hierarchy = hierarchies.get(to);
                labels = joined(labels, columns.get(to), hierarchy, shift);
                shift += bits(hierarchy);
                width *= Math.max(1, columns.get(to++).cardinality());
            } while (to < columns.size() && width * columns.get(to).cardinality() <= WIDEST);
            blocks.add(new ColumnBlock(columns.subList(from, to), from, labels));
            from = to;
        }
        if (shift >= Long.SIZE) {
            throw new IllegalArgumentException("labels of a row must fit into 63 bits, but need " + shift
                    + ": generalise the finest column before, or leave columns out");
        }
        return blocks;
    }

    /** The bits of a label of this hierarchy at any level. */
    static int bits(GeneralisationHierarchy hierarchy) {
        int most = 1;
        for (int level = 0; level <= hierarchy.height(); level++) {
            most = Math.max(most, hierarchy.labels(level).size());
        }
        return Integer.SIZE - Integer.numberOfLeadingZeros(most - 1);
    }

    private static long[][] joined(long[][] before, Column column, GeneralisationHierarchy hierarchy, int shift) {
        int levels = hierarchy.height() + 1;
        int values = column.cardinality();
        long[][] joined = new long[before.length * levels][before[0].length * values];
        for (int level = 0; level < levels; level++) {
            int[] label = hierarchy.groupOfCode(column, level);
            for (int node = 0; node < before.length; node++) {
                long[] of = joined[node * levels + level];
                for (int i = 0; i < of.length; i++) {
                    of[i] = before[node][i / values] | (long) label[i % values] << shift;
                }
            }
        }
        return joined;
    }

    /** The combination of values in a row. */
    int code(int row) {
        int code = 0;
        for (Column column : columns) {
            code = code * column.cardinality() + column.codes().at(row);
        }
        return code;
    }

    /** The labels at a node, for each combination of values. */
    long[] labels(GeneralisationLattice lattice, int node) {
        int levels = 0;
        for (int i = 0; i < columns.size(); i++) {
            levels = levels * (lattice.height(first + i) + 1) + lattice.level(node, first + i);
        }
        return labels[levels];
    }
}
