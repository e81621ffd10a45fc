package org.reversementoring.anonymisation.microdata.csv;

import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.core.csv.CsvDialect;

/**
 * A CSV format, and the way in and out of a table. The first line names the columns.
 *
 * @param separator between cells, neither a quote nor a line end
 * @param missing texts that stand for a missing cell, besides the empty one; for instance {@code NA}
 */
public record CsvFormat(char separator, List<String> missing) {

    /**
     * Checks the separator.
     *
     * @throws IllegalArgumentException if it is a quote or a line end
     */
    public CsvFormat {
        CsvDialect.separatedBy(separator);
        missing = List.copyOf(missing);
    }

    CsvDialect dialect() {
        return CsvDialect.separatedBy(separator);
    }

    /** Commas, as RFC 4180 has it. */
    public static CsvFormat comma() {
        return new CsvFormat(',', List.of());
    }

    /** Semicolons, as spreadsheets write where the comma is the decimal sign. */
    public static CsvFormat semicolon() {
        return new CsvFormat(';', List.of());
    }

    /** Reads these texts as a missing cell, too. */
    public CsvFormat withMissing(String... texts) {
        return new CsvFormat(separator, List.of(texts));
    }

    /**
     * Reads a CSV text line by line; memory is bounded by the encoded table. Columns that are not declared are left out.
     *
     * @param text with a header; a byte order mark is skipped; closed at the end
     * @throws IllegalArgumentException with line and column, and no cell's content, if a declared column is not there or is
     *     there twice, a row has more or fewer cells than the header, a quote is not closed, or a cell is not of its type
     * @throws java.io.UncheckedIOException if reading fails
     */
    public Microdata read(Reader text, List<Attribute> attributes) {
        return new CsvTableReader(this, attributes).read(text);
    }

    /**
     * Reads a CSV file in UTF-8, several parts at once. The result is the same table as from a reader, or the same fault after
     * the name of the file. Memory is bounded by the encoded table.
     *
     * @param file with a header; a byte order mark is skipped
     * @throws IllegalArgumentException as {@link #read(Reader, List)}, and if the text is not UTF-8
     * @throws java.io.UncheckedIOException if there is no such file, or reading fails
     * @throws java.util.concurrent.CancellationException if the listener of the execution does not want more
     */
    public Microdata read(Path file, List<Attribute> attributes, Execution execution) {
        return new CsvTableReader(this, attributes).read(file, execution);
    }

    /**
     * Writes a table as CSV, as it is: what may leave the study comes from the gate. Cells that a spreadsheet would
     * take for a formula get an apostrophe in front.
     *
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void write(Microdata table, Appendable out) {
        new CsvTableWriter(this).write(table, out);
    }

    /**
     * Writes a table as {@link #write(Microdata, Appendable)} does, in UTF-8, to a file that is not there yet. If writing fails
     * or is cancelled, there is none afterwards. Its owner alone may read it, where the file system knows owners.
     *
     * @throws IllegalArgumentException if there is such a file, or a cell or a name has half a character (a lone surrogate)
     * @throws java.io.UncheckedIOException if writing fails
     * @throws java.util.concurrent.CancellationException if the listener of the execution does not want more
     */
    public void write(Microdata table, Path file, Execution execution) {
        new AtomicCsvWriter(new CsvTableWriter(this), table, execution).write(file, false);
    }

    /**
     * Writes a table as {@link #write(Microdata, Path, Execution)} does, but replaces a file of that name, which stays as it is
     * if writing fails.
     */
    public void overwrite(Microdata table, Path file, Execution execution) {
        new AtomicCsvWriter(new CsvTableWriter(this), table, execution).write(file, true);
    }
}
