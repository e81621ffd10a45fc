package org.reversementoring.anonymisation.table.audit;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.table.cell.CellStatus;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.anonymisation.table.cell.FrequencyTable;
import org.reversementoring.anonymisation.table.cell.PrintedTables;

/**
 * The audit of a table with hidden cells: the exact counts that a reader can compute for them.
 *
 * <p>The equations of a table are those of a network. So a hidden cell can take every whole number in its interval and no other
 * (total unimodularity). In tables of more than two dimensions, or in linked tables, the true intervals can be narrower.
 *
 * <pre>{@code SuppressionAudit.of(FrequencyTable.of("* * 7", "* * 3", "3 3 6", "9 7 16")).cell(1, 1)}</pre>
 */
public final class SuppressionAudit {

    private final FrequencyTable table;
    private final PrintedTables printed;
    private final CellIntervals intervals;

    private SuppressionAudit(FrequencyTable table) {
        this.table = table;
        this.printed = table.tables();
        this.intervals = CellIntervals.of(printed);
    }

    /** The audit of this table. */
    public static SuppressionAudit of(FrequencyTable table) {
        return new SuppressionAudit(table);
    }

    /** Whether any counts fit the table. */
    public boolean isConsistent() {
        return intervals.isConsistent();
    }

    /**
     * The feasibility interval of a cell. Rows and columns are counted from 1, and totals come last.
     *
     * @throws IllegalStateException if no counts fit the table
     * @throws IllegalArgumentException if there is no such cell
     */
    public FeasibilityInterval cell(int row, int column) {
        if (!isConsistent()) {
            throw new IllegalStateException("table must be consistent, but its totals contradict its cells");
        }
        if (row < 1 || row > table.rows() || column < 1 || column > table.columns()) {
            throw new IllegalArgumentException("cell must be within " + table.rows() + " rows and " + table.columns()
                    + " columns, but was row " + row + ", column " + column);
        }
        return intervals.interval(FrequencyTable.cellName(row, column));
    }

    /** The audit in words for a programme lead: one sentence for each hidden cell. */
    public String inWords() {
        if (!isConsistent()) {
            return "No counts fit this table: its totals contradict its cells.";
        }
        List<String> sentences = new ArrayList<>();
        for (int row = 1; row <= table.rows(); row++) {
            for (int column = 1; column <= table.columns(); column++) {
                if (printed.status(FrequencyTable.cellName(row, column)) == CellStatus.HIDDEN) {
                    sentences.add("The hidden cell in row " + row + ", column " + column + " "
                            + cell(row, column).inWords() + ".");
                }
            }
        }
        return sentences.isEmpty() ? "Nothing is hidden." : String.join(" ", sentences);
    }
}
