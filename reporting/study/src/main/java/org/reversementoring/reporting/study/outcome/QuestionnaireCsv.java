package org.reversementoring.reporting.study.outcome;

import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.reversementoring.core.Identities;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvFile;
import org.reversementoring.core.csv.CsvLines;
import org.reversementoring.core.csv.CsvNames;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.InstrumentItem;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;

/**
 * Reads answers to a questionnaire from CSV (RFC 4180, comma, first line names the columns in any order, a byte order mark is
 * skipped). One line is one form. Columns are {@code code}, the person's pairing code; {@code time}, T0, T1 or T2; and one for each
 * item, named by its number from 1 or by its id. An empty cell is an item that was not answered.
 */
public final class QuestionnaireCsv {

    private static final String CODE = "code";
    private static final String TIME = "time";

    /** Forms in a sheet at most. */
    public static final int MOST = 1_000_000;

    private final Instrument instrument;
    private final List<String> head = new ArrayList<>();
    private final List<MeasureAnswers> forms = new ArrayList<>();
    private final Identities codes = new Identities();

    private QuestionnaireCsv(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * The forms in their order. Closes the reader.
     *
     * @throws IllegalArgumentException if something is wrong, with line and column, never with what a cell says: a column is
     *     unknown, missing or repeated; a line has more or fewer cells than the first; a quote is not closed; a code is no
     *     identifier, or written otherwise than in an earlier line ({@link Identities}); a time
     *     is none; an answer is not on its item's scale; there are more than {@value #MOST} forms
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static List<MeasureAnswers> read(Reader csv, Instrument instrument) {
        QuestionnaireCsv sheet = new QuestionnaireCsv(instrument);
        CsvLines.forEach("answer sheet", csv, CsvDialect.comma(), sheet::line);
        if (sheet.head.isEmpty()) {
            throw new IllegalArgumentException("answer sheet: first line must name the columns, but there is none");
        }
        return List.copyOf(sheet.forms);
    }

    /**
     * As {@link #read(Reader, Instrument)} of a file in UTF-8; faults name the file.
     *
     * @throws IllegalArgumentException as there
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static List<MeasureAnswers> read(Path csv, Instrument instrument) {
        return CsvFile.read(csv, CsvDialect.comma(), text -> read(text, instrument));
    }

    private void line(long line, List<String> cells) {
        if (head.isEmpty()) {
            readHead(line, cells);
            return;
        }
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException("answer sheet line " + line + ": cells must be " + head.size()
                    + " as in the first line, but were " + cells.size());
        }
        if (forms.size() == MOST) {
            throw new IllegalArgumentException("answer sheet line " + line + ": forms must be at most " + MOST);
        }
        List<OptionalInt> values = new ArrayList<>();
        for (InstrumentItem item : instrument.items()) {
            values.add(value(line, head.indexOf(item.id().value()), cells, item));
        }
        forms.add(instrument.answers(code(line, cells), time(line, cells), values));
    }

    private void readHead(long line, List<String> cells) {
        List<String> ids =
                instrument.items().stream().map(item -> item.id().value()).toList();
        List<String> known = new ArrayList<>(List.of(CODE, TIME));
        known.addAll(ids);
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            int number = number(cell.strip());
            boolean counted = !ids.contains(cell.strip()) && number >= 1 && number <= ids.size();
            names.add(counted ? ids.get(number - 1) : cell);
        }
        CsvNames header = CsvNames.of("answer sheet line " + line, names, CsvDialect.comma(), known);
        header.require(known);
        head.addAll(header.names());
    }

    private static int number(String name) {
        return name.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(name) : 0;
    }

    private PairingCode code(long line, List<String> cells) {
        String code = cells.get(head.indexOf(CODE)).strip();
        Identities.brokenRule(code).ifPresent(rule -> {
            throw fault(line, head.indexOf(CODE), rule);
        });
        codes.note(code, line).filter(earlier -> !earlier.sameWriting()).ifPresent(earlier -> {
            throw fault(line, head.indexOf(CODE), earlier.inWords());
        });
        return PairingCode.of(code);
    }

    private TimePoint time(long line, List<String> cells) {
        String time = cells.get(head.indexOf(TIME)).strip();
        return Arrays.stream(TimePoint.values())
                .filter(point -> point.name().equals(time))
                .findFirst()
                .orElseThrow(() -> fault(line, head.indexOf(TIME), "must be one of T0, T1, T2"));
    }

    private OptionalInt value(long line, int column, List<String> cells, InstrumentItem item) {
        String cell = cells.get(column).strip();
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        int value = isDigit(cell) || cell.matches("-?[0-9]{1,6}") ? Integer.parseInt(cell) : Integer.MIN_VALUE;
        if (item.scale().option(value).isEmpty()) {
            throw fault(
                    line,
                    column,
                    "must be empty or one of "
                            + item.scale().options().stream()
                                    .map(option -> String.valueOf(option.value()))
                                    .toList());
        }
        return OptionalInt.of(value);
    }

    /** Nearly every answer is one, and no pattern need be made for it. */
    private static boolean isDigit(String cell) {
        return cell.length() == 1 && cell.charAt(0) >= '0' && cell.charAt(0) <= '9';
    }

    private IllegalArgumentException fault(long line, int column, String rule) {
        return new IllegalArgumentException(
                "answer sheet line " + line + ", column " + (column + 1) + " (" + head.get(column) + "): " + rule);
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "QuestionnaireCsv[" + instrument.id() + ", " + forms.size() + " forms, ***]";
    }
}
