package org.reversementoring.anonymisation.microdata.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.reversementoring.anonymisation.microdata.table.CodeVector;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * Writes a table as CSV. A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers keep their
 * sign. Lines end as RFC 4180 has it. Quotes and apostrophes are made once for each value of a column, not for each cell.
 */
final class CsvTableWriter {

    static final String LINE_END = "\r\n";

    /** Signs that begin a formula, their full-width forms, which some spreadsheets take for them, and what they skip before one. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final char separator;

    CsvTableWriter(CsvFormat format) {
        this.separator = format.separator();
    }

    void write(Microdata table, Appendable out) {
        try {
            out.append(header(table)).append(LINE_END);
            List<String[]> cells = cells(table);
            List<CodeVector> codes = table.columns().stream().map(Column::codes).toList();
            for (int row = 0; row < table.rows(); row++) {
                for (int i = 0; i < codes.size(); i++) {
                    if (i > 0) {
                        out.append(separator);
                    }
                    out.append(cells.get(i)[codes.get(i).at(row)]);
                }
                out.append(LINE_END);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("table must be writable", e);
        }
    }

    String header(Microdata table) {
        return String.join(
                String.valueOf(separator),
                table.columns().stream()
                        .map(column -> cell(column.attribute().name(), ValueType.TEXT))
                        .toList());
    }

    char separator() {
        return separator;
    }

    /** For each column its values as they are written. */
    List<String[]> cells(Microdata table) {
        // A line of one missing cell would be an empty line, which readers pass over.
        boolean alone = table.columns().size() == 1;
        return table.columns().stream()
                .map(column -> column.dictionary().stream()
                        .map(value -> alone && value.isEmpty()
                                ? "\"\""
                                : cell(value, column.attribute().type()))
                        .toArray(String[]::new))
                .toList();
    }

    private String cell(String value, ValueType type) {
        String text = isFormula(value, type) ? "'" + value : value;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == separator || c == '"' || c == '\n' || c == '\r') {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }

    /** Blanks and characters without a width, which a spreadsheet may pass over. */
    private static boolean isSkipped(char c) {
        return FORMULA.indexOf(c) < 0
                && (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /** What begins like a formula and is no number of its column; a column's type alone is not believed. */
    private static boolean isFormula(String value, ValueType type) {
        int first = 0;
        while (first < value.length() && isSkipped(value.charAt(first))) {
            first++;
        }
        return first < value.length()
                && FORMULA.indexOf(value.charAt(first)) >= 0
                && !(type.isNumber() && value.charAt(0) < 0x80 && type.accepts(value));
    }
}
