package org.reversementoring.reporting.study.delivery;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.reporting.study.figures.Effort;

/** The times that a sheet may have a column for, in whole minutes. */
public enum PaperMinutes {
    /** The length of the feedback meeting. A meeting of no minutes is none, so it is 1 or more. */
    MEETING(1),
    /** Time that mentors gave beyond the meeting. */
    MENTOR(0),
    /** Time that the mentee gave beyond the meeting. */
    MENTEE(0),
    /** Time that others gave who ran the programme. */
    ADMINISTRATOR(0);

    private final int least;

    PaperMinutes(int least) {
        this.least = least;
    }

    /** The name of its column, for instance {@code meeting_minutes}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT) + "_minutes";
    }

    /** The fewest minutes that can be written down. */
    public int least() {
        return least;
    }

    /** Whose time it is; empty for the meeting. */
    Optional<Effort.Role> role() {
        return Stream.of(Effort.Role.values())
                .filter(role -> role.name().equals(name()))
                .findFirst();
    }

    static Optional<PaperMinutes> ofColumn(String column) {
        return Stream.of(values())
                .filter(minutes -> minutes.column().equals(column))
                .findFirst();
    }
}
