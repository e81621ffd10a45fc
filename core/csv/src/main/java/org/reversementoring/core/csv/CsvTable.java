package org.reversementoring.core.csv;

import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A CSV text with a header: named columns, and rows of as many cells. It is held in memory as a whole; use {@link CsvLines} for
 * large texts. Names and cells are taken without blanks around them. Rows in which every cell is blank are left out, because
 * spreadsheets export them for lines that somebody emptied.
 */
public final class CsvTable {

    /** Rows at most. */
    public static final int MOST_ROWS = 100_000;

    private final String name;
    private final CsvDialect dialect;
    private final long headerLine;
    private final List<String> columns;
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvTable(String name, CsvDialect dialect, List<Line> lines) {
        this.name = name;
        this.dialect = dialect;
        this.headerLine = lines.get(0).number();
        this.columns = lines.get(0).cells();
        checkHeader();
        lines.subList(1, lines.size()).forEach(this::addRow);
    }

    /**
     * Reads a whole file; faults begin with its name.
     *
     * @throws IllegalArgumentException with line, and column where there is one, but no cell's content, if there is no header, a
     *     column has no name or the name of another, a row has more or fewer cells than the header, there are more than {@value
     *     #MOST_ROWS} rows, or as {@link CsvLines#forEach} does
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static CsvTable read(Path file, CsvDialect dialect) {
        return read(CsvFile.name(file), CsvFile.open(file, dialect), dialect);
    }

    /**
     * Reads a whole text, and closes the reader.
     *
     * @param name with which faults begin
     * @throws IllegalArgumentException as {@link #read(Path, CsvDialect)}
     * @throws java.io.UncheckedIOException if reading fails
     */
    public static CsvTable read(String name, Reader text, CsvDialect dialect) {
        List<Line> lines = new ArrayList<>();
        CsvLines.forEach(name, text, dialect, (number, cells) -> {
            if (lines.size() > MOST_ROWS) {
                throw fault(name, String.valueOf(number), "must be at most row " + MOST_ROWS);
            }
            lines.add(new Line(number, cells.stream().map(String::strip).toList()));
        });
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(name + ": must have a header, but is empty");
        }
        return new CsvTable(name, dialect, lines);
    }

    private void checkHeader() {
        int unnamed = columns.indexOf("");
        if (unnamed >= 0) {
            throw headerFault("each column must have a name, but column " + (unnamed + 1) + " has none");
        }
        for (int i = 0; i < columns.size(); i++) {
            int first = columns.indexOf(columns.get(i));
            if (first < i) {
                throw headerFault("column names must be distinct, but column " + (i + 1) + " has the name of column "
                        + (first + 1));
            }
        }
    }

    private void addRow(Line line) {
        if (line.cells().size() != columns.size()) {
            throw fault(
                    String.valueOf(line.number()),
                    "must have " + columns.size() + " cells, but had "
                            + line.cells().size() + otherSeparator());
        }
        if (!line.cells().stream().allMatch(String::isEmpty)) {
            rows.add(new CsvRow(this, line.number(), line.cells()));
        }
    }

    /** The columns' names in their order. */
    public List<String> columns() {
        return columns;
    }

    /** The rows in their order. */
    public List<CsvRow> rows() {
        return List.copyOf(rows);
    }

    /**
     * The names of the columns besides some that must be there.
     *
     * @throws IllegalArgumentException if one of those is not there
     */
    public List<String> columnsBeside(String... required) {
        for (String column : required) {
            if (!columns.contains(column)) {
                String there =
                        Stream.of(required).filter(columns::contains).distinct().collect(Collectors.joining(", "));
                throw absent(column, there.isEmpty() ? "" : "; of those that must be there it has " + there);
            }
        }
        return columns.stream()
                .filter(column -> !List.of(required).contains(column))
                .toList();
    }

    /**
     * A fault of the header at a column, which is given by number: the name of a column that nobody expected may be a person's.
     */
    public IllegalArgumentException headerFault(String column, String rule) {
        return headerFault("column " + (place(column) + 1) + " " + rule);
    }

    /** The place of a column, from 0. */
    int place(String column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw absent(column, "");
        }
        return place;
    }

    /** Other names are not told: the name of a column that nobody expected may be a person's. */
    private IllegalArgumentException absent(String column, String there) {
        return headerFault("must have a column " + column + ", but has none among "
                + (columns.size() == 1 ? "1 column" : columns.size() + " columns") + there + otherSeparator());
    }

    /** What is wrong with a table of one column that was written with another separator; blank else. */
    private String otherSeparator() {
        return columns.size() > 1
                ? ""
                : CsvNames.otherSeparator(columns, dialect)
                        .map(rule -> "; " + rule)
                        .orElse("");
    }

    private IllegalArgumentException headerFault(String rule) {
        return fault(String.valueOf(headerLine), rule);
    }

    IllegalArgumentException fault(String place, String rule) {
        return fault(name, place, rule);
    }

    private static IllegalArgumentException fault(String name, String place, String rule) {
        return new IllegalArgumentException(name + ", line " + place + ": " + rule);
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "CsvTable[" + columns.size() + " columns, " + rows.size() + " rows, ***]";
    }

    private record Line(long number, List<String> cells) {}
}
