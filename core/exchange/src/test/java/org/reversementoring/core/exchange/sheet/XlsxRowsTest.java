package org.reversementoring.core.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.SheetText;
import org.reversementoring.core.exchange.answers.AnswerCollector;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.answers.SourceNote;
import org.reversementoring.core.exchange.form.FormItem;

class XlsxRowsTest {

    private static final Path KEPT = Path.of("src", "test", "resources", "workbook", "answers.xlsx");
    private static final Path FILES = Path.of("target", "exchange", "workbook");

    /** A workbook that exceljs 4.4.0 wrote, see {@code .ci/exchange-workbook.mjs}, which has the same values. */
    @Test
    void aWorkbookOfAnotherProgramIsReadAsAPersonSeesIt() throws IOException {
        Workbooks.Read read = Workbooks.read(Files.readAllBytes(KEPT));
        assertThat(read.faults()).isEmpty();
        assertThat(read.rows().keySet()).containsExactly(1L, 2L, 3L, 5L);
        assertThat(read.row(2).subList(0, 10))
                .containsExactly(
                        "m1",
                        "2026-11-28T10:15:30",
                        "2026-11-28",
                        "4",
                        "agree",
                        "Two\nlines, \"quoted\"",
                        "0.4",
                        "TRUE",
                        "0.5",
                        "06:00");
        assertThat(read.row(3).subList(0, 10))
                .containsExactly(
                        "m2",
                        "2026-02-01T23:00",
                        "1999-12-31",
                        "5",
                        "  98 ",
                        "rich text",
                        "0.3",
                        "FALSE",
                        "1",
                        "18:00");
        assertThat(read.row(5).subList(0, 10))
                .containsExactly("m3", "", "", "", "stimme zu", "=1+1", "", "", "1234567890123", "00:00:00.009");
        assertThat(read.plan().notes())
                .containsEntry(SourceNote.FORMULAS, 3)
                .containsEntry(SourceNote.OTHER_SHEETS, 1)
                .containsEntry(SourceNote.MERGED_CELLS, 1);
        assertThat(String.join("\n", read.plan().inWords())).doesNotContain("quoted", "m1", "Lists");
        write(read.rows());
    }

    /** For {@code .ci/exchange-web}: exceljs has to find the same. */
    private static void write(Map<Long, List<String>> rows) throws IOException {
        ArrayNode all = new JsonMapper().createArrayNode();
        rows.forEach((number, values) -> {
            ObjectNode row = all.addObject();
            row.put("row", number);
            values.subList(0, 9).forEach(row.putArray("values")::add);
        });
        Files.writeString(Files.createDirectories(FILES).resolve("cells.json"), all.toString());
    }

    /** The mapped reader takes the same workbook: what identifies is dropped, and labels in any language are marks. */
    @Test
    void theMappedReaderTakesAWorkbook() {
        AnswerMapping mapping = AnswerMapping.standard().withoutColumns("Truth", "Percent");
        ImportPlan plan = AnswerSheet.of(FoundingForm.FORM).with(mapping).read(KEPT);
        assertThat(String.join("\n", plan.inWords()))
                .contains(
                        "read as XLSX",
                        "Column 2 (Completion time): dropped",
                        "There are other sheets",
                        "must have a column for item");
        assertThat(AnswerSheet.of(FoundingForm.FORM).withSheet("zqx").read(KEPT).faults())
                .hasSize(1);
    }

