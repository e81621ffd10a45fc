package org.reversementoring.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table tells faults by file, line and column, and never by what a cell says. */
class CsvTableTest {

    private static final String SECRET = "Zanzibar";

    @Test
    void cellsAreFoundByTheNamesOfTheHeader() {
        CsvTable table = read("\uFEFF name , day\n\n x ,2026-01-02\n");
        assertThat(table.columns()).containsExactly("name", "day");
        assertThat(table.columnsBeside("day")).containsExactly("name");
        CsvRow row = table.rows().get(0);
        assertThat(row.cell("name")).isEqualTo("x");
        LocalDate day = row.cell("day", "must be a day", LocalDate::parse);
        assertThat(day).isEqualTo(LocalDate.of(2026, 1, 2));
    }

    @Test
    void rowsOfBlanksAreLeftOut() {
        assertThat(read("a,b\n,\n1,2\n , \n").rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|t.csv: must have a header, but is empty",
                "a,b,\\n1,Zanzibar,|t.csv, line 1: each column must have a name, but column 3 has none",
                "Zanzibar,Zanzibar\\n1,2|t.csv, line 1: column names must be distinct",
                "a, a\\n1,2|t.csv, line 1: column names must be distinct",
                "a;Zanzibar\\n1,2|t.csv, line 2: must have 1 cells, but had 2; cells must be separated by commas, but semi",
                "a,b\\n1,2\\nZanzibar|t.csv, line 3: must have 2 cells, but had 1",
                "a,b\\n1,2\\n\\n1,Zanzibar,|t.csv, line 4: must have 2 cells, but had 3",
                "a,b\\n1,\"Zanzibar|t.csv: after line 1 a cell must be closed"
            })
    void faultsHaveNoContent(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(text.replace("\\n", "\n")))
                .withMessageStartingWith(message)
                .withMessageNotContaining(SECRET)
                .withNoCause();
    }

    @Test
    void whatAConversionComplainsAboutIsNotPassedOn() {
        CsvRow row = read("a,b\n\"1\n\",2\n3," + SECRET + "\n").rows().get(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.cell("b", "must be a day", LocalDate::parse))
                .withMessage("t.csv, line 4, column b: must be a day")
                .withNoCause();
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        CsvTable table = read("a\n1\n");
        String message = "t.csv, line 1: must have a column b, but has none among 1 column";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.columnsBeside("b"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.rows().get(0).cell("b"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.rows().get(0).cell("b", "must be a number", Integer::parseInt))
                .withMessage(message);
    }

    @Test
    void aColumnThatIsNotExpectedIsGivenByNumber() {
        assertThat(read("\na," + SECRET + "\n").headerFault(SECRET, "must be a topic"))
                .hasMessage("t.csv, line 2: column 2 must be a topic");
    }

    @Test
    void aTextOfTooManyRowsIsRefused() {
        assertThat(read("a\n" + "1\n".repeat(CsvTable.MOST_ROWS)).rows()).hasSize(CsvTable.MOST_ROWS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("a\n" + "1\n".repeat(CsvTable.MOST_ROWS + 1)))
                .withMessage("t.csv, line 100002: must be at most row 100000");
    }

    @Test
    void nothingThatPrintsHasContent() {
        CsvTable table = read("a,b\n" + SECRET + ",1\n");
        assertThat(table).hasToString("CsvTable[2 columns, 1 rows, ***]");
        assertThat(table.rows().get(0)).hasToString("CsvRow[2 cells, ***]");
    }

    @Test
    void aFileIsReadInItsEncoding(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("in.csv");
        Files.write(file, "a\n\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvTable.read(file, CsvDialect.comma()))
                .withMessage("in.csv: after line 0 text must be in UTF-8")
                .withNoCause();
        CsvDialect latin = CsvDialect.comma().encodedIn(StandardCharsets.ISO_8859_1);
        assertThat(CsvTable.read(file, latin).rows().get(0).cell("a")).isEqualTo("\u00E9");
    }

    @Test
    void aFaultAfterTheFirstBufferAlsoNamesTheEncoding(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("in.csv");
        Files.write(file, ("a\n" + "1\n".repeat(50_000) + "\u00E9\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvTable.read(file, CsvDialect.comma()))
                .withMessageMatching("in.csv: after line [0-9]+ text must be in UTF-8")
                .withNoCause();
    }

    @Test
    void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CsvTable.read(folder.resolve("in.csv"), CsvDialect.comma()))
                .withMessage("in.csv: must be a file, but there is none of this name");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CsvFile.read(folder.resolve("in.csv"), CsvDialect.comma(), text -> text))
                .withMessage("in.csv: must be a file, but there is none of this name");
    }

    @Test
    void aFaultOfAFunctionIsGivenTheFilesName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), "a,b\n1\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvFile.read(file, CsvDialect.comma(), text -> {
                    throw new IllegalArgumentException("sheet line 2: must be");
                }))
                .withMessage("in.csv: sheet line 2: must be");
    }

    private static CsvTable read(String text) {
        return CsvTable.read("t.csv", new StringReader(text), CsvDialect.comma());
    }
}
