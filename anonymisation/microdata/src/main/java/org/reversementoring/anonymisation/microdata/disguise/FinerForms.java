package org.reversementoring.anonymisation.microdata.disguise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.counting.ColumnRuns;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * A search for a column that still says what a recoding took away: the age in years, called insensitive, beside age bands (G10).
 *
 * <p>Such a column settles the value that a quasi-identifier had in nearly all rows, and the recoded table does not. A value that is in
 * few rows settles all, so the column must repeat: three rows for each value on the mean. Three values at least, because what has two
 * is settled by much.
 */
public final class FinerForms {

    private static final int FEWEST_VALUES = 3;
    private static final int ROWS_PER_VALUE = 3;

    private final AnonymisedTable made;

    private FinerForms(AnonymisedTable made) {
        this.made = made;
    }

    /** The columns that tell a value from before the recoding, by name. */
    public static List<String> in(AnonymisedTable made) {
        FinerForms search = new FinerForms(made);
        List<String> found = new ArrayList<>();
        for (Column column : made.table().columns()) {
            AttributeRole role = column.attribute().role();
            boolean leaves = role == AttributeRole.SENSITIVE || role == AttributeRole.INSENSITIVE;
            if (leaves && search.repeats(column) && search.tellsOne(column)) {
                found.add(column.attribute().name());
            }
        }
        return found;
    }

    private boolean repeats(Column column) {
        return column.cardinality() >= FEWEST_VALUES
                && made.table().rows() >= (long) ROWS_PER_VALUE * column.cardinality();
    }

    private boolean tellsOne(Column column) {
        for (Column before : made.source().withRole(AttributeRole.QUASI_IDENTIFIER)) {
            Column after = made.table().column(before.attribute().name());
            if (before.cardinality() >= FEWEST_VALUES
                    && column.cardinality() >= before.cardinality()
                    && settles(column, before)
                    && !settles(after, before)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value of a released column says that of a source's column in 95 % of rows. */
    private boolean settles(Column column, Column before) {
        Map<Long, Integer> together = new HashMap<>();
        int[] most = new int[column.cardinality()];
        RowRuns runs = ColumnRuns.of(made.table().columns(), made.table().rows());
        for (int run = 0; run < runs.count(); run++) {
            int row = runs.start(run);
            int code = column.code(row);
            long pair = (long) code * before.cardinality() + before.code(made.from(row));
            most[code] = Math.max(most[code], together.merge(pair, runs.length(run), Integer::sum));
        }
        long settled = 0;
        for (int rows : most) {
            settled += rows;
        }
        return 20L * settled >= 19L * made.table().rows();
    }
}