    /** Law: the same table gives the same answers as text and as a workbook. */
    @Test
    void aWorkbookGivesTheAnswersOfTheSameText() {
        List<FormItem> items = FoundingForm.answered();
        List<List<String>> table = new ArrayList<>(
                List.of(items.stream().map(item -> item.code().value()).toList()));
        for (int i = 0; i < 6; i++) {
            int mentor = i;
            table.add(
                    items.stream().map(item -> FoundingForm.cell(item, mentor)).toList());
        }
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < table.size(); i++) {
            rows.append(Workbooks.row(
                    i + 1,
                    table.get(i).stream()
                            .map(cell -> cell.replace("&", "&amp;").replace("<", "&lt;"))
                            .toArray(String[]::new)));
        }
        AnswerSheet sheet = AnswerSheet.of(FoundingForm.FORM);
        ImportPlan book = sheet.read("w", new ByteArrayInputStream(Workbooks.zip(Workbooks.parts(rows.toString()))));
        ImportPlan text = sheet.read("t", SheetText.bytes(SheetText.of(table)));
        assertThat(book.answers().ballots()).isEqualTo(text.answers().ballots()).hasSize(6);
        assertThat(book.answers().points()).isEqualTo(text.answers().points()).hasSize(3);
    }

    @Test
    void aRowIsAsWideAsTheFirst() {
        byte[] bytes = Workbooks.zip(Workbooks.parts(Workbooks.row(2, "a", "b", "c")
                + Workbooks.row(3, "", " ")
                + Workbooks.row(9, "d")
                + Workbooks.row(10, "", "", "", "e")));
        assertThat(Workbooks.read(bytes).rows())
                .isEqualTo(Map.of(2L, List.of("a", "b", "c"), 9L, List.of("d", "", ""), 10L, List.of("", "", "", "e")));
    }

    @Test
    void aSheetIsNamedOrTheOnlyVisibleOne() {
        Map<String, String> parts = Workbooks.parts(Workbooks.row(1, "a"), Workbooks.row(1, "b"));
        assertThat(Workbooks.read(Workbooks.zip(parts)).rows()).containsEntry(1L, List.of("a"));
        Workbooks.Read hidden = Workbooks.read(XlsxRows.ofSheet("S2"), Workbooks.zip(parts));
        assertThat(hidden.rows()).containsEntry(1L, List.of("b"));
        assertThat(hidden.plan().notes()).containsEntry(SourceNote.OTHER_SHEETS, 1);
        assertThat(Workbooks.read(XlsxRows.ofSheet("zqx"), Workbooks.zip(parts)).faults())
                .containsExactly("0:0 workbook must have a sheet of the declared name, but has none among 2");
        parts.replaceAll((name, text) -> text.replace(" state=\"hidden\"", ""));
        assertThat(Workbooks.read(Workbooks.zip(parts)).faults())
                .containsExactly("0:0 one sheet must be named, because 2 of 2 sheets are visible");
        parts.replaceAll((name, text) -> text.replace("sheetId", "state=\"veryHidden\" sheetId"));
        assertThat(Workbooks.read(Workbooks.zip(parts)).faults())
                .containsExactly("0:0 one sheet must be named, because 0 of 2 sheets are visible");
    }

    @Test
    void anErrorInACellIsAFaultThere() {
        byte[] bytes = Workbooks.zip(Workbooks.parts(
                "<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#N/A</v></c></row><row r=\"2\"><c r=\"A2\"><f>zqx()</f><v>2</v></c>"
                        + "<c r=\"B2\"><v>zqx</v></c></row>"));
        Workbooks.Read read = Workbooks.read(bytes);
        assertThat(read.faults())
                .contains(
                        "1:1 must be a text or a number, but the cell shows an error",
                        "2:2 must be a text or a number, but the cell shows an error");
        assertThat(read.plan().notes()).containsEntry(SourceNote.FORMULAS, 1);
        assertThat(String.join("\n", read.plan().inWords())).doesNotContain("zqx", "N/A");
    }

    @Test
    void linksToOtherWorkbooksAreTold() {
        Map<String, String> parts = Workbooks.parts(Workbooks.row(1, "a"));
        parts.put("xl/externalLinks/externalLink1.xml", "<externalLink/>");
        assertThat(Workbooks.read(Workbooks.zip(parts)).plan().notes()).containsEntry(SourceNote.LINKED_WORKBOOKS, 1);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("must be an .xlsx workbook, but is empty", new byte[0]),
                Arguments.of(
                        "must be an .xlsx workbook, but is another kind of file",
                        "mentor,zqx".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("must be an .xlsx workbook, but is an old .xls; save it as .xlsx or CSV", old("Workbook")),
                Arguments.of(
                        "must be a workbook without a password, but this one has one; save a copy without it",
                        old("EncryptedPackage")),
                Arguments.of(
                        "must be an .xlsx workbook, but is another kind of packed file",
                        Workbooks.zip(Map.of("zqx", "a"))),
                Arguments.of(
                        "must be an .xlsx workbook, but is another kind of document; save it as .xlsx or CSV",
                        Workbooks.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))),
                Arguments.of(
                        "must be a workbook without macros, but this one has some; save it as .xlsx",
                        with(parts -> parts.put("xl/vbaProject.bin", "zqx"))),
                Arguments.of(
                        "parts of a workbook must have no document type, but one has",
                        with(parts -> parts.compute(
                                "xl/sharedStrings.xml", (name, text) -> "<!DOCTYPE x [<!ENTITY z \"zqx\">]>" + text))),
                Arguments.of(
                        "parts of a workbook must be in UTF-8, but one is not",
                        with(parts -> parts.put("xl/a.xml", "\u0000<a/>"))),
                Arguments.of("workbook must have at most 2000 parts", with(parts -> {
                    for (int i = 0; i < 2_000; i++) {
                        parts.put("p" + i, "");
                    }
                })),
                Arguments.of(
                        "workbook must have each part once, but one comes twice",
                        with(parts -> parts.put("xl/WORKBOOK.xml", "zqx"))),
                Arguments.of(
                        "workbook must not grow more than 250 times when it is unpacked",
                        with(parts -> parts.put("xl/media/a.bin", "\u0000".repeat(3 << 20)))),
                Arguments.of("must be a workbook that can be read", with(parts -> parts.remove("xl/workbook.xml"))),
                Arguments.of(
                        "must be a workbook that can be read",
                        with(parts -> parts.put("xl/workbook.xml", "<workbook><zqx"))),
                Arguments.of(
                        "must be a workbook that can be unpacked",
                        cut(Workbooks.zip(Workbooks.parts(Workbooks.row(1, "zqx"))))));
    }

    private static byte[] old(String stream) {
        byte[] bytes = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                2_000);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1_101, name.length);
        return bytes;
    }

    private interface Change {
        void of(Map<String, String> parts);
    }

    private static byte[] with(Change change) {
        Map<String, String> parts = Workbooks.parts(Workbooks.row(1, "zqx"));
        change.of(parts);
        return Workbooks.zip(parts);
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 40);
    }

    /** Law: what is not read is one fault that says what was seen, and nothing of the content. */
    @ParameterizedTest
    @MethodSource
    void refused(String rule, byte[] bytes) {
        Workbooks.Read read = Workbooks.read(bytes);
        assertThat(read.faults()).containsExactly("0:0 " + rule);
        assertThat(read.rows()).isEmpty();
        assertThat(String.join("\n", read.plan().inWords())).doesNotContain("zqx");
    }

    /** Law: what is refused is found wherever it stands, also between two pieces in which a part is unpacked. */
    @Test
    void nothingHidesBetweenTwoPieces() {
        for (int i = 0; i < 12; i++) {
            String part = "<a>" + "x".repeat((1 << 16) - 3 - i) + "<!DOCTYPE zqx>";
            assertThat(Workbooks.read(with(parts -> parts.put("xl/a.xml", part)))
                            .faults())
                    .containsExactly("0:0 parts of a workbook must have no document type, but one has");
        }
    }

    /** Law: a workbook with a changed or missing byte is read or refused, and no fault has content. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 31})
    void brokenBytesAreNoCrash(int step) throws IOException {
        byte[] kept = Files.readAllBytes(KEPT);
        for (int i = step; i < kept.length; i += 97 + step) {
            byte[] broken = kept.clone();
            broken[i] ^= (byte) (1 << step % 8);
            Workbooks.Read read = Workbooks.read(broken);
            assertThat(String.join("\n", read.plan().inWords())).doesNotContain("quoted");
            Workbooks.read(Arrays.copyOf(kept, i));
        }
    }

    @Test
    void manyRowsAreReadOneByOne() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 50_000; i++) {
            rows.append("<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>" + i * 7919L % 1_000_003 + "</v></c></row>");
        }
        Workbooks.Read read = Workbooks.read(Workbooks.zip(Workbooks.parts(rows.toString())));
        assertThat(read.rows())
                .hasSize(50_000)
                .containsEntry(50_000L, List.of(Long.toString(50_000 * 7919L % 1_000_003)));
    }

    @Test
    void theFaultOfACallerIsTheCallers() {
        byte[] bytes = Workbooks.zip(Workbooks.parts(Workbooks.row(1, "a")));
        UnaryOperator<byte[]> read = all -> {
            XlsxRows.ofVisibleSheet()
                    .collect(
                            AnswerCollector.of(FoundingForm.FORM, AnswerMapping.standard(), "w", "row"),
                            1,
                            new ByteArrayInputStream(all),
                            (number, cells) -> {
                                throw new IllegalStateException("mine");
                            });
            return all;
        };
        assertThatIllegalStateException().isThrownBy(() -> read.apply(bytes)).withMessage("mine");
    }
}
