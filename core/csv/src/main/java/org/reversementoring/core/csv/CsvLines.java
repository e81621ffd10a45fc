package org.reversementoring.core.csv;

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

/** The lines of a CSV text, one at a time, in bounded memory. Use {@link CsvTable} for a small text with a header. */
public final class CsvLines {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final CsvDialect dialect;
    private final String place;

    private CsvLines(CsvDialect dialect, String subject) {
        this.dialect = dialect;
        this.place = subject.isEmpty() ? "" : subject + ": ";
    }

    /**
     * Hands each line that is not empty to the visitor, and closes the reader. A byte order mark is skipped; lines may end with
     * CR, LF or both.
     *
     * @param subject what the text is, with which a fault begins, for instance {@code answer sheet}; may be empty
     * @throws IllegalArgumentException with the last line that was read, and no cell's content, if a quote is not closed or text
     *     follows it, a cell is too long, or the text is not in its encoding
     * @throws UncheckedIOException if reading fails
     */
    public static void forEach(String subject, Reader text, CsvDialect dialect, CsvLineVisitor visitor) {
        new CsvLines(dialect, subject).visit(text, visitor);
    }

    /** All lines of a short text, see {@link #forEach}. */
    public static List<List<String>> all(Reader text, CsvDialect dialect) {
        List<List<String>> lines = new ArrayList<>();
        forEach("", text, dialect, (line, cells) -> lines.add(cells));
        return lines;
    }

    private void visit(Reader text, CsvLineVisitor visitor) {
        long[] line = {0};
        try {
            BufferedReader buffered = new BufferedReader(text);
            buffered.mark(1);
            if (buffered.read() != BYTE_ORDER_MARK) {
                buffered.reset();
            }
            try (CsvReader<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(dialect.separator())
                    .allowUnclosedQuote(false)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(dialect.longestCell())
                    .ofCsvRecord(buffered)) {
                for (CsvRecord next : records) {
                    line[0] = next.getStartingLineNumber();
                    visitor.line(line[0], next.getFields());
                }
            }
        } catch (CsvParseException e) {
            throw broken(line[0]);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? notDecodable(line[0]) : e;
        } catch (CharacterCodingException e) {
            throw notDecodable(line[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(place + "text must be readable", e);
        }
    }

    private IllegalArgumentException notDecodable(long line) {
        return new IllegalArgumentException(place + "after line " + line + " text must be in "
                + dialect.encoding().name());
    }

    private IllegalArgumentException broken(long line) {
        return new IllegalArgumentException(place + "after line " + line
                + " a cell must be closed where a quote opens it, followed by the separator or a line end, and below "
                + dialect.longestCell() + " characters");
    }
}
