package org.reversementoring.reporting.study.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reversementoring.core.Identities;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvNames;
import org.reversementoring.reporting.study.figures.Effort;

/** Turns lines of cells into a sheet. Faults are told by line and column, never with what a cell says. */
final class PaperReader {

    static final String SUBJECT = "delivery sheet";
    static final int MOST = 100_000;

    private static final String CODE = "code";

    private static final List<String> KNOWN = Stream.of(
                    Stream.of(CODE),
                    Stream.of(PaperItem.values()).map(PaperItem::column),
                    Stream.of(PaperMinutes.values()).map(PaperMinutes::column))
            .flatMap(names -> names)
            .toList();

    private final List<String> head = new ArrayList<>();
    private final Identities codes = new Identities();
    private final List<PaperLine> lines = new ArrayList<>();

    void line(long number, List<String> cells) {
        if (head.isEmpty()) {
            readHead(number, cells);
            return;
        }
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException(SUBJECT + " line " + number + ": cells must be " + head.size()
                    + " as in the first line, but were " + cells.size());
        }
        // Spreadsheets export lines that somebody emptied.
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (lines.size() == MOST) {
            throw new IllegalArgumentException(SUBJECT + " line " + number + ": people must be at most " + MOST);
        }
        lines.add(person(number, cells));
    }

    PaperDelivery sheet() {
        if (head.isEmpty()) {
            throw new IllegalArgumentException(SUBJECT + ": first line must name the columns, but there is none");
        }
        return new PaperDelivery(
                head.stream().flatMap(name -> PaperItem.ofColumn(name).stream()).toList(), lines);
    }

    private void readHead(long number, List<String> cells) {
        CsvNames header = CsvNames.of(SUBJECT + " line " + number, cells, CsvDialect.comma(), KNOWN);
        head.addAll(header.names());
        if (!head.contains(CODE) || head.size() < 2) {
            throw header.fault("columns must be code and one or more others of " + String.join(", ", KNOWN));
        }
    }

    private PaperLine person(long number, List<String> cells) {
        String code = cell(cells, CODE);
        Identities.brokenRule(code).ifPresent(rule -> {
            throw fault(number, CODE, rule);
        });
        codes.note(code, number).ifPresent(earlier -> {
            throw fault(
                    number,
                    CODE,
                    earlier.sameWriting()
                            ? "each mentee must have one line, but the code came before"
                            : earlier.inWords());
        });
        PaperLine line = PaperLine.blank();
        for (String column : head) {
            String cell = cell(cells, column);
            if (cell.isEmpty() || cell.equals(PaperItem.NOT_RECORDED)) {
                continue;
            }
            PaperItem.ofColumn(column).ifPresent(item -> {
                if (!item.words().contains(cell)) {
                    throw fault(
                            number,
                            column,
                            "must be " + String.join(", ", item.words()) + ", " + PaperItem.NOT_RECORDED + " or empty");
                }
                line.answers().put(item, cell);
            });
            PaperMinutes.ofColumn(column)
                    .ifPresent(time -> line.minutes().put(time, minutes(number, column, time.least(), cell)));
        }
        return line;
    }

    private int minutes(long number, String column, int least, String cell) {
        if (!cell.matches("[0-9]{1,5}")
                || Integer.parseInt(cell) < least
                || Integer.parseInt(cell) > Effort.MOST_MINUTES) {
            throw fault(
                    number,
                    column,
                    "must be a whole number of " + least + " to " + Effort.MOST_MINUTES + ", " + PaperItem.NOT_RECORDED
                            + " or empty");
        }
        return Integer.parseInt(cell);
    }

    private String cell(List<String> cells, String column) {
        return cells.get(head.indexOf(column)).strip();
    }

    private IllegalArgumentException fault(long number, String column, String rule) {
        return new IllegalArgumentException(
                SUBJECT + " line " + number + ", column " + (head.indexOf(column) + 1) + " (" + column + "): " + rule);
    }
}
