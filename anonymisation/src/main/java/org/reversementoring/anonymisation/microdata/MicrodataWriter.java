package org.reversementoring.anonymisation.microdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes a table as CSV. A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers keep their
 * sign. Lines end as RFC 4180 has it.
 */
final class MicrodataWriter {

    private static final String FORMULA = "=+-@\t\r";

    private final char separator;

    MicrodataWriter(CsvFormat format) {
        this.separator = format.separator();
    }

    void write(Microdata table, Appendable out) {
        try {
            List<Column> columns = table.columns();
            for (int i = 0; i < columns.size(); i++) {
                append(out, i, columns.get(i).attribute().name(), false);
            }
            out.append("\r\n");
            for (int row = 0; row < table.rows(); row++) {
                for (int i = 0; i < columns.size(); i++) {
                    Column column = columns.get(i);
                    append(out, i, column.cell(row), column.attribute().type().isNumber());
                }
                out.append("\r\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("table must be writable", e);
        }
    }

    private void append(Appendable out, int place, String cell, boolean number) throws IOException {
        if (place > 0) {
            out.append(separator);
        }
        String text = !number && !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        boolean plain = text.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        out.append(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
    }
}
