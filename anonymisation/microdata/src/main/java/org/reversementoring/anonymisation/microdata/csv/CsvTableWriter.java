package org.reversementoring.anonymisation.microdata.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvWriter;

/**
 * Writes a table as CSV. A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers keep their
 * sign. Lines end as RFC 4180 has it. Quotes and apostrophes are made once for each value of a column, not for each cell.
 */
final class CsvTableWriter {

    static final String LINE_END = "\r\n";

    private final char separator;
    private final CsvWriter writer;

    CsvTableWriter(char separator) {
        this.separator = separator;
        this.writer = CsvWriter.of(CsvDialect.separatedBy(separator));
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

    /** A number of its column keeps its sign; a column's type alone is not believed. */
    private String cell(String value, ValueType type) {
        String guarded = CsvWriter.guarded(value);
        boolean number = !guarded.equals(value) && type.isNumber() && value.charAt(0) < 0x80 && type.accepts(value);
        return writer.quoted(number ? value : guarded);
    }
}
