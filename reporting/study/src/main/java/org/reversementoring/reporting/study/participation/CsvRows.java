package org.reversementoring.reporting.study.participation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The lines of a CSV text. The parser's own messages quote the text, so they are not passed on. */
public final class CsvRows {

    /** Characters in a line's longest cell, a guard against a quote that is never closed. */
    private static final int LONGEST_CELL = 1 << 14;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private CsvRows() {}

    /** Hands each line that is not empty to the visitor with its number, 1 for the first. Closes the reader. */
    public static void forEach(String subject, Reader text, BiConsumer<Long, List<String>> visitor) {
        long[] line = {0};
        try {
            BufferedReader buffered = new BufferedReader(text);
            buffered.mark(1);
            if (buffered.read() != BYTE_ORDER_MARK) {
                buffered.reset();
            }
            try (CsvReader<CsvRecord> records = CsvReader.builder()
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
            throw broken(subject, line[0]);
        } catch (UncheckedIOException e) {
            Throwable cause = e.getCause();
            if (cause instanceof CharacterCodingException) {
                throw notDecodable(subject, line[0]);
            }
            throw cause != null && cause.getClass() == IOException.class ? e : broken(subject, line[0]);
        } catch (CharacterCodingException e) {
            throw notDecodable(subject, line[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(subject + ": text must be readable", e);
        }
    }

    /**
     * What a reader makes of a file in UTF-8; faults name the file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static <T> T ofFile(Path file, Function<Reader, T> reader) {
        String name = String.valueOf(file.getFileName());
        try {
            return reader.apply(Files.newBufferedReader(file));
        } catch (IllegalArgumentException e) {
            IllegalArgumentException named = new IllegalArgumentException(name + ": " + e.getMessage());
            named.setStackTrace(e.getStackTrace());
            throw named;
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException(name + ": must be a file that can be read", e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": must be a file that can be read", e);
        }
    }

    private static IllegalArgumentException notDecodable(String subject, long line) {
        return new IllegalArgumentException(
                subject + ": after line " + line + " text must be in the encoding that it is read in, often UTF-8");
    }

    private static IllegalArgumentException broken(String subject, long line) {
        return new IllegalArgumentException(subject + ": after line " + line
                + " a cell must be closed where a quote opens it, followed by a comma or a line end, and below "
                + LONGEST_CELL + " characters");
    }
}
