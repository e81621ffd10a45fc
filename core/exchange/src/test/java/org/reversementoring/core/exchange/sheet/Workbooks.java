package org.reversementoring.core.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.answers.AnswerCollector;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ImportPlan;

/** Workbooks part by part, as an enemy would write them, and the rows that are read of them. */
final class Workbooks {

    private static final String TYPES = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
            + " PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
            + "</Types>";

    private Workbooks() {}

    /** The parts of a workbook whose sheets have these rows; the first is visible. */
    static Map<String, String> parts(String... sheets) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        StringBuilder names =
                new StringBuilder("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>");
        StringBuilder relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 1; i <= sheets.length; i++) {
            names.append("<sheet name=\"S" + i + "\" sheetId=\"" + i + "\"" + (i > 1 ? " state=\"hidden\"" : "")
                    + " r:id=\"rId" + i + "\"/>");
            relations.append("<Relationship Id=\"rId" + i
                    + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet"
                    + i + ".xml\"/>");
            parts.put("xl/worksheets/sheet" + i + ".xml", sheet(sheets[i - 1]));
        }
        parts.put("xl/workbook.xml", names + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>zqx</t></si></sst>");
        return parts;
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    /** A row of texts. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            row.append(
                    "<c r=\"" + (char) ('A' + i) + number + "\" t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>");
        }
        return row + "</row>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * What was read.
     *
     * @param rows cells by row
     * @param plan with faults and notes
     */
    record Read(Map<Long, List<String>> rows, ImportPlan plan) {

        List<String> row(long number) {
            return Objects.requireNonNull(rows.get(number));
        }

        /** Places and rules; that of a source without columns is left out. */
        List<String> faults() {
            List<String> faults = new ArrayList<>();
            plan.faults()
                    .forEach(fault ->
                            faults.add(fault.place() + ":" + fault.column().orElse(0) + " " + fault.rule()));
            faults.remove("0:0 must have a header with names, but is empty");
            return faults;
        }
    }

    static Read read(XlsxRows reader, byte[] bytes) {
        AnswerCollector collector = AnswerCollector.of(FoundingForm.FORM, AnswerMapping.standard(), "workbook", "row");
        Map<Long, List<String>> rows = new LinkedHashMap<>();
        reader.collect(
                collector, 1, new ByteArrayInputStream(bytes), (number, cells) -> rows.put(number, List.copyOf(cells)));
        return new Read(rows, collector.plan());
    }

    static Read read(byte[] bytes) {
        return read(XlsxRows.ofVisibleSheet(), bytes);
    }
}
