package org.reversementoring.reporting.study.coding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.measure.TimePoint;

/** A line of a sheet of codes. Personal, so it is masked when printed. */
record SheetLine(long number, List<String> head, List<String> cells) implements CodecOnly {

    static final String STUDY = "study";
    static final String PERSON = "code";
    static final String TIME = "time";
    static final String DAY = "day";

    String cell(String column) {
        return cells.get(head.indexOf(column)).strip();
    }

    PairingCode person() {
        String code = cell(PERSON);
        Identities.brokenRule(code).ifPresent(rule -> {
            throw fault(PERSON, rule);
        });
        return PairingCode.of(code);
    }

    TimePoint time() {
        String time = cell(TIME);
        return Arrays.stream(TimePoint.values())
                .filter(point -> point.name().equals(time))
                .findFirst()
                .orElseThrow(() -> fault(TIME, "must be one of " + List.of(TimePoint.values())));
    }

    LocalDate day() {
        try {
            return LocalDate.parse(cell(DAY));
        } catch (DateTimeParseException unreadable) {
            throw fault(DAY, "must be a day like 2026-03-31");
        }
    }

    /** Ids with spaces between them, or the word for none; empty if the cell is, which says that nothing was recorded. */
    Optional<Set<String>> codes(String column, CodeList list) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Set<String> codes = new HashSet<>();
        if (cell.equals(Code.NONE)) {
            return Optional.of(codes);
        }
        for (String id : cell.split(" +", -1)) {
            if (list.find(id).isEmpty()) {
                throw fault(
                        column, "must be empty, " + Code.NONE + " or ids of the code list with spaces between them");
            }
            if (!codes.add(id)) {
                throw fault(column, "each code must come once");
            }
        }
        return Optional.of(codes);
    }

    IllegalArgumentException fault(String column, String rule) {
        return new IllegalArgumentException(
                "code sheet line " + number + ", column " + (head.indexOf(column) + 1) + " (" + column + "): " + rule);
    }

    /** Tells nothing of the cells. */
    @Override
    public String toString() {
        return "SheetLine[" + number + ", ***]";
    }
}
