package org.reversementoring.anonymisation.microdata.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The lines of a CSV text, one at a time. Faults are told by line, and never with what a cell says; the parser's own message
 * quotes the text, so it is not passed on.
 */
public final class CsvLines {

    /** Characters in a line's longest cell, a guard against a quote that is never closed. */
    private static final int LONGEST_CELL = 1 << 20;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private CsvLines() {}

    /** Hands each line that is not empty to the visitor with its number, 1 for the first. Closes the reader. */
    static void forEach(Reader text, char separator, BiConsumer<Long, List<String>> visitor) {
        long[] line = {0};
        try {
            BufferedReader buffered = new BufferedReader(text);
            buffered.mark(1);
            if (buffered.read() != BYTE_ORDER_MARK) {
                buffered.reset();
            }
            try (CsvReader<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(LONGEST_CELL)
                    .ofCsvRecord(buffered)) {
                for (CsvRecord next : records) {
                    line[0] = next.getStartingLineNumber();
                    visitor.accept(line[0], next.getFields());
                }
            }
        } catch (CsvParseException e) {
            throw broken(line[0]);
        } catch (UncheckedIOException e) {
            Throwable cause = e.getCause();
            if (cause instanceof CharacterCodingException) {
                throw notDecodable(line[0]);
            }
            throw cause != null && cause.getClass() == IOException.class ? e : broken(line[0]);
        } catch (CharacterCodingException e) {
            throw notDecodable(line[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("text must be readable", e);
        }
    }

    /** All lines of a short text. */
    public static List<List<String>> all(Reader text, char separator) {
        List<List<String>> lines = new ArrayList<>();
        forEach(text, separator, (line, cells) -> lines.add(cells));
        return lines;
    }

    private static IllegalArgumentException notDecodable(long line) {
        return new IllegalArgumentException("after line " + line + ": text must be in the encoding that it is read in");
    }

    private static IllegalArgumentException broken(long line) {
        return new IllegalArgumentException("after line " + line
                + ": cells must be closed where a quote opens them, followed by the separator or a line end, and below "
                + LONGEST_CELL + " characters");
    }
}
