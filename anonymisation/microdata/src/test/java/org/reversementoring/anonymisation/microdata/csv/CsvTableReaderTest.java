package org.reversementoring.anonymisation.microdata.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.encoding.ByteCodes;
import org.reversementoring.anonymisation.microdata.encoding.IntCodes;
import org.reversementoring.anonymisation.microdata.encoding.ShortCodes;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

class CsvTableReaderTest {

    private static final String SECRET = "Zanzibar";

    private static final List<Attribute> AGE_AND_WARD =
            List.of(Attribute.quasiIdentifier("age", ValueType.WHOLE), Attribute.sensitive("ward", ValueType.TEXT));

    private static Microdata read(String text) {
        return CsvFormat.comma().withMissing("NA").read(new StringReader(text), AGE_AND_WARD);
    }

    @Test
    void aFileIsReadByTheNamesOfItsColumns() {
        Microdata table = read("ward,unused,age\r\n\"A, \"\"west\"\"\",1,9\r\nB,2,10\r\nNA,3,\r\n");

        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.cell(0, "ward")).isEqualTo("A, \"west\"");
        assertThat(table.cell(1, "age")).isEqualTo("10");
        assertThat(table.cell(2, "ward")).isEmpty();
        assertThat(table.missing("ward")).isEqualTo(1);
        assertThat(table.missing("age")).isEqualTo(1);
        assertThat(table.column("age").dictionary())
                .as("missing first, then by number")
                .containsExactly("", "9", "10");
        assertThat(table).hasToString("Microdata[rows=3, attributes=2]");
    }

    @Test
    void aByteOrderMarkIsSkippedAndQuotedLineEndsAreContent() {
        assertThat(read("\uFEFFage,ward\n1,\"A\nB\"\n").cell(0, "ward")).isEqualTo("A\nB");
    }

    @Test
    void rowsAndColumnsMakeTheSameTable() {
        Microdata rows = Microdata.ofRows(AGE_AND_WARD, List.of(List.of("1", "A"), List.of("2", "B")));
        Microdata columns = Microdata.ofColumns(AGE_AND_WARD, List.of(List.of("1", "2"), List.of("A", "B")));

        for (int row = 0; row < 2; row++) {
            for (String name : List.of("age", "ward")) {
                assertThat(columns.cell(row, name)).isEqualTo(rows.cell(row, name));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|line 1: must be a header",
                "age\\n1|line 1: must have a column ward once, but has it 0 times among 1 column",
                "age;ward\\n1;A|line 1: must have a column age once",
                "age,ward,ward\\n1,A,Zanzibar|line 1: must have a column ward once, but has it 2 times",
                "age,ward\\n1,A\\nZanzibar|line 3: must have 2 cells, but had 1",
                "age,ward\\n1,A,Zanzibar|line 2: must have 2 cells, but had 3",
                "age,ward\\n1,A\\nZanzibar,B|line 3, column age: must be a whole number",
                "age,ward\\none,A|line 2, column age: must be a whole number",
                "age,ward\\n1,A\\n2,\"Zanzibar|after line 2 a cell must be closed",
                "age,ward\\n1,\"A\"Zanzibar|after line 1 a cell must be closed"
            })
    void aFaultIsToldByLineAndColumnAndNeverByContent(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(text.replace("\\n", "\n")))
                .withMessageContaining(message)
                .withMessageNotContaining(SECRET)
                .withNoCause();
    }

    @Test
    void aCellThatNeverEndsIsRefusedBeforeItFillsTheMemory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("age,ward\n1,\"" + "x".repeat(10_000_000) + "\"\n"))
                .withMessageContaining("after line 1")
                .withNoCause();
    }

    @Test
    void aReaderThatFailsIsReportedAsSuch() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                throw new IOException("disk");
            }

            @Override
            public void close() {}
        };

        org.assertj.core.api.Assertions.assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CsvFormat.comma().read(broken, AGE_AND_WARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e999999999", "0x1", "1,5", ""})
    void whatIsNoDecimalNumberIsRefusedOrMissing(String text) {
        assertThat(ValueType.DECIMAL.accepts(text)).isFalse();
    }

    @Test
    void typesAcceptTheirOwn() {
        assertThat(ValueType.WHOLE.accepts("-12")).isTrue();
        assertThat(ValueType.WHOLE.accepts("-9223372036854775808")).isFalse();
        assertThat(ValueType.DECIMAL.accepts("-1.5e3")).isTrue();
        assertThat(ValueType.DATE.accepts("2024-02-29")).isTrue();
        assertThat(ValueType.DATE.accepts("2023-02-29")).isFalse();
        assertThat(ValueType.DECIMAL.order().compare("9.5", "10")).isNegative();
        assertThat(ValueType.DECIMAL.order().compare("1.0", "1")).isNotZero();
    }

    @Test
    void rowsOfAnotherLengthAndNamesThatOccurTwiceAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Microdata.ofRows(AGE_AND_WARD, List.of(List.of("1", "A"), List.of("2"))))
                .withMessage("row 2: must have 2 cells, but had 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Microdata.ofColumns(AGE_AND_WARD, List.of(List.of("1"), List.of())))
                .withMessage("column ward: must have 1 cells, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Microdata.ofRows(List.of(Attribute.identifier("a"), Attribute.identifier("a")), List.of()))
                .withMessage("attribute names must be distinct, but a is twice");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Microdata.ofRows(List.of(Attribute.panelKey("a"), Attribute.panelKey("b")), List.of()))
                .withMessage("panel keys must be at most 1, but were 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 257, 65_536, 65_537})
    void codesAreAsNarrowAsTheirCardinalityAllows(int cardinality) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < cardinality; i++) {
            rows.add(List.of(String.valueOf((i * 7919L) % cardinality), "x"));
        }
        Microdata table = Microdata.ofRows(AGE_AND_WARD, rows);

        Class<?> expected =
                cardinality <= 256 ? ByteCodes.class : cardinality <= 65_536 ? ShortCodes.class : IntCodes.class;
        assertThat(table.column("age").codes()).isInstanceOf(expected);
        for (int i = 0; i < cardinality; i++) {
            assertThat(table.cell(i, "age")).isEqualTo(rows.get(i).get(0));
        }
        assertThat(PrivacyAssessment.of(table).risk().uniques()).isEqualTo(cardinality);
    }
}
