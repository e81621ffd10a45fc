package org.reversementoring.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.EOFException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines come with the number that an editor shows, and no fault repeats what a cell says. */
class CsvLinesTest {

    private static final String SECRET = "Zanzibar";

    @Test
    void linesComeWithTheNumberAtWhichTheyBegin() {
        List<String> seen = new ArrayList<>();
        CsvLines.forEach(
                "sheet",
                new StringReader("\uFEFFa,b\n\n\"1\n2\",\"say \"\"x\"\"\"\r\n3,\n"),
                CsvDialect.comma(),
                (line, cells) -> seen.add(line + " " + cells));
        assertThat(seen).containsExactly("1 [a, b]", "3 [1\n2, say \"x\"]", "5 [3, ]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void anyLineEndEndsALine(String end) {
        assertThat(all("a,b" + end + "1,2" + end)).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void theSeparatorIsTheDialects() {
        assertThat(CsvLines.all(new StringReader("a;b,c\n"), CsvDialect.semicolon()))
                .containsExactly(List.of("a", "b,c"));
    }

    @Test
    void aLineMayHaveAnyNumberOfCells() {
        assertThat(all("a\nb,c\nd,,\n")).containsExactly(List.of("a"), List.of("b", "c"), List.of("d", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,\"Zanzibar\n2,3\n", "a,b\n\"Zanzibar\"x,2\n"})
    void aBrokenQuoteIsRefusedWithTheLineBeforeAndNoContent(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all("sheet", text, CsvDialect.comma()))
                .withMessage(
                        "sheet: after line 1 a cell must be closed where a quote opens it, followed by the separator"
                                + " or a line end, and below 1048576 characters")
                .withNoCause();
    }

    @Test
    void withoutASubjectAFaultBeginsWithTheLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all("\"" + SECRET))
                .withMessageStartingWith("after line 0 a cell must be closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void aCellOfTenMegabytesIsRefused(String quote) {
        String cell = quote + SECRET.repeat(1_250_000) + quote;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all("a,b\n1," + cell + "\n"))
                .withMessageStartingWith("after line 1 a cell")
                .withMessageNotContaining(SECRET)
                .withNoCause();
    }

    @Test
    void theLimitOfACellIsTheDialects() {
        CsvDialect small = CsvDialect.comma().withLongestCell(2_048);
        assertThat(all("", "a," + "x".repeat(2_000) + "\n", small)).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all("", "a," + "x".repeat(2_100) + "\n", small))
                .withMessageContaining("below 2048 characters");
        assertThat(all("a," + "x".repeat(1_000_000) + "\n")).hasSize(1);
    }

    @Test
    void aReaderThatCannotDecodeIsToldAsSuch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvLines.all(failing(new MalformedInputException(1)), CsvDialect.comma()))
                .withMessage("after line 0 text must be in UTF-8")
                .withNoCause();
    }

    @Test
    void aReaderThatFailsIsToldAsSuch() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CsvLines.all(failing(new IOException("disk")), CsvDialect.comma()))
                .withMessage("text must be readable");
    }

    @Test
    void aReaderThatFailsLaterIsToldAsSuch() {
        Reader start = new StringReader("a,b\n" + (SECRET + ",1\n").repeat(100_000));
        EOFException fault = new EOFException("disk");
        Reader text = new FilterReader(start) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                if (read < 0) {
                    throw fault;
                }
                return read;
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CsvLines.all(text, CsvDialect.comma()))
                .withCause(fault)
                .withMessageNotContaining(SECRET);
    }

    @Test
    void theReaderIsClosed() {
        AtomicBoolean closed = new AtomicBoolean();
        Reader text = new FilterReader(new StringReader("a\n")) {
            @Override
            public void close() throws IOException {
                closed.set(true);
                super.close();
            }
        };
        CsvLines.all(text, CsvDialect.comma());
        assertThat(closed).isTrue();
    }

    private static Reader failing(IOException fault) {
        return new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw fault;
            }

            @Override
            public void close() {}
        };
    }

    private static List<List<String>> all(String text) {
        return all("", text, CsvDialect.comma());
    }

    private static List<List<String>> all(String subject, String text, CsvDialect dialect) {
        List<List<String>> lines = new ArrayList<>();
        CsvLines.forEach(subject, new StringReader(text), dialect, (line, cells) -> lines.add(cells));
        return lines;
    }
}
