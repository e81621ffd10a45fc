package org.reversementoring.core.exchange.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvLineVisitor;
import org.reversementoring.core.csv.CsvLines;
import org.reversementoring.core.exchange.answers.AnswerCollector;
import org.reversementoring.core.exchange.answers.ImportFault;
import org.reversementoring.core.exchange.answers.SourceFormat;
import org.reversementoring.core.exchange.answers.SourceNote;

/**
 * A text with separated cells whose way of writing is seen in its beginning, as far as it is not declared: a byte order mark, the separator
 * between names, and a first line {@code sep=;} as spreadsheets write. Text without a byte order mark is in UTF-8 unless another encoding is
 * declared: an encoding of one byte cannot be told from another one. Immutable.
 */
public final class SeparatedText {

    private static final SeparatedText UNDECLARED = new SeparatedText(Optional.empty(), Optional.empty());
    private static final int BEGINNING = 1 << 16;

    private final Optional<Charset> encoding;
    private final Optional<Character> separator;

    private SeparatedText(Optional<Charset> encoding, Optional<Character> separator) {
        this.encoding = encoding;
        this.separator = separator;
    }

    /** Nothing is declared. */
    public static SeparatedText undeclared() {
        return UNDECLARED;
    }

    /** The same in an encoding. */
    public SeparatedText encodedIn(Charset charset) {
        return new SeparatedText(Optional.of(charset), separator);
    }

    /** The same with this separator. */
    public SeparatedText separatedBy(char sign) {
        return new SeparatedText(encoding, Optional.of(sign));
    }

    /**
     * How a text is written.
     *
     * @param dialect separator and encoding
     * @param separatorLine whether the first line is {@code sep=;} or the like; it is not handed on
     */
    public record Seen(CsvDialect dialect, boolean separatorLine) {}

    /**
     * Hands each line that is not empty to the visitor, in bounded memory, and closes the stream.
     *
     * @throws IllegalArgumentException with a line, and no content, if the text is in another encoding, a quote is not closed, or a cell is too
     *     long
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Seen forEach(InputStream bytes, CsvLineVisitor visitor) {
        try (BufferedInputStream buffered = new BufferedInputStream(bytes, BEGINNING)) {
            buffered.mark(BEGINNING);
            byte[] beginning = buffered.readNBytes(BEGINNING);
            buffered.reset();
            Charset charset = TextBeginning.encoding(beginning, encoding);
            TextBeginning text = TextBeginning.of(beginning, charset);
            if (separator.isPresent()
                    && text.separatorLine()
                            .filter(seen -> !separator.get().equals(seen))
                            .isPresent()) {
                throw new IllegalArgumentException("first line names another separator than the one that was declared");
            }
            char sign = separator.or(text::separatorLine).orElseGet(text::separator);
            CsvDialect dialect = CsvDialect.separatedBy(sign).encodedIn(charset);
            boolean skip = text.separatorLine().isPresent();
            CsvLines.forEach(
                    "",
                    new InputStreamReader(
                            buffered,
                            charset.newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
                    dialect,
                    (line, cells) -> {
                        if (line > 1 || !skip) {
                            visitor.line(line, cells);
                        }
                    });
            return new Seen(dialect, skip);
        } catch (IOException e) {
            throw new UncheckedIOException("text must be readable", e);
        }
    }

    /**
     * Hands each line that is not blank to a reader of a format; tells the collector how the text is written, and what is wrong with it as a
     * text.
     *
     * @param tool name of the format
     * @param headerRows the number of rows above the answers
     * @throws UncheckedIOException if the stream cannot be read
     */
    public void collect(
            AnswerCollector collector, String tool, int headerRows, InputStream bytes, CsvLineVisitor lines) {
        try {
            Seen seen = forEach(bytes, (line, cells) -> {
                if (!cells.stream().allMatch(String::isBlank)) {
                    lines.line(line, cells);
                }
            });
            collector.seen(SourceFormat.separated(
                    tool, seen.dialect().separator(), seen.dialect().encoding(), headerRows));
            if (seen.separatorLine()) {
                collector.note(SourceNote.SEPARATOR_LINE);
            }
        } catch (IllegalArgumentException e) {
            // The text's own faults give a line and a rule, and quote nothing.
            collector.fault(new ImportFault(0, OptionalInt.empty(), String.valueOf(e.getMessage())));
        }
    }
}
