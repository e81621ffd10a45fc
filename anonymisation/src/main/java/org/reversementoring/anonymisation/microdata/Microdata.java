package org.reversementoring.anonymisation.microdata;

import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table of people: one row for each, columns with a role. Immutable; columns are encoded by a dictionary, so a row costs one
 * byte for each column of up to 256 values.
 *
 * <p>A missing cell is a value of its own: two rows with the same cell missing are equal in it, and a missing cell equals no
 * other value. Its text is empty.
 *
 * <p>Raw: personal data. {@link #toString()} tells sizes only.
 */
public final class Microdata {

    private final List<Column> columns;
    private final int rows;

    Microdata(List<Column> columns, int rows) {
        this.columns = List.copyOf(columns);
        this.rows = rows;
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.attribute().name())) {
                throw new IllegalArgumentException("attribute names must be distinct, but "
                        + column.attribute().name() + " is twice");
            }
        }
        if (withRole(Role.PANEL_KEY).size() > 1) {
            throw new IllegalArgumentException("panel keys must be at most 1, but were "
                    + withRole(Role.PANEL_KEY).size());
        }
    }

    /**
     * Reads a CSV text line by line; memory is bounded by the encoded table. Columns that are not declared are left out.
     *
     * @param text with a header; a byte order mark is skipped; closed at the end
     * @throws IllegalArgumentException with line and column, and no cell's content, if a declared column is not there or is
     *     there twice, a row has more or fewer cells than the header, a quote is not closed, or a cell is not of its type
     * @throws java.io.UncheckedIOException if reading fails
     */
    public static Microdata read(Reader text, CsvFormat format, List<Attribute> attributes) {
        return new MicrodataReader(format, attributes).read(text);
    }

    /**
     * Reads a CSV file in UTF-8, several parts at once; the same table as from a reader, or the same fault after the name of the
     * file. Memory is bounded by the
     * encoded table.
     *
     * @param file with a header; a byte order mark is skipped
     * @throws IllegalArgumentException as {@link #read(Reader, CsvFormat, List)}, and if the text is not UTF-8
     * @throws java.io.UncheckedIOException if there is no such file, or reading fails
     * @throws java.util.concurrent.CancellationException if the listener of the execution does not want more
     */
    public static Microdata read(Path file, CsvFormat format, List<Attribute> attributes, Execution execution) {
        return new MicrodataReader(format, attributes).read(file, execution);
    }

    /**
     * From rows of cells, in the order of the attributes; an empty cell is missing.
     *
     * @throws IllegalArgumentException with row (from 1) and column if a row has another number of cells, or a cell is not of
     *     its type
     */
    public static Microdata ofRows(List<Attribute> attributes, Iterable<List<String>> rows) {
        TableBuilder builder = new TableBuilder(attributes);
        long number = 0;
        for (List<String> row : rows) {
            builder.add("row " + ++number, row);
        }
        return builder.build();
    }

    /**
     * From columns of cells, in the order of the attributes, all of one length; an empty cell is missing.
     *
     * @throws IllegalArgumentException with row (from 1) and column if lengths differ, or a cell is not of its type
     */
    public static Microdata ofColumns(List<Attribute> attributes, List<List<String>> columns) {
        if (columns.size() != attributes.size()) {
            throw new IllegalArgumentException("columns must be " + attributes.size() + ", but were " + columns.size());
        }
        int length = columns.isEmpty() ? 0 : columns.get(0).size();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).size() != length) {
                throw new IllegalArgumentException("column " + attributes.get(i).name() + ": must have " + length
                        + " cells, but had " + columns.get(i).size());
            }
        }
        TableBuilder builder = new TableBuilder(attributes);
        for (int row = 0; row < length; row++) {
            List<String> cells = new ArrayList<>();
            for (List<String> column : columns) {
                cells.add(column.get(row));
            }
            builder.add("row " + (row + 1), cells);
        }
        return builder.build();
    }

    /**
     * Writes the table as CSV, as it is: what may leave the study comes from {@link MicrodataGate}. Cells that a spreadsheet would
     * take for a formula get an apostrophe in front.
     *
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void write(Appendable out, CsvFormat format) {
        new MicrodataWriter(format).write(this, out);
    }

    /**
     * Writes the table as {@link #write(Appendable, CsvFormat)} does, in UTF-8, to a file that is not there yet. If writing fails
     * or is cancelled, there is none afterwards. It may be read by its owner alone, where the file system knows owners.
     *
     * @throws IllegalArgumentException if there is such a file, or a cell or a name has half a character (a lone surrogate)
     * @throws java.io.UncheckedIOException if writing fails
     * @throws java.util.concurrent.CancellationException if the listener of the execution does not want more
     */
    public void write(Path file, CsvFormat format, Execution execution) {
        new MicrodataFile(new MicrodataWriter(format), this, execution).write(file, false);
    }

    /** As {@link #write(Path, CsvFormat, Execution)}, but replaces a file of that name, which stays as it is if writing fails. */
    public void overwrite(Path file, CsvFormat format, Execution execution) {
        new MicrodataFile(new MicrodataWriter(format), this, execution).write(file, true);
    }

    /** Number of rows, 0 or more. */
    public int rows() {
        return rows;
    }

    /** The columns as declared, in order. */
    public List<Attribute> attributes() {
        return columns.stream().map(Column::attribute).toList();
    }

    /**
     * A cell's text; empty if it is missing.
     *
     * @param row from 0
     * @throws IllegalArgumentException if there is no such column or row
     */
    public String cell(int row, String attribute) {
        if (row < 0 || row >= rows) {
            throw new IllegalArgumentException("row must be between 0 and " + (rows - 1) + ", but was " + row);
        }
        return column(attribute).cell(row);
    }

    /** Cells without a value in a column. */
    public int missing(String attribute) {
        Column column = column(attribute);
        return column.hasMissing() ? column.counts(rows)[0] : 0;
    }

    Column column(String attribute) {
        return columns.stream()
                .filter(column -> column.attribute().name().equals(attribute))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("table must have a column " + attribute));
    }

    List<Column> columns() {
        return columns;
    }

    List<Column> withRole(Role role) {
        return columns.stream()
                .filter(column -> column.attribute().role() == role)
                .toList();
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "Microdata[rows=" + rows + ", attributes=" + columns.size() + "]";
    }
}
