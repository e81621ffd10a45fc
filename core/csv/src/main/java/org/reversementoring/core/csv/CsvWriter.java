package org.reversementoring.core.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes lines of CSV. It quotes where a reader would need it, and can keep a spreadsheet from taking a text for a formula. */
public final class CsvWriter {

    /** Signs that begin a formula, their full-width forms, which some spreadsheets take for them, and what they skip before one. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CsvDialect dialect;

    private CsvWriter(CsvDialect dialect) {
        this.dialect = dialect;
    }

    /** A writer of this dialect. */
    public static CsvWriter of(CsvDialect dialect) {
        return new CsvWriter(dialect);
    }

    /**
     * Writes one line.
     *
     * @param cells at least one; formulas are written as they are, see {@link #guarded}
     * @throws IllegalArgumentException if there is no cell
     * @throws UncheckedIOException if writing fails
     */
    public void line(List<String> cells, Appendable out) {
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("line must have a cell, but has none");
        }
        try {
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) {
                    out.append(dialect.separator());
                }
                out.append(i == 0 ? first(cells) : quoted(cells.get(i)));
            }
            out.append(dialect.lineEnd());
        } catch (IOException e) {
            throw new UncheckedIOException("text must be writable", e);
        }
    }

    /** Readers pass over an empty line, and some take one that begins with a number sign for a comment. */
    private String first(List<String> cells) {
        String cell = cells.get(0);
        boolean lost = cell.isEmpty() ? cells.size() == 1 : cell.charAt(0) == '#';
        String quoted = quoted(cell);
        return lost && quoted.equals(cell) ? '"' + cell + '"' : quoted;
    }

    /** A cell as it is written: in quotes if it has a separator, a quote or a line end in it. */
    public String quoted(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == dialect.separator() || c == '"' || c == '\n' || c == '\r') {
                return '"' + cell.replace("\"", "\"\"") + '"';
            }
        }
        return cell;
    }

    /** A cell with an apostrophe in front if a spreadsheet would take it for a formula. Negative numbers are such cells, too. */
    public static String guarded(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    /** Whether a spreadsheet may take a cell for a formula, by its first sign that is not skipped. */
    private static boolean isFormula(String cell) {
        int first = 0;
        while (first < cell.length() && isSkipped(cell.charAt(first))) {
            first++;
        }
        return first < cell.length() && FORMULA.indexOf(cell.charAt(first)) >= 0;
    }

    /** Blanks and characters without a width, which a spreadsheet may pass over. */
    private static boolean isSkipped(char c) {
        return FORMULA.indexOf(c) < 0
                && (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }
}
