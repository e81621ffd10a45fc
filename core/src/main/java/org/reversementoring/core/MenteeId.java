package org.reversementoring.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The host's identifier of a mentee, the senior. It is personal and masked when printed.
 *
 * @param value opaque string of the host, 1 to 200 characters, not blank, no control characters
 */
public record MenteeId(@JsonValue String value) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public MenteeId {
        Identifier.require("mentee id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MenteeId of(String value) {
        return new MenteeId(value);
    }

    @Override
    public String toString() {
        return "MenteeId[***]";
    }
}
