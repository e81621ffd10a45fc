package org.reversementoring.core.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.reversementoring.core.csv.CsvLineVisitor;
import org.reversementoring.core.exchange.answers.AnswerCollector;
import org.reversementoring.core.exchange.answers.ImportFault;
import org.reversementoring.core.exchange.answers.SourceNote;
import org.reversementoring.core.exchange.sheet.XlsxPackage.RefusedException;

/** One reading of a workbook, with the library for it. Its faults may quote cells, so none of them is passed on. */
final class XlsxReading {

    private final Optional<String> sheetName;
    private final AnswerCollector collector;
    private final CsvLineVisitor visitor;
    private int width;

    XlsxReading(Optional<String> sheetName, AnswerCollector collector, CsvLineVisitor visitor) {
        this.sheetName = sheetName;
        this.collector = collector;
        this.visitor = visitor;
    }

    void read(byte[] bytes) throws RefusedException {
        XlsxParts parts = parts(bytes);
        if (parts.hasLinks()) {
            collector.note(SourceNote.LINKED_WORKBOOKS);
        }
        long last = 0;
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(parts.hasFormats(), true))) {
            Sheet sheet = sheet(workbook.getSheets().toList());
            try (InputStream part = parts.open(bytes, sheet.getId())) {
                if (!new XlsxPlaces(collector::fault).areSound(part)) {
                    return;
                }
            }
            for (int i = 0; i < parts.merged(sheet.getId()); i++) {
                collector.note(SourceNote.MERGED_CELLS);
            }
            try (Stream<Row> rows = sheet.openStream()) {
                for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                    Row row = each.next();
                    last = row.getRowNum();
                    row(row);
                }
            }
        } catch (VisitorException e) {
            throw e.fault;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new RefusedException("must be a workbook that can be read"
                    + (last > 0 ? ", but the row after row " + last + " cannot" : ""));
        }
    }

    private static XlsxParts parts(byte[] bytes) throws RefusedException {
        try {
            return XlsxParts.of(bytes);
        } catch (IOException | RuntimeException e) {
            throw new RefusedException("must be a workbook that can be unpacked");
        }
    }

    private Sheet sheet(List<Sheet> sheets) throws RefusedException {
        List<Sheet> wanted = sheets.stream()
                .filter(sheet ->
                        sheetName.map(sheet.getName()::equals).orElse(sheet.getVisibility() == SheetVisibility.VISIBLE))
                .toList();
        if (wanted.size() != 1) {
            throw new RefusedException(
                    sheetName.isPresent()
                            ? "workbook must have a sheet of the declared name, but has none among " + sheets.size()
                            : "one sheet must be named, because " + wanted.size() + " of " + sheets.size()
                                    + " sheets are visible");
        }
        for (int i = 1; i < sheets.size(); i++) {
            collector.note(SourceNote.OTHER_SHEETS);
        }
        return wanted.get(0);
    }

    private void row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(row.getRowNum(), i, cell));
        }
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        // Empty cells at the end of a row are not stored.
        width = width == 0 ? cells.size() : width;
        while (cells.size() < width) {
            cells.add("");
        }
        try {
            visitor.line(row.getRowNum(), cells);
        } catch (RuntimeException e) {
            throw new VisitorException(e);
        }
    }

    private String text(int row, int column, Cell cell) {
        if (cell.getFormula() != null) {
            collector.note(SourceNote.FORMULAS);
        }
        Optional<String> text = XlsxCell.text(cell);
        if (text.isEmpty()) {
            collector.fault(new ImportFault(
                    row, OptionalInt.of(column + 1), "must be a text or a number, but the cell shows an error"));
        } else if (text.get().length() > XlsxCell.LONGEST) {
            collector.fault(new ImportFault(
                    row,
                    OptionalInt.of(column + 1),
                    "must have at most " + XlsxCell.LONGEST + " characters, but has "
                            + text.get().length()));
            return "";
        }
        return text.orElse("");
    }

    /** What the caller's own code threw is the caller's, and no fault of the workbook. */
    private static final class VisitorException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final RuntimeException fault;

        VisitorException(RuntimeException fault) {
            super(fault);
            this.fault = fault;
        }
    }
}
