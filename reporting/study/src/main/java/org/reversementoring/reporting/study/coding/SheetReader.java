package org.reversementoring.reporting.study.coding;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.Identities;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvLines;
import org.reversementoring.core.csv.CsvNames;

/**
 * Reads the lines of a sheet of codes (RFC 4180, comma, first line names the columns in any order, a byte order mark is skipped).
 * Faults are told by line and column, never with what a cell says. A column of texts is a fault, so that no text comes in.
 */
final class SheetReader {

    /** Lines in a sheet at most. */
    static final int MOST = 100_000;

    private static final String SUBJECT = "code sheet";

    private final String study;
    private final List<String> columns;
    private final List<String> head = new ArrayList<>();
    private final List<SheetLine> lines = new ArrayList<>();
    private final Identities codes = new Identities();

    private SheetReader(String study, List<String> columns) {
        this.study = study;
        this.columns = columns;
    }

    static List<SheetLine> read(Reader csv, String study, List<String> columns) {
        SheetReader sheet = new SheetReader(study, columns);
        CsvLines.forEach(SUBJECT, csv, CsvDialect.comma(), sheet::line);
        if (sheet.head.isEmpty()) {
            throw new IllegalArgumentException("code sheet: first line must name the columns, but there is none");
        }
        return sheet.lines;
    }

    private void line(long number, List<String> cells) {
        if (head.isEmpty()) {
            CsvNames header = CsvNames.of(SUBJECT + " line " + number, cells, CsvDialect.comma(), columns);
            header.require(columns);
            head.addAll(header.names());
            return;
        }
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException("code sheet line " + number + ": cells must be " + head.size()
                    + " as in the first line, but were " + cells.size());
        }
        if (lines.size() == MOST) {
            throw new IllegalArgumentException("code sheet line " + number + ": lines must be at most " + MOST);
        }
        SheetLine line = new SheetLine(number, head, cells);
        if (!line.cell(SheetLine.STUDY).equals(study)) {
            throw line.fault(SheetLine.STUDY, "must be the study that the sheet is read for");
        }
        codes.note(line.person().value(), number)
                .filter(earlier -> !earlier.sameWriting())
                .ifPresent(earlier -> {
                    throw line.fault(SheetLine.PERSON, earlier.inWords());
                });
        lines.add(line);
    }
}
