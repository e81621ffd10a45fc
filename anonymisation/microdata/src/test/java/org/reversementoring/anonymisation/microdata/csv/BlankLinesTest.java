package org.reversementoring.anonymisation.microdata.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Law: a line that holds nothing is nobody's, for either reader; and a fault says what was seen. */
class BlankLinesTest {

    private static final List<Attribute> COLUMNS =
            List.of(Attribute.identifier("name"), Attribute.quasiIdentifier("age", ValueType.WHOLE));

    @TempDir
    private Path folder;

    private List<Microdata> read(String text) throws IOException {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, text);
        return List.of(
                CsvFormat.comma().read(new StringReader(text), COLUMNS),
                CsvFormat.comma().read(file, COLUMNS, Execution.sequential()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",,", ",", ",,,,", " , ,", "\t,,", "\"\",\"\",\"\"", "   "})
    void aLineWithoutAValueIsPassedOver(String blank) throws IOException {
        for (String end : List.of("\n", "\r\n")) {
            for (String last : List.of("", end)) {
                String text = String.join(end, "name,age,ward", blank, "a,1,x", blank, blank, "b,2,", blank) + last;
                for (Microdata table : read(text)) {
                    assertThat(table.rows()).as(text).isEqualTo(2);
                    assertThat(table.cell(1, "name")).isEqualTo("b");
                }
            }
        }
    }

    @Test
    void aLineWithAValueIsARowAndNaIsMissing() throws IOException {
        for (Microdata table : read("name,age,ward\n,,x\nNA,n/a,\n a , 7 ,-\n")) {
            assertThat(table.rows()).isEqualTo(3);
            assertThat(table.missing("age")).isEqualTo(2);
            assertThat(table.missing("name")).isEqualTo(2);
            assertThat(table.cell(2, "age")).isEqualTo("7");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "name;age;ward # among 1 column, none of which is declared; cells must be separated by commas, but semicolons were seen",
                "name,alter,ward # line 1: must have a column age once, but has it 0 times among 3 columns (name, alter, ward)",
                "Zanzibar,31,east # among 3 columns, none of which is declared; is there a header?"
            })
    void aFaultOfTheHeaderSaysWhatWasSeen(String header, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(header + "\nZanzibar,1,x\n"))
                .withMessageContaining(words)
                .withMessageNotContaining("Zanzibar");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Assertions.assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CsvFormat.comma().read(folder.resolve("nobody.csv"), COLUMNS, Execution.sequential()))
                .withMessage("nobody.csv: must be a file, but there is none of this name");
    }
}
