package org.reversementoring.anonymisation.microdata;

import java.util.Arrays;
import java.util.List;

/**
 * The rows of a table that differ in some columns, each with the first row that has its cells and the number of all that do.
 *
 * @param firstRows ascending
 */
record DistinctRows(int[] firstRows, int[] counts) {

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

    int count() {
        return firstRows.length;
    }
}
