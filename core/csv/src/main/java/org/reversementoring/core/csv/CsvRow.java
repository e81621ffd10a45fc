package org.reversementoring.core.csv;

import java.util.List;
import java.util.function.Function;

/** A row of a table: a line below the header. */
public final class CsvRow {

    private final CsvTable table;
    private final long line;
    private final List<String> cells;

    CsvRow(CsvTable table, long line, List<String> cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    /** The number of the line on which the row begins, from 1. */
    public long line() {
        return line;
    }

    /**
     * A cell without blanks around it, empty if it is blank.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public String cell(String column) {
        return cells.get(table.place(column));
    }

    /**
     * What a function makes of a cell. What the function complains about may quote the cell, so it is not passed on.
     *
     * @param rule what the cell must be, for instance {@code must be a day like 2026-10-06}
     * @throws IllegalArgumentException with file, line, column and rule, if the function throws a runtime exception or there is no
     *     such column
     */
    public <T> T cell(String column, String rule, Function<String, T> function) {
        String cell = cell(column);
        try {
            return function.apply(cell);
        } catch (RuntimeException e) {
            throw fault(column, rule);
        }
    }

    /** A fault of this row in a column: file, line, column and rule. */
    public IllegalArgumentException fault(String column, String rule) {
        return table.fault(line + ", column " + column, rule);
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "CsvRow[" + cells.size() + " cells, ***]";
    }
}
