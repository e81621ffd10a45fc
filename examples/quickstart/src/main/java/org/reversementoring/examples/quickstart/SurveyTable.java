package org.reversementoring.examples.quickstart;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/**
 * A CSV file as a survey tool exports it: a header, and rows of as many cells. Faults are reported by file, row and column, and
 * never with what a cell says; row 1 is the header.
 */
final class SurveyTable {

    private final String file;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private SurveyTable(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** Reads a whole file, or throws {@link IllegalArgumentException} and keeps nothing. */
    static SurveyTable read(Path path) {
        String file = path.getFileName().toString();
        try {
            return parse(file, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": must be a readable UTF-8 file", e);
        }
    }

    static SurveyTable parse(String file, String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        requireClosedQuotes(file, content);
        List<CsvRecord> records;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(content)) {
            records = reader.stream().toList();
        } catch (CsvParseException e) {
            // The parser's message quotes the offending character; its line is enough.
            throw new IllegalArgumentException(file + ": quoted cells must be followed by a comma or a line end");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (records.isEmpty()) {
            throw new IllegalArgumentException(file + ": must have a header, but is empty");
        }
        List<String> columns = records.get(0).getFields();
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new IllegalArgumentException(file + ", row 1: column names must be distinct");
        }
        SurveyTable table = new SurveyTable(file, columns);
        for (CsvRecord record : records.subList(1, records.size())) {
            int line = (int) record.getStartingLineNumber();
            if (record.getFieldCount() != columns.size()) {
                throw new IllegalArgumentException(file + ", row " + line + ": must have " + columns.size()
                        + " cells, but had " + record.getFieldCount());
            }
            table.rows.add(table.new Row(line, record.getFields()));
        }
        return table;
    }

    private static void requireClosedQuotes(String file, String text) {
        int line = 1;
        int openedAt = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                openedAt = openedAt == 0 ? line : 0;
            } else if (text.charAt(i) == '\n') {
                line++;
            }
        }
        if (openedAt > 0) {
            throw new IllegalArgumentException(file + ", row " + openedAt + ": a quote is opened and not closed");
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** The columns besides those named. */
    List<String> columnsBeside(String... named) {
        for (String column : named) {
            requireColumn(column);
        }
        return columns.stream()
                .filter(column -> !List.of(named).contains(column))
                .toList();
    }

    private int requireColumn(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(file + ", row 1: must have a column " + column + ", but has none");
        }
        return index;
    }

    /** One line of the table. */
    final class Row {

        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        String cell(String column) {
            return cells.get(requireColumn(column)).strip();
        }

        /** The cell as the reader makes of it; what the reader complains about is reported without its cause. */
        <T> T cell(String column, String rule, Function<String, T> reader) {
            String cell = cell(column);
            try {
                return reader.apply(cell);
            } catch (RuntimeException e) {
                throw fault(column, rule);
            }
        }

        IllegalArgumentException fault(String column, String rule) {
            return new IllegalArgumentException(file + ", row " + line + ", column " + column + ": " + rule);
        }
    }
}
