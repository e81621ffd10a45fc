package org.reversementoring.anonymisation.microdata.csv;

import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.core.csv.CsvDialect;

/** A CSV format, which is the way into a table and out of it. The first line names the columns. A value. */
public final class CsvFormat {

    private final char separator;
    private final List<String> missing;

    private CsvFormat(char separator, List<String> missing) {
        this.separator = separator;
        this.missing = List.copyOf(missing);
    }

    /**
     * The format with another character between cells.
     *
     * @throws IllegalArgumentException if it is a quote or a line end
     */
    public static CsvFormat separatedBy(char separator) {
        CsvDialect.separatedBy(separator);
        return new CsvFormat(separator, List.of());
    }

    /** The format with commas, as in RFC 4180. */
    public static CsvFormat comma() {
        return separatedBy(',');
    }

    /** The format with semicolons, which spreadsheets write where the comma is the decimal sign. */
    public static CsvFormat semicolon() {
        return separatedBy(';');
    }

    /**
     * This format, in which these texts, too, stand for a missing cell; for instance {@code 99}. What says so anyway, as NA, is in {@link
     * org.reversementoring.anonymisation.microdata.writing.MissingWritings}.
     */
    public CsvFormat withMissing(String... texts) {
        return new CsvFormat(separator, List.of(texts));
    }

    /** The character between cells. */
    public char separator() {
        return separator;
    }

    /** The texts that were declared to stand for a missing cell. */
    public List<String> missing() {
        return missing;
    }

    /**
     * Reads a CSV text line by line; memory is bounded by the encoded table. Columns that are not declared are left out, and so are
     * lines that hold nothing but separators and blanks, which spreadsheets append.
     *
     * @param text with a header; a byte order mark is skipped; closed at the end
     * @throws IllegalArgumentException with line and column, and no cell's content, if a declared column is not there or is
     *     there twice, a row has more or fewer cells than the header, a quote is not closed, or a cell is not of its type
     * @throws java.io.UncheckedIOException if reading fails
     */
    public Microdata read(Reader text, List<Attribute> attributes) {
        return new CsvTableReader(separator, missing, attributes).read(text);
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
        return new CsvTableReader(separator, missing, attributes).read(file, execution);
    }

    /**
     * Writes a table as CSV, as it is; only a table that comes from the gate may leave the study. Cells that a spreadsheet would
     * take for a formula get an apostrophe in front.
     *
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void write(Microdata table, Appendable out) {
        new CsvTableWriter(separator).write(table, out);
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
        new AtomicCsvWriter(new CsvTableWriter(separator), table, execution).write(file, false);
    }

    /**
     * Writes a table as {@link #write(Microdata, Path, Execution)} does, but replaces a file of that name, which stays as it is
     * if writing fails.
     */
    public void overwrite(Microdata table, Path file, Execution execution) {
        new AtomicCsvWriter(new CsvTableWriter(separator), table, execution).write(file, true);
    }

    /** Equal if separator and texts for missing cells are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CsvFormat that && separator == that.separator && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return 31 * missing.hashCode() + separator;
    }

    /** Separator and texts for missing cells. */
    @Override
    public String toString() {
        return "CsvFormat[separator=" + separator + ", missing=" + missing + "]";
    }
}
