package org.reversementoring.anonymisation.microdata;

import java.util.Arrays;
import java.util.List;

/** The rows of a table that differ in some columns, in the order of the first row that has their cells. */
final class DistinctRows {

    private final int[] firstRows;
    private final int[] counts;

    private DistinctRows(int[] firstRows, int[] counts) {
        this.firstRows = firstRows;
        this.counts = counts;
    }

    static DistinctRows of(List<Column> columns, int rows) {
        if (rows == 0) {
            return new DistinctRows(new int[0], new int[0]);
        }
        Execution here = Execution.sequential();
        ClassTable table = RowKeys.classes(columns, rows, here);
        int[] sizes = table.sizes();
        int[] numberOf = ClassTable.classOfRows(table, rows, here);
        int[] first = new int[sizes.length];
        int[] counts = new int[sizes.length];
        boolean[] seen = new boolean[sizes.length];
        int found = 0;
        for (int row = 0; row < rows; row++) {
            if (!seen[numberOf[row]]) {
                seen[numberOf[row]] = true;
                first[found] = row;
                counts[found++] = sizes[numberOf[row]];
            }
        }
        return new DistinctRows(Arrays.copyOf(first, found), Arrays.copyOf(counts, found));
    }

    int size() {
        return firstRows.length;
    }

    /** The first row that has these cells. */
    int firstRow(int number) {
        return firstRows[number];
    }

    /** How many rows have these cells. */
    int count(int number) {
        return counts[number];
    }
}
