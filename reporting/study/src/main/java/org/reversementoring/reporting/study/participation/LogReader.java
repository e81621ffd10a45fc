package org.reversementoring.reporting.study.participation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reversementoring.core.Identities;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvNames;

/** Turns lines of cells into a log. Faults are told by line and column, never with what a cell says. */
final class LogReader {

    private static final String CODE = "code";
    private static final String GROUP = "group";
    private static final String STAGE = "stage";
    private static final String WITHDRAWN = "withdrawn";
    private static final String REASON = "reason";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final List<String> DAYS =
            Arrays.stream(FlowStage.values()).map(FlowStage::word).toList();

    private static final List<String> KNOWN = Stream.concat(
                    Stream.of(CODE, GROUP, STAGE), Stream.concat(DAYS.stream(), Stream.of(WITHDRAWN, REASON)))
            .toList();

    private final List<String> head = new ArrayList<>();
    private final Identities codes = new Identities();
    private final List<Participant> people = new ArrayList<>();
    private final Map<String, List<LocalDate>> firstDays = new HashMap<>();
    private final Map<String, List<LocalDate>> agreedDays = new HashMap<>();

    void line(long line, List<String> cells) {
        if (head.isEmpty()) {
            readHead(line, cells);
            return;
        }
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException("participation log line " + line + ": cells must be " + head.size()
                    + " as in the first line, but were " + cells.size());
        }
        if (people.size() == ParticipationLog.MOST) {
            throw fault(line, CODE, "people must be at most " + ParticipationLog.MOST);
        }
        Row row = new Row(line, cells);
        String code = row.text(CODE);
        Identities.brokenRule(code).ifPresent(rule -> {
            throw fault(line, CODE, rule);
        });
        codes.note(code, line).ifPresent(earlier -> {
            throw fault(
                    line,
                    CODE,
                    earlier.sameWriting()
                            ? "each person must have one line, but the code came before"
                            : earlier.inWords());
        });
        FlowStage furthest = head.contains(STAGE) ? row.stage() : row.furthestDay();
        String group = row.text(GROUP);
        people.add(new Participant(code, group, furthest, row.withdrawal(furthest)));
        String first = head.contains(FlowStage.INVITED.word()) ? FlowStage.INVITED.word() : FlowStage.AGREED.word();
        row.day(first, Optional.empty())
                .ifPresent(day -> firstDays
                        .computeIfAbsent(group, name -> new ArrayList<>())
                        .add(day));
        row.day(FlowStage.AGREED.word(), Optional.empty())
                .ifPresent(day -> agreedDays
                        .computeIfAbsent(group, name -> new ArrayList<>())
                        .add(day));
    }

    ParticipationLog log() {
        if (head.isEmpty()) {
            throw new IllegalArgumentException(
                    "participation log: first line must name the columns, but there is none");
        }
        Set<FlowStage> counted = EnumSet.allOf(FlowStage.class);
        if (!head.contains(STAGE)) {
            counted.removeIf(stage -> !head.contains(stage.word()));
        }
        Map<String, Recruitment> recruitment = new HashMap<>();
        agreedDays.forEach((group, days) -> Recruitment.of(firstDays.getOrDefault(group, days), days)
                .ifPresent(pace -> recruitment.put(group, pace)));
        return ParticipationLog.of(people, counted, recruitment);
    }

    private void readHead(long line, List<String> cells) {
        CsvNames header = CsvNames.of("participation log line " + line, cells, CsvDialect.comma(), KNOWN);
        head.addAll(header.names());
        boolean days = head.containsAll(List.of("agreed", "started", "completed"));
        boolean anyDay = head.contains(WITHDRAWN) || DAYS.stream().anyMatch(head::contains);
        if (!head.containsAll(List.of(CODE, GROUP)) || head.contains(STAGE) == anyDay || anyDay != days) {
            throw header.fault("columns must be code, group and either stage or days of agreed, started and completed");
        }
    }

    private IllegalArgumentException fault(long line, String column, String rule) {
        return new IllegalArgumentException("participation log line " + line + ", column " + (head.indexOf(column) + 1)
                + " (" + column + "): " + rule);
    }

    /** One person's cells. */
    private final class Row {

        private final long line;
        private final List<String> cells;

        Row(long line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        String text(String column) {
            String text = cell(column);
            if (!Participant.isText(text)) {
                throw fault(
                        line, column, "must be one line of 1 to " + Participant.LONGEST + " characters and not blank");
            }
            return text;
        }

        FlowStage stage() {
            return FlowStage.ofWord(cell(STAGE))
                    .orElseThrow(() -> fault(line, STAGE, "must be one of " + String.join(", ", DAYS)));
        }

        FlowStage furthestDay() {
            Optional<LocalDate> before = Optional.empty();
            FlowStage furthest = FlowStage.INVITED;
            String gap = "";
            for (FlowStage stage : FlowStage.values()) {
                if (!head.contains(stage.word())) {
                    continue;
                }
                Optional<LocalDate> day = day(stage.word(), before);
                if (day.isEmpty()) {
                    gap = gap.isEmpty() ? stage.word() : gap;
                    continue;
                }
                if (!gap.isEmpty()) {
                    throw fault(line, stage.word(), "must be empty while " + gap + " is");
                }
                furthest = stage;
                before = day;
            }
            if (head.contains(DAYS.get(0)) && gap.equals(DAYS.get(0))) {
                throw fault(line, gap, "must be a day, for nobody is in the log who was not invited");
            }
            return furthest;
        }

        Optional<String> withdrawal(FlowStage furthest) {
            String column = head.contains(WITHDRAWN) ? WITHDRAWN : REASON;
            boolean left = !cell(column).isEmpty();
            if (left && !Participant.mayLeave(furthest)) {
                throw fault(line, column, "must be empty unless the person agreed and did not complete");
            }
            if (!left && !cell(REASON).isEmpty()) {
                throw fault(line, REASON, "must be empty while withdrawn is");
            }
            if (head.contains(WITHDRAWN)) {
                day(WITHDRAWN, day(furthest.word(), Optional.empty()));
            }
            if (!left) {
                return Optional.empty();
            }
            return Optional.of(cell(REASON).isEmpty() ? Participant.NO_REASON : text(REASON));
        }

        Optional<LocalDate> day(String column, Optional<LocalDate> earliest) {
            if (cell(column).isEmpty()) {
                return Optional.empty();
            }
            try {
                LocalDate day = LocalDate.parse(cell(column));
                if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                    throw fault(line, column, "must be a day of the years " + FIRST_YEAR + " to " + LAST_YEAR);
                }
                if (earliest.filter(day::isBefore).isPresent()) {
                    throw fault(line, column, "must not be before the day of an earlier stage");
                }
                return Optional.of(day);
            } catch (DateTimeParseException e) {
                throw fault(line, column, "must be a day such as 2026-03-31, or empty");
            }
        }

        private String cell(String column) {
            int at = head.indexOf(column);
            return at < 0 ? "" : cells.get(at).strip();
        }
    }
}
