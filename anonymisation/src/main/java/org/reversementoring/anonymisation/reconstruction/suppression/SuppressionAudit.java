package org.reversementoring.anonymisation.reconstruction.suppression;

import java.util.ArrayList;
import java.util.List;

/**
 * The audit of a table with hidden cells: the exact counts that a reader can compute for them.
 *
 * <p>The equations of a table are those of a network. So a hidden cell can take every whole number in its interval and no other
 * (total unimodularity). In tables of more than two dimensions, or in linked tables, the true intervals can be narrower.
 *
 * <pre>{@code SuppressionAudit.of(FrequencyTable.of("* * 7", "* * 3", "3 3 6", "9 7 16")).cell(1, 1)}</pre>
 */
public final class SuppressionAudit {

    private final List<List<FeasibilityInterval>> printed;
    private final List<List<FeasibilityInterval>> intervals;

    private SuppressionAudit(List<List<FeasibilityInterval>> printed, List<List<FeasibilityInterval>> intervals) {
        this.printed = printed;
        this.intervals = intervals;
    }

    /** The audit of this table. */
    public static SuppressionAudit of(FrequencyTable table) {
        Circulation circulation = circulation(table.cells());
        if (!circulation.isFeasible()) {
            return new SuppressionAudit(table.cells(), List.of());
        }
        List<List<FeasibilityInterval>> intervals = new ArrayList<>();
        int arc = 0;
        for (List<FeasibilityInterval> line : table.cells()) {
            List<FeasibilityInterval> found = new ArrayList<>();
            for (FeasibilityInterval printed : line) {
                found.add(printed.isDetermined() ? printed : circulation.range(arc));
                arc++;
            }
            intervals.add(List.copyOf(found));
        }
        return new SuppressionAudit(table.cells(), List.copyOf(intervals));
    }

    /** The network: the corner feeds the rows, the rows feed the columns, and the columns feed the corner again. */
    private static Circulation circulation(List<List<FeasibilityInterval>> cells) {
        int rows = cells.size() - 1;
        int columns = cells.get(0).size() - 1;
        int rowTotals = rows + columns;
        int columnTotals = rowTotals + 1;
        Circulation circulation = new Circulation(columnTotals + 1);
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                FeasibilityInterval printed = cells.get(row).get(column);
                if (row == rows && column == columns) {
                    circulation.arc(columnTotals, rowTotals, printed);
                } else if (row == rows) {
                    circulation.arc(rows + column, columnTotals, printed);
                } else if (column == columns) {
                    circulation.arc(rowTotals, row, printed);
                } else {
                    circulation.arc(row, rows + column, printed);
                }
            }
        }
        return circulation;
    }

    /** Whether any counts fit the table. */
    public boolean isConsistent() {
        return !intervals.isEmpty();
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
        if (row < 1
                || row > intervals.size()
                || column < 1
                || column > intervals.get(0).size()) {
            throw new IllegalArgumentException("cell must be within " + intervals.size() + " rows and "
                    + intervals.get(0).size() + " columns, but was row " + row + ", column " + column);
        }
        return intervals.get(row - 1).get(column - 1);
    }

    /** The audit in words for a programme lead: one sentence for each hidden cell. */
    public String inWords() {
        if (!isConsistent()) {
            return "No counts fit this table: its totals contradict its cells.";
        }
        List<String> sentences = new ArrayList<>();
        for (int row = 0; row < intervals.size(); row++) {
            for (int column = 0; column < intervals.get(row).size(); column++) {
                if (!printed.get(row).get(column).isDetermined()) {
                    sentences.add("The hidden cell in row " + (row + 1) + ", column " + (column + 1) + " "
                            + intervals.get(row).get(column).inWords() + ".");
                }
            }
        }
        return sentences.isEmpty() ? "Nothing is hidden." : String.join(" ", sentences);
    }
}
