package org.reversementoring.anonymisation.microdata;

import java.util.Arrays;
import java.util.List;
import org.reversementoring.anonymisation.microdata.counting.ColumnRuns;
import org.reversementoring.anonymisation.microdata.counting.RecordsInOrder;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
import org.reversementoring.anonymisation.microdata.generalisation.TableRecoder;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** An order of rows that depends on their cells alone. */
final class RowOrder {

    private RowOrder() {}

    /** The rows ordered by the first column, then by the second and so on, in one stable pass for each column. */
    static int[] byCells(List<Column> columns, int rows) {
        int[] sorted = new int[rows];
        Arrays.setAll(sorted, row -> row);
        for (int i = columns.size() - 1; i >= 0; i--) {
            sorted = sorted(columns.get(i), sorted);
        }
        return sorted;
    }

    /** The table of these columns with its rows in the order of their cells. */
    static Microdata inOrder(List<Column> columns, int rows, Execution execution) {
        RowRuns runs = ColumnRuns.of(columns, rows);
        if (runs.areSingles()) {
            return RecordsInOrder.of(columns, rows, execution)
                    .map(records -> Microdata.of(execution.all(columns.size(), records::column), rows))
                    .orElseGet(() -> TableRecoder.select(columns, byCells(columns, rows)));
        }
        int[] order = byCells(columns.stream().map(ColumnRuns::records).toList(), runs.count());
        return TableRecoder.selectRuns(columns, runs, order);
    }

    private static int[] sorted(Column column, int[] before) {
        int[] places = new int[column.cardinality() + 1];
        CodeVector codes = column.codes();
        for (int row : before) {
            places[codes.at(row) + 1]++;
        }
        for (int code = 1; code < places.length; code++) {
            places[code] += places[code - 1];
        }
        int[] sorted = new int[before.length];
        for (int row : before) {
            sorted[places[codes.at(row)]++] = row;
        }
        return sorted;
    }
}
