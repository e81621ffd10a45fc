package org.reversementoring.anonymisation.microdata.local;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLattice;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * The rows of a table that have no levels yet; rows with equal quasi-identifiers are one tuple. Codes lie column by column, so
 * that the labels of a node are looked up in one pass over each column. An assigned tuple is taken out, so that passes become
 * shorter. Neighbouring columns of few values are looked up together, in a table of all their combinations, which halves the
 * passes.
 */
final class UnassignedRecords {

    private final List<Column> columns;
    private final List<GeneralisationHierarchy> hierarchies;
    private final List<ColumnBlock> blocks;
    /** For each column and level, how many leaves are under the label of each value. */
    private final List<int[][]> leavesUnder;

    private final int[][] codes;
    private final int[] counts;
    private final int[] sizes;
    private final int[] firstRows;
    /** For each open tuple its number in the table. */
    private final int[] tuples;

    private int openTuples;
    private int openRows;

    UnassignedRecords(
            List<Column> columns, Map<String, GeneralisationHierarchy> hierarchies, int[] sizes, int[] firstRows) {
        this.columns = columns;
        this.hierarchies = columns.stream()
                .map(column -> GeneralisationHierarchy.required(
                        hierarchies, column.attribute().name()))
                .toList();
        this.blocks = ColumnBlock.of(columns, this.hierarchies);
        this.leavesUnder = IntStream.range(0, columns.size())
                .mapToObj(column -> leavesUnder(columns.get(column), this.hierarchies.get(column)))
                .toList();
        this.codes = new int[blocks.size()][sizes.length];
        for (int i = 0; i < codes.length; i++) {
            for (int tuple = 0; tuple < sizes.length; tuple++) {
                codes[i][tuple] = blocks.get(i).code(firstRows[tuple]);
            }
        }
        this.counts = sizes.clone();
        this.sizes = sizes;
        this.firstRows = firstRows;
        this.tuples = new int[sizes.length];
        Arrays.setAll(tuples, i -> i);
        this.openTuples = sizes.length;
        this.openRows = Arrays.stream(sizes).sum();
    }

    private static int[][] leavesUnder(Column column, GeneralisationHierarchy hierarchy) {
        int[][] leaves = new int[hierarchy.height() + 1][];
        for (int level = 0; level < leaves.length; level++) {
            int[] under = hierarchy.leavesUnder(level);
            leaves[level] = IntStream.of(hierarchy.groupOfCode(column, level))
                    .map(label -> under[label])
                    .toArray();
        }
        return leaves;
    }

    GeneralisationLattice lattice(int most) {
        return GeneralisationLattice.of(
                hierarchies.stream().map(GeneralisationHierarchy::height).toList(), most);
    }

    int tuples() {
        return openTuples;
    }

    int rows() {
        return openRows;
    }

    int tuple(int i) {
        return tuples[i];
    }

    /** The key that the labels of a tuple of the table make at a node. */
    long key(GeneralisationLattice lattice, int node, int tuple) {
        long key = 0;
        for (ColumnBlock block : blocks) {
            key |= block.labels(lattice, node)[block.code(firstRows[tuple])];
        }
        return key;
    }

    int count(int i) {
        return counts[i];
    }

    /** Writes the keys that the labels of open tuples make at a node, from one place to below another. */
    void keys(GeneralisationLattice lattice, int node, long[] keys, int from, int to) {
        for (int i = 0; i < codes.length; i++) {
            long[] label = blocks.get(i).labels(lattice, node);
            int[] block = codes[i];
            if (i == 0) {
                for (int tuple = from; tuple < to; tuple++) {
                    keys[tuple] = label[block[tuple]];
                }
            } else {
                for (int tuple = from; tuple < to; tuple++) {
                    keys[tuple] |= label[block[tuple]];
                }
            }
        }
    }

    /** Takes out the tuples of some groups. */
    void assign(GeneralisedGroups groups, boolean[] assigned) {
        int kept = 0;
        int rows = 0;
        for (int i = 0; i < openTuples; i++) {
            if (!assigned[groups.of(i)]) {
                for (int[] column : codes) {
                    column[kept] = column[i];
                }
                counts[kept] = counts[i];
                tuples[kept] = tuples[i];
                rows += counts[i];
                kept++;
            }
        }
        openTuples = kept;
        openRows = rows;
    }

    /** Puts a tuple back. */
    void reopen(int tuple) {
        int place = openTuples++;
        for (int i = 0; i < codes.length; i++) {
            codes[i][place] = blocks.get(i).code(firstRows[tuple]);
        }
        counts[place] = sizes[tuple];
        tuples[place] = tuple;
        openRows += sizes[tuple];
    }

    /** The loss of the open rows at each level of a column, from 0 to 1, as {@link InformationLoss#LOSS} defines it. */
    double[] losses(int column) {
        GeneralisationHierarchy hierarchy = hierarchies.get(column);
        int[] perCode = new int[columns.get(column).cardinality()];
        for (int i = 0; i < openTuples; i++) {
            perCode[columns.get(column).codes().at(firstRows[tuples[i]])] += counts[i];
        }
        double[] losses = new double[hierarchy.height() + 1];
        double leaves = hierarchy.size();
        for (int level = 0; level < losses.length; level++) {
            int[] under = leavesUnder.get(column)[level];
            double sum = 0;
            for (int code = 0; code < perCode.length; code++) {
                sum += (double) perCode[code] * under[code];
            }
            losses[level] = leaves == 1 || openRows == 0 ? 0 : (sum / openRows - 1) / (leaves - 1);
        }
        return losses;
    }
}
