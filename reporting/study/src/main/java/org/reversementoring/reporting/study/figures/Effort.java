package org.reversementoring.reporting.study.figures;

import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvFile;
import org.reversementoring.core.csv.CsvLines;
import org.reversementoring.core.csv.CsvNames;

/**
 * Minutes that one person gave to one cycle, beyond the length of the meeting. They are the cost that decides whether a programme can
 * be repeated; the founding study measured the meeting only. An entry says what the person did in the programme, not who it was.
 *
 * @param role what the person did
 * @param minutes all minutes, 0 to {@value #MOST_MINUTES}
 */
public record Effort(Role role, int minutes) {

    /** Minutes of one person for one cycle at most, 1,000 hours. */
    public static final int MOST_MINUTES = 60_000;

    /** Lines in a sheet at most. */
    public static final int MOST = 1_000_000;

    private static final List<String> COLUMNS = List.of("role", "minutes");

    /** Whose time it was. */
    public enum Role {
        /** A junior who gave feedback. */
        MENTOR,
        /** The senior who received it. */
        MENTEE,
        /** Anybody who ran the programme: lead, facilitator, custodian, supporter. */
        ADMINISTRATOR;

        /** The role as it stands in a sheet and in a report, in small letters. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Checks the minutes.
     *
     * @throws IllegalArgumentException if they are out of range
     */
    public Effort {
        if (minutes < 0 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException(
                    "time spent: minutes must be 0 to " + MOST_MINUTES + ", but were " + minutes);
        }
    }

    /**
     * Reads a sheet from CSV (RFC 4180, comma): the first line is {@code role,minutes}, each other line one person's time for one
     * cycle, the role as a word. Closes the reader.
     *
     * @throws IllegalArgumentException if something is wrong, with line and column, never with what a cell says
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static List<Effort> read(Reader csv) {
        List<Effort> times = new ArrayList<>();
        boolean[] headed = {false};
        CsvLines.forEach("time sheet", csv, CsvDialect.comma(), (line, cells) -> {
            if (headed[0]) {
                times.add(of(line, cells));
            } else {
                CsvNames header = CsvNames.of("time sheet line " + line, cells, CsvDialect.comma(), COLUMNS);
                if (!header.names().equals(COLUMNS)) {
                    throw header.fault("columns must be role,minutes");
                }
            }
            headed[0] = true;
            if (times.size() > MOST) {
                throw fault(line, "lines must be at most " + MOST);
            }
        });
        if (!headed[0]) {
            throw new IllegalArgumentException("time sheet: first line must name the columns, but there is none");
        }
        return List.copyOf(times);
    }

    /**
     * As {@link #read(Reader)} of a file in UTF-8; faults name the file.
     *
     * @throws IllegalArgumentException as there
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static List<Effort> read(Path csv) {
        return CsvFile.read(csv, CsvDialect.comma(), Effort::read);
    }

    private static Effort of(long line, List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            throw fault(line, "cells must be " + COLUMNS.size() + ", but were " + cells.size());
        }
        String word = cells.get(0).strip();
        Role role = Arrays.stream(Role.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> fault(line, "column 1 (role) must be one of mentor, mentee, administrator"));
        String minutes = cells.get(1).strip();
        if (!minutes.matches("[0-9]{1,5}") || Integer.parseInt(minutes) > MOST_MINUTES) {
            throw fault(line, "column 2 (minutes) must be a whole number of 0 to " + MOST_MINUTES);
        }
        return new Effort(role, Integer.parseInt(minutes));
    }

    private static IllegalArgumentException fault(long line, String rule) {
        return new IllegalArgumentException("time sheet line " + line + ": " + rule);
    }

    /** Does not tell the minutes, which are one person's. */
    @Override
    public String toString() {
        return "Effort[" + role + ", ***]";
    }
}
