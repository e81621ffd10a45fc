package org.reversementoring.anonymisation.microdata.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.model.ModelResult;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

class CsvFormatTest {

    private static final String SECRET = "Zanzibar";

    private static final List<Attribute> AGE_AND_WARD =
            List.of(Attribute.quasiIdentifier("age", ValueType.WHOLE), Attribute.sensitive("ward", ValueType.TEXT));

    private static final Execution TWO = Execution.on(ForkJoinPool.commonPool(), 2);

    @TempDir
    private Path folder;

    private Microdata read(byte[] text) throws IOException {
        Path file = Files.write(folder.resolve("in.csv"), text);
        return CsvFormat.comma().withMissing("NA").read(file, AGE_AND_WARD, TWO);
    }

    private Microdata read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Microdata rows(int rows) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            cells.add(List.of(String.valueOf(i % 90), "ward " + i % 7));
        }
        return Microdata.ofRows(AGE_AND_WARD, cells);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsWrittenIsReadAgainWhateverTheThreads() throws IOException {
        Microdata table = rows(200_000);
        StringBuilder expected = new StringBuilder();
        CsvFormat.comma().write(table, expected);
        for (int threads : new int[] {1, 2, 3, 8}) {
            Execution execution = Execution.on(ForkJoinPool.commonPool(), threads);
            Path file = folder.resolve("out" + threads + ".csv");
            CsvFormat.comma().write(table, file, execution);
            assertThat(Files.readString(file)).isEqualTo(expected.toString());
            Microdata again = CsvFormat.comma().read(file, AGE_AND_WARD, execution);
            assertThat(ParallelCsvReaderPropertyTest.told(again)).isEqualTo(ParallelCsvReaderPropertyTest.told(table));
        }
        assertThat(names()).containsExactly("out1.csv", "out2.csv", "out3.csv", "out8.csv");
    }

    @Test
    void aFileThatIsThereIsKeptUnlessAskedOtherwise() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "old");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvFormat.comma().write(rows(3), file, TWO))
                .withMessage("file must not exist, but does");
        assertThat(file).hasContent("old");

        CsvFormat.comma().overwrite(rows(1), file, TWO);
        assertThat(Files.readString(file)).isEqualTo("age,ward\r\n0,ward 0\r\n");
        assertThat(names()).containsExactly("out.csv");
    }

    /** Mutant: writing straight to the file leaves the first rows there. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsCancelledMidwayLeavesNothingBehind(boolean replace) throws IOException {
        Path file = folder.resolve("out.csv");
        if (replace) {
            Files.writeString(file, "old");
        }
        Execution impatient = TWO.reportingTo((done, total) -> done < 150_000);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> {
            if (replace) {
                CsvFormat.comma().overwrite(rows(400_000), file, impatient);
            } else {
                CsvFormat.comma().write(rows(400_000), file, impatient);
            }
        });
        assertThat(names()).isEqualTo(replace ? List.of("out.csv") : List.of());
        if (replace) {
            assertThat(file).hasContent("old");
        }
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() ->
                        CsvFormat.comma().write(rows(1), folder.resolve("none").resolve("out.csv"), TWO));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CsvFormat.comma().read(folder.resolve("none.csv"), AGE_AND_WARD, TWO));
    }

    /** What a spreadsheet takes for a formula, after OWASP "CSV Injection"; the full-width signs are its newer ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"})
    void aFormulaIsWrittenAsText(String formula) {
        StringBuilder out = new StringBuilder();
        CsvFormat.comma()
                .write(
                        Microdata.ofRows(
                                List.of(Attribute.insensitive("note", ValueType.TEXT)), List.of(List.of(formula))),
                        out);
        String written = "'" + formula;
        String quoted = formula.contains("\r") || formula.contains("\n") ? '"' + written + '"' : written;
        assertThat(out.toString()).isEqualTo("note\r\n" + quoted + "\r\n");
    }

    @Test
    void aColumnOfNumbersKeepsItsSignsAndNoFormula() {
        Column numbers = Column.encoded(
                Attribute.insensitive("=n", ValueType.WHOLE),
                List.of("-12", "+3", "=1+1", "-1+cmd"),
                CodeVector.of(4, 4, row -> row));
        StringBuilder out = new StringBuilder();
        CsvFormat.comma().write(Microdata.of(List.of(numbers), 4), out);
        assertThat(out.toString()).isEqualTo("'=n\r\n-12\r\n+3\r\n'=1+1\r\n'-1+cmd\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|line 1: must be a header, but the text is empty",
                "age;ward\\n1;A|line 1: must have a column age once, but has it 0 times among 1 column",
                "age,ward,ward\\n1,A,Zanzibar|line 1: must have a column ward once, but has it 2 times",
                "age,ward\\n1,A\\nZanzibar|line 3: must have 2 cells, but had 1",
                "age,ward\\n1,A\\n\\n1,A,Zanzibar|line 4: must have 2 cells, but had 3",
                "age,ward\\n1,\"A\\nB\"\\nZanzibar,B|line 4, column age: must be a whole number",
                "age,ward\\none,A|line 2, column age: must be a whole number",
                "age,ward\\nInfinity,A|line 2, column age: must be a whole number",
                "age,ward\\n1,A\\n2,\"Zanzibar|after line 2 a cell must be closed",
                "age,ward\\n1,\"A\"Zanzibar|after line 1 a cell must be closed"
            })
    void aFaultOfAFileIsToldByLineAndColumnAndNeverByContent(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(text.replace("\\n", "\n")))
                .withMessageStartingWith("in.csv: ")
                .withMessageContaining(message)
                .withMessageNotContaining(SECRET)
                .withNoCause();
    }

    @Test
    void aCellOfTenMegabytesIsRefused() {
        for (String quote : List.of("", "\"")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> read("age,ward\n1," + quote + "x".repeat(10_000_000) + quote + "\n"))
                    .withMessageContaining("after line 1 a cell must be closed")
                    .withMessageContaining("below 1048576 characters")
                    .withNoCause();
        }
    }

    @Test
    void aCellOfHundredsOfKilobytesIsRead() throws IOException {
        String cell = "x".repeat(500_000);
        assertThat(read("age,ward\n1," + cell + "\n2,A\n").cell(0, "ward")).isEqualTo(cell);
    }

    @Test
    void anotherEncodingIsToldAsSuch() {
        for (byte[] mark : new byte[][] {{(byte) 0xFE, (byte) 0xFF}, {(byte) 0xFF, (byte) 0xFE}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> read(mark))
                    .withMessage("in.csv: line 1: text must be UTF-8, but begins with the byte order mark of UTF-16");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("age,ward\n1,\u00E9\n".getBytes(StandardCharsets.ISO_8859_1)))
                .withMessageContaining("after line 0 text must be in UTF-8")
                .withNoCause();
    }

    @Test
    void tablesOfNoRowOneRowAndEqualRowsAreReadAndChecked() throws IOException {
        for (String text : List.of("age,ward", "age,ward\n", "\uFEFFage,ward\r\n\r\n")) {
            Microdata none = read(text);
            assertThat(none.rows()).isZero();
            ModelResult finding = PrivacyAssessment.of(none, TWO).finding(PrivacyModels.kAnonymity(1));
            assertThat(finding.holds()).as("nothing does not pass").isFalse();
            assertThat(finding.value()).isNaN();
        }
        Microdata one = read("age,ward\n1,A");
        assertThat(PrivacyAssessment.of(one, TWO)
                        .finding(PrivacyModels.kAnonymity(2))
                        .holds())
                .as("k above the number of rows")
                .isFalse();
        Microdata equal = read("age,ward\n" + "7,A\n".repeat(300_000));
        assertThat(PrivacyAssessment.of(equal, TWO)
                        .finding(PrivacyModels.kAnonymity(300_000))
                        .holds())
                .isTrue();
    }

    /** An empty line is passed over by readers, so a missing cell that is alone in its line is written in quotes. */
    @Test
    void aLineOfOneMissingCellIsRead(@TempDir Path folder) {
        List<Attribute> one = List.of(Attribute.sensitive("mark", ValueType.WHOLE));
        Microdata table = Microdata.ofRows(one, List.of(List.of("1"), List.of(""), List.of("2"), List.of("")));
        Path file = folder.resolve("one.csv");
        StringBuilder text = new StringBuilder();

        CsvFormat.comma().write(table, text);
        CsvFormat.comma().write(table, file, Execution.sequential());

        assertThat(text).hasToString("mark\r\n1\r\n\"\"\r\n2\r\n\"\"\r\n");
        assertThat(file).hasContent(text.toString());
        for (Microdata read : List.of(
                CsvFormat.comma().read(new java.io.StringReader(text.toString()), one),
                CsvFormat.comma().read(file, one, Execution.sequential()))) {
            assertThat(read.rows()).isEqualTo(4);
            assertThat(read.missing("mark")).isEqualTo(2);
        }
    }

    @Test
    void beforeAFormulaSpreadsheetsMayPassOverControlCharacters() {
        StringBuilder out = new StringBuilder();
        List<Attribute> two =
                List.of(Attribute.sensitive("text", ValueType.TEXT), Attribute.sensitive("mark", ValueType.WHOLE));
        CsvFormat.comma().write(Microdata.ofRows(two, List.of(List.of("\u0000=1+1", "-1"), List.of("", ""))), out);
        assertThat(out).hasToString("text,mark\r\n'\u0000=1+1,-1\r\n,\r\n");
    }

    @Test
    void aWholeNumberHasAtMostEighteenDigits() {
        assertThat(ValueType.WHOLE.accepts("-999999999999999999")).isTrue();
        assertThat(ValueType.WHOLE.accepts("1000000000000000000")).isFalse();
        assertThat(ValueType.WHOLE.accepts("-9223372036854775808")).isFalse();
        assertThat(ValueType.DECIMAL.accepts("1e-100")).isTrue();
        assertThat(ValueType.DECIMAL.accepts("1e-101")).isFalse();
    }

    @Test
    void halfACharacterIsRefusedAndNothingIsLeft() throws IOException {
        Microdata table = Microdata.ofRows(
                AGE_AND_WARD, () -> List.of(List.of("1", SECRET + "\uD83D")).iterator());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvFormat.comma().write(table, folder.resolve("out.csv"), TWO))
                .withMessage("column ward: cells and name must be texts of whole characters, but one is not");
        assertThat(names()).isEmpty();
    }
}
