package org.reversementoring.anonymisation.microdata.counting;

import java.util.List;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
import org.reversementoring.anonymisation.microdata.encoding.RunCodes;
import org.reversementoring.anonymisation.microdata.table.Column;

/** Columns that are kept in runs of equal rows, for engines that go from run to run. */
public final class ColumnRuns {

    private ColumnRuns() {}

    /** The runs that all these columns are kept in; runs of one row unless all are kept in the same. */
    public static RowRuns of(List<Column> columns, int rows) {
        return RowRuns.of(columns.stream().map(Column::codes).toList(), rows);
    }

    /** The column with one row for each of the runs that a column is kept in. */
    public static Column records(Column column) {
        return Column.encoded(
                column.attribute(), column.dictionary(), column.codes().ofRuns());
    }

    /** The column of which each row of a column is a run. */
    public static Column spread(Column records, RowRuns runs) {
        return Column.encoded(records.attribute(), records.dictionary(), RunCodes.of(runs, records.codes()));
    }
}
