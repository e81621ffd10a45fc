package org.reversementoring.anonymisation.reconstruction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed table of counts with its totals, some cells of which are hidden, and the exact bounds that a reader can compute for
 * them (G6, L7, L8).
 *
 * <p>Cells and totals are at least 0 and whole. Rows add up to row totals, columns to column totals, and both kinds of totals to
 * the grand total. The equations are those of a network, so a hidden cell can take every whole value between its bounds, and
 * no other (total unimodularity). For more than two dimensions, or linked tables, these bounds are too wide.
 */
public final class FrequencyTable {

    private static final Pattern CELL = Pattern.compile("(\\d{1,9})|\\*|(\\d{1,9})-(\\d{1,9})");

    /** The most rows or columns, totals included. */
    public static final int MAX_LINES = 100;

    private final List<List<Bounds>> cells;

    private FrequencyTable(List<List<Bounds>> cells) {
        this.cells = cells;
    }

    /**
     * A table row by row, cells separated by blanks: the last cell of a row is the row's total, the last row holds the column
     * totals and the grand total. A cell is a number, {@code *} if hidden, {@code 1-7} if hidden and known to be from 1 to 7.
     *
     * <pre>{@code FrequencyTable.of("* * 7", "* * 3", "3 3 6", "9 7 16")}</pre>
     *
     * @throws IllegalArgumentException if a row has another length than the first, a cell is none of these, or the table has fewer
     *     than two or more than a hundred rows or columns
     */
    public static FrequencyTable of(String... rows) {
        List<List<Bounds>> cells = new ArrayList<>();
        for (String row : rows) {
            List<Bounds> line = new ArrayList<>();
            for (String cell : row.strip().split("\\s+", -1)) {
                line.add(cell(cell, cells.size() + 1, line.size() + 1));
            }
            cells.add(List.copyOf(line));
        }
        requireLines("rows", cells.size());
        requireLines("columns", cells.get(0).size());
        for (List<Bounds> line : cells) {
            if (line.size() != cells.get(0).size()) {
                throw new IllegalArgumentException(
                        "rows must have " + cells.get(0).size() + " cells, but one had " + line.size());
            }
        }
        return new FrequencyTable(List.copyOf(cells));
    }

    private static void requireLines(String what, int number) {
        if (number < 2 || number > MAX_LINES) {
            throw new IllegalArgumentException(
                    what + " must be between 2 and " + MAX_LINES + ", totals included, but were " + number);
        }
    }

    private static Bounds cell(String text, int row, int column) {
        Matcher matcher = CELL.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "cell must be a number, * or a range like 1-7, but is not in row " + row + ", column " + column);
        }
        if (matcher.group(1) != null) {
            int shown = Integer.parseInt(matcher.group(1));
            return new Bounds(shown, shown);
        }
        return matcher.group(2) == null
                ? new Bounds(0, Bounds.UNBOUNDED)
                : new Bounds(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    }

    /** What a reader can compute. */
    public TableConclusion conclude() {
        int rows = cells.size() - 1;
        int columns = cells.get(0).size() - 1;
        // A row gets its total from the corner and hands it to the columns, which hand theirs back to the corner.
        int rowTotals = rows + columns;
        int columnTotals = rowTotals + 1;
        Circulation circulation = new Circulation(columnTotals + 1);
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                Bounds printed = cells.get(row).get(column);
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
        if (!circulation.isFeasible()) {
            return new TableConclusion(List.of(), List.of());
        }
        List<List<Bounds>> bounds = new ArrayList<>();
        int arc = 0;
        for (List<Bounds> line : cells) {
            List<Bounds> found = new ArrayList<>();
            for (Bounds printed : line) {
                found.add(printed.isDetermined() ? printed : circulation.bounds(arc));
                arc++;
            }
            bounds.add(List.copyOf(found));
        }
        return new TableConclusion(cells, List.copyOf(bounds));
    }

    @Override
    public String toString() {
        return "FrequencyTable[" + cells.size() + " rows, " + cells.get(0).size() + " columns]";
    }
}
