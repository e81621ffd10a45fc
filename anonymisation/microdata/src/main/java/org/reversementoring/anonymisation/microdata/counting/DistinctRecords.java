package org.reversementoring.anonymisation.microdata.counting;

import java.util.Arrays;
import java.util.List;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;

/** The distinct records of a table in some columns, in the order of the first row that has their cells. */
public final class DistinctRecords {

    private final int[] firstRows;
    private final int[] counts;

    private DistinctRecords(int[] firstRows, int[] counts) {
        this.firstRows = firstRows;
        this.counts = counts;
    }

    /** The records of a table with that many rows. */
    public static DistinctRecords of(List<Column> columns, int rows) {
        if (rows == 0) {
            return new DistinctRecords(new int[0], new int[0]);
        }
        Execution here = Execution.sequential();
        ClassSizes table = ClassCounter.classes(columns, rows, here);
        int[] sizes = table.sizes();
        RowRuns runs = ColumnRuns.of(columns, rows);
        int[] numberOf =
                runs.areSingles() ? ClassCounter.classOfRows(table, rows, here) : ClassCounter.classOfRuns(table, runs);
        int[] first = new int[sizes.length];
        int[] counts = new int[sizes.length];
        boolean[] seen = new boolean[sizes.length];
        int found = 0;
        for (int run = 0; run < numberOf.length; run++) {
            if (!seen[numberOf[run]]) {
                seen[numberOf[run]] = true;
                first[found] = runs.start(run);
                counts[found++] = sizes[numberOf[run]];
            }
        }
        return new DistinctRecords(Arrays.copyOf(first, found), Arrays.copyOf(counts, found));
    }

    /** The number of distinct records. */
    public int size() {
        return firstRows.length;
    }

    /** The first row that has these cells. */
    public int firstRow(int number) {
        return firstRows[number];
    }

    /** The number of rows that have these cells. */
    public int count(int number) {
        return counts[number];
    }
}
