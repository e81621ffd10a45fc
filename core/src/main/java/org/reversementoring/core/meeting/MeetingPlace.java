package org.reversementoring.core.meeting;

import java.time.LocalTime;
import org.reversementoring.core.CodecOnly;

/**
 * The time of day and the place of an arranged meeting, which the mentee and the nominated mentor are shown.
 *
 * @param at the time of day, in whole minutes
 * @param where the place, 1 to 200 characters, not only blanks
 */
public record MeetingPlace(LocalTime at, String where) implements CodecOnly {

    private static final int LONGEST = 200;

    /**
     * Checks time and place.
     *
     * @throws IllegalArgumentException if the time is finer than minutes, or the place is blank or too long
     */
    public MeetingPlace {
        if (at.getSecond() != 0 || at.getNano() != 0) {
            throw new IllegalArgumentException("meeting: time of day must be in whole minutes, but is not");
        }
        if (where.isBlank() || where.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "meeting: place must have 1 to 200 characters, not only blanks, but had " + where.length());
        }
    }

    /** Nothing of time and place. */
    @Override
    public String toString() {
        return "MeetingPlace[***]";
    }
}
