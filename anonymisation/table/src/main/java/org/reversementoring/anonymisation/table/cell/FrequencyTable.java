package org.reversementoring.anonymisation.table.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed table of counts with its totals, in which some cells are hidden (G6, L7, L8), as text.
 *
 * <p>Cells and totals are whole and at least 0. Rows add up to row totals, columns add up to column totals, and both kinds of
 * totals add up to the grand total.
 */
public final class FrequencyTable {

    private static final Pattern CELL = Pattern.compile("(\\d{1,9})|\\*|(\\d{1,9})-(\\d{1,9})");

    /** The most rows or columns, totals included. */
    public static final int MAX_LINES = 100;

    private final List<List<FeasibilityInterval>> cells;

    private FrequencyTable(List<List<FeasibilityInterval>> cells) {
        this.cells = cells;
    }

    /**
     * The table with these rows, whose cells are separated by blanks. The last cell of a row is the row's total. The last row
     * holds the column totals and the grand total. A cell is a number, {@code *} if it is hidden, or {@code 1-7} if it is hidden
     * and known to be from 1 to 7.
     *
     * <pre>{@code FrequencyTable.of("* * 7", "* * 3", "3 3 6", "9 7 16")}</pre>
     *
     * @throws IllegalArgumentException if a row has another length than the first, if a cell is none of these, or if the table
     *     has fewer than two or more than a hundred rows or columns
     */
    public static FrequencyTable of(String... rows) {
        List<List<FeasibilityInterval>> cells = new ArrayList<>();
        for (String row : rows) {
            List<FeasibilityInterval> line = new ArrayList<>();
            for (String cell : row.strip().split("\\s+", -1)) {
                line.add(cell(cell, cells.size() + 1, line.size() + 1));
            }
            cells.add(List.copyOf(line));
        }
        requireLines("rows", cells.size());
        requireLines("columns", cells.get(0).size());
        for (List<FeasibilityInterval> line : cells) {
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

    private static FeasibilityInterval cell(String text, int row, int column) {
        Matcher matcher = CELL.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "cell must be a number, * or a range like 1-7, but is not in row " + row + ", column " + column);
        }
        if (matcher.group(1) != null) {
            int shown = Integer.parseInt(matcher.group(1));
            return new FeasibilityInterval(shown, shown);
        }
        return matcher.group(2) == null
                ? new FeasibilityInterval(0, FeasibilityInterval.UNBOUNDED)
                : new FeasibilityInterval(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    }

    /** How many rows it has, with that of the totals. */
    public int rows() {
        return cells.size();
    }

    /** How many columns it has, with that of the totals. */
    public int columns() {
        return cells.get(0).size();
    }

    /** The table as cells and relations. A cell is called "row 1, column 1", counted from 1; totals come last. */
    public PrintedTables tables() {
        PrintedTables.Builder tables = PrintedTables.builder();
        for (int row = 1; row <= rows(); row++) {
            for (int column = 1; column <= columns(); column++) {
                FeasibilityInterval printed = cells.get(row - 1).get(column - 1);
                if (printed.isDetermined()) {
                    tables.printed(cellName(row, column), printed);
                } else {
                    tables.hidden(cellName(row, column), printed);
                }
            }
            tables.relation(line(row, 0));
        }
        for (int column = 1; column <= columns(); column++) {
            tables.relation(line(0, column));
        }
        return tables.build();
    }

    /** The name of a cell. Rows and columns are counted from 1, and totals come last. */
    public static String cellName(int row, int column) {
        return "row " + row + ", column " + column;
    }

    private TableRelation line(int row, int column) {
        List<String> parts = new ArrayList<>();
        int length = column == 0 ? columns() : rows();
        for (int place = 1; place < length; place++) {
            parts.add(column == 0 ? cellName(row, place) : cellName(place, column));
        }
        return TableRelation.total(column == 0 ? cellName(row, length) : cellName(length, column), parts);
    }

    @Override
    public String toString() {
        return "FrequencyTable[" + cells.size() + " rows, " + cells.get(0).size() + " columns]";
    }
}
