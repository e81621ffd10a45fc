package org.reversementoring.core.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The way a CSV text is written: its separator, its encoding, its line ends, and how long a cell may be. */
public final class CsvDialect {

    /** The longest cell by default, in characters; room for any answer, and a guard against a quote that is never closed. */
    public static final int LONGEST_CELL = 1 << 20;

    private static final int SHORTEST_LIMIT = 1 << 10;
    private static final int LONGEST_LIMIT = 1 << 24;

    private final char separator;
    private final Charset encoding;
    private final String lineEnd;
    private final int longestCell;

    private CsvDialect(char separator, Charset encoding, String lineEnd, int longestCell) {
        this.separator = separator;
        this.encoding = encoding;
        this.lineEnd = lineEnd;
        this.longestCell = longestCell;
    }

    /**
     * Cells with this separator between them, in UTF-8, with the line ends of RFC 4180.
     *
     * @throws IllegalArgumentException if the separator is a quote or a line end
     */
    public static CsvDialect separatedBy(char separator) {
        if (separator == '"' || separator == '\n' || separator == '\r') {
            throw new IllegalArgumentException("separator must not be a quote or a line end");
        }
        return new CsvDialect(separator, StandardCharsets.UTF_8, "\r\n", LONGEST_CELL);
    }

    /** Commas, as RFC 4180 has it. */
    public static CsvDialect comma() {
        return separatedBy(',');
    }

    /** Semicolons, as spreadsheets write where the comma is the decimal sign. */
    public static CsvDialect semicolon() {
        return separatedBy(';');
    }

    /** The same in another encoding. Files are decoded with it; a fault of a reader that decodes by itself names it as expected. */
    public CsvDialect encodedIn(Charset charset) {
        return new CsvDialect(separator, charset, lineEnd, longestCell);
    }

    /** The same with lines that are written with a line feed alone. Readers take any line end. */
    public CsvDialect withLineFeeds() {
        return new CsvDialect(separator, encoding, "\n", longestCell);
    }

    /**
     * The same with another limit for a cell that is read.
     *
     * @param characters 1,024 to 16,777,216
     * @throws IllegalArgumentException if the limit is out of range
     */
    public CsvDialect withLongestCell(int characters) {
        if (characters < SHORTEST_LIMIT || characters > LONGEST_LIMIT) {
            throw new IllegalArgumentException("longest cell must be between " + SHORTEST_LIMIT + " and "
                    + LONGEST_LIMIT + " characters, but was " + characters);
        }
        return new CsvDialect(separator, encoding, lineEnd, characters);
    }

    /** What stands between two cells. */
    public char separator() {
        return separator;
    }

    /** How a file's bytes become characters. */
    public Charset encoding() {
        return encoding;
    }

    /** What ends a line that is written. */
    public String lineEnd() {
        return lineEnd;
    }

    /** How many characters a cell may have that is read. */
    public int longestCell() {
        return longestCell;
    }
}
