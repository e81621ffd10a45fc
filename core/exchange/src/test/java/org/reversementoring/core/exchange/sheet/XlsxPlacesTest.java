package org.reversementoring.core.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Law: each place of a sheet has one content, and a blank is a blank that somebody left. */
class XlsxPlacesTest {

    private static final String NO_RESULT =
            "2:2 formula must have a stored result; open the workbook in a spreadsheet and save it";
    private static final String ORDER = " each row must stand once and below the one before, but the next does not";

    private static Workbooks.Read read(String rows) {
        Workbooks.Read read = Workbooks.read(Workbooks.zip(Workbooks.parts(rows)));
        assertThat(String.join("\n", read.plan().inWords())).doesNotContain("zqx");
        return read;
    }

    private static Workbooks.Read cell(String cell) {
        return read("<row r=\"2\"><c r=\"A2\"><v>1</v></c>" + cell + "</row>");
    }

    /** Each type of a cell with no result, and with each way of writing an empty one. Only a text may be empty. */
    @Test
    void aFormulaWithoutAResultIsNoBlank() {
        for (String type :
                List.of("", " t=\"n\"", " t=\"str\"", " t=\"b\"", " t=\"e\"", " t=\"s\"", " t=\"inlineStr\"")) {
            for (String formula : List.of("<f>zqx+3</f>", "<f/>", "<f t=\"array\" ref=\"B2\">zqx</f>")) {
                for (String result : List.of("", "<v></v>", "<v/>")) {
                    List<String> faults = cell("<c r=\"B2\"" + type + ">" + formula + result + "</c>")
                            .faults();
                    if (type.contains("str") && !result.isEmpty()) {
                        assertThat(faults).as(type + formula + result).isEmpty();
                    } else {
                        assertThat(faults).as(type + formula + result).contains(NO_RESULT);
                    }
                }
            }
        }
        assertThat(cell("<c r=\"B2\"/>").rows()).containsEntry(2L, List.of("1", ""));
        assertThat(cell("<c r=\"B2\"><f>zqx</f><v>4</v></c>").rows()).containsEntry(2L, List.of("1", "4"));
        assertThat(cell("<c r=\"B2\" t=\"inlineStr\"><f>zqx</f><is><t>4</t></is></c>")
                        .rows())
                .containsEntry(2L, List.of("1", "4"));
    }

    /** A later member of a shared formula has no text of its own. */
    @Test
    void aSharedFormulaHasAResultInEachCell() {
        String first = "<c r=\"C2\"><f t=\"shared\" ref=\"C2:D2\" si=\"0\">1+1</f><v>2</v></c>";
        assertThat(cell(first + "<c r=\"D2\"><f t=\"shared\" si=\"0\"/><v>2</v></c>")
                        .faults())
                .isEmpty();
        assertThat(cell(first + "<c r=\"D2\"><f t=\"shared\" si=\"0\"/></c>").faults())
                .containsExactly(NO_RESULT.replace("2:2", "2:4"));
    }

    /** The result of a formula that shows an error is kept as a text, which no mentor said. */
    @Test
    void anErrorOfAFormulaIsNoText() {
        assertThat(cell("<c r=\"B2\" t=\"e\"><f>zqx</f><v>#N/A</v></c>").faults())
                .containsExactly("2:2 must be a text or a number, but the cell shows an error");
    }

    static Stream<Arguments> twice() {
        return Stream.of(
                Arguments.of("2:1 must have one content, but the cell stands twice", "<c r=\"A2\"><v>5</v></c>"),
                Arguments.of("2:1 must have one content, but the cell stands twice", "<c r=\"A2\"/>"),
                Arguments.of("2:1 must have one content, but the cell stands twice", "<c r=\"$a$2\"><v>5</v></c>"),
                Arguments.of("2:2 must have one content, but the cell has two", "<c r=\"B2\"><v>2</v><v>5</v></c>"),
                Arguments.of(
                        "2:2 must have one content, but the cell has two",
                        "<c r=\"B2\" t=\"inlineStr\"><is><t>4</t></is><is><t>5</t></is></c>"),
                Arguments.of(
                        "2:2 must have one content, but the cell has two",
                        "<c r=\"B2\" t=\"inlineStr\"><is><t>4</t></is><v>5</v></c>"),
                Arguments.of("2:0 each cell must stand in its row, but one does not", "<c r=\"B7\"><v>5</v></c>"),
                Arguments.of("2:0 each cell must stand in its row, but one does not", "<c r=\"zqx\"><v>5</v></c>"),
                Arguments.of("2:0 must have at most 16384 columns, but has more", "<c r=\"XFE2\"><v>5</v></c>"),
                Arguments.of("2:0 each cell must stand in its row, but one does not", "<c r=\"ZZZZZZ2\"><v>5</v></c>"),
                Arguments.of("2:0 all cells must say where they stand, or none", "<c><v>5</v></c>"),
                Arguments.of("2:0" + ORDER, "</row><row r=\"2\"><c r=\"A2\"><v>5</v></c>"),
                Arguments.of("2:0" + ORDER, "</row><row r=\"1\"><c r=\"A1\"><v>5</v></c>"),
                Arguments.of("2:0" + ORDER, "</row><row r=\"zqx\"><c><v>5</v></c>"),
                Arguments.of(
                        "2:0 must be among the first 1048576 rows, but the next is not", "</row><row r=\"1048577\">"),
                Arguments.of(
                        "2:0 sheet must have one table of cells, but has two",
                        "</row></sheetData><sheetData><row r=\"3\"><c r=\"A3\"><v>5</v></c>"));
    }

    /** Nobody can say which of two contents somebody meant, so nothing is read. */
    @ParameterizedTest
    @MethodSource
    void twice(String fault, String cell) {
        Workbooks.Read read = cell(cell);
        assertThat(read.faults()).containsExactly(fault);
        assertThat(read.rows()).isEmpty();
    }

    @Test
    void orderOfCellsMakesNoDifferenceAndPlacesMayBeLeftOut() {
        assertThat(read("<row r=\"2\"><c r=\"XFD2\"/><c r=\"B2\"><v>2</v></c><c r=\"A2\"><v>1</v></c></row>")
                        .rows()
                        .get(2L))
                .hasSize(1 << 14)
                .startsWith("1", "2", "");
        assertThat(read("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
                        .rows())
                .isEqualTo(Map.of(1L, List.of("1", "2"), 2L, List.of("3", "")));
    }

    /** Some programs write attributes between single quotes; the sheet is found all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"\"", "'"})
    void theSheetIsFoundWhateverTheQuotes(String quote) {
        Map<String, String> parts = Workbooks.parts(Workbooks.row(1, "a"));
        parts.computeIfPresent("xl/_rels/workbook.xml.rels", (name, text) -> text.replace("\"", quote));
        assertThat(Workbooks.read(Workbooks.zip(parts)).rows()).containsEntry(1L, List.of("a"));
    }
}
