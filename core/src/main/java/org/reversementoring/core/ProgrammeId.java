package org.reversementoring.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The host's identifier of a programme of cycles.
 *
 * @param value opaque string of the host, 1 to 200 characters, not blank, no control characters
 */
public record ProgrammeId(@JsonValue String value) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public ProgrammeId {
        Identifier.require("programme id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProgrammeId of(String value) {
        return new ProgrammeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
