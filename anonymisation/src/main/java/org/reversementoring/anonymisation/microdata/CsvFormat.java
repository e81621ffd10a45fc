package org.reversementoring.anonymisation.microdata;

import java.util.List;

/**
 * How a CSV file is written. The first line names the columns.
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
        if (separator == '"' || separator == '\n' || separator == '\r') {
            throw new IllegalArgumentException("separator must not be a quote or a line end");
        }
        missing = List.copyOf(missing);
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
}
