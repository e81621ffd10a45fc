package org.reversementoring.anonymisation.microdata.local;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.counting.EquivalenceClasses;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.table.Column;

/** The labels of distinct records at all levels of all columns, and what they lose, as numbers. */
final class RecordLevels {

    private final int[] sizes;
    private final int[][] codes;
    private final int[][][] labels;
    private final double[][][] losses;

    private RecordLevels(int[] sizes, int[][] codes, int[][][] labels, double[][][] losses) {
        this.sizes = sizes;
        this.codes = codes;
        this.labels = labels;
        this.losses = losses;
    }

    static RecordLevels of(
            List<Column> known, Map<String, GeneralisationHierarchy> hierarchies, EquivalenceClasses raw, int rows) {
        int[][] codes = new int[known.size()][raw.count()];
        int[][][] labels = new int[known.size()][][];
        double[][][] losses = new double[known.size()][][];
        for (int i = 0; i < codes.length; i++) {
            Column column = known.get(i);
            GeneralisationHierarchy hierarchy = GeneralisationHierarchy.required(
                    hierarchies, column.attribute().name());
            int leaves = hierarchy.size();
            labels[i] = new int[hierarchy.height() + 1][];
            losses[i] = new double[labels[i].length][];
            for (int level = 0; level < labels[i].length; level++) {
                labels[i][level] = hierarchy.groupOfCode(column, level);
                losses[i][level] = Arrays.stream(hierarchy.leavesUnder(level))
                        .mapToDouble(under -> leaves == 1 ? 0 : (under - 1.0) / (leaves - 1.0))
                        .toArray();
            }
            for (int row = 0; row < rows; row++) {
                codes[i][raw.classOf(row)] = column.codes().at(row);
            }
        }
        return new RecordLevels(raw.sizes(), codes, labels, losses);
    }

    /** For each record its rows. */
    int[] sizes() {
        return sizes;
    }

    /** For each column and record the code of its value. */
    int[][] codes() {
        return codes;
    }

    /** For each column, level and code the number of its label. */
    int[][][] labels() {
        return labels;
    }

    /** For each column, level and label the share of the column's values that it hides, from 0 to 1. */
    double[][][] losses() {
        return losses;
    }

    int columns() {
        return codes.length;
    }

    /** The number of records. */
    int count() {
        return sizes.length;
    }

    /** The records in the order of their cells, which does not depend on the order of rows. */
    int[] inOrder() {
        return IntStream.range(0, count())
                .boxed()
                .sorted(this::compare)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int compare(int first, int second) {
        int order = 0;
        for (int column = 0; column < codes.length && order == 0; column++) {
            order = Integer.compare(codes[column][first], codes[column][second]);
        }
        return order;
    }

    /** The highest level of each column. */
    int[] heights() {
        return Arrays.stream(labels).mapToInt(levels -> levels.length - 1).toArray();
    }

    /** The label of a record. */
    int label(int column, int level, int record) {
        return labels[column][level][codes[column][record]];
    }

    /** The loss of a record's label. */
    double loss(int column, int level, int record) {
        return losses[column][level][label(column, level, record)];
    }

    /** Takes each column as far down as all these records have one label in it, which tells nobody more and costs nothing. */
    void settle(int[] records, int[] levels) {
        for (int column = 0; column < levels.length; column++) {
            while (levels[column] > 0 && areAlike(records, codes[column], labels[column][levels[column] - 1])) {
                levels[column]--;
            }
        }
    }

    private static boolean areAlike(int[] records, int[] code, int[] labelOf) {
        int label = labelOf[code[records[0]]];
        for (int record : records) {
            if (labelOf[code[record]] != label) {
                return false;
            }
        }
        return true;
    }
}
