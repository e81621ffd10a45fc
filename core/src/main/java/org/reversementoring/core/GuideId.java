package org.reversementoring.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The identifier of an interview guide, the same for all its versions.
 *
 * @param value opaque string of the host, 1 to 200 characters, not blank, no control characters
 */
public record GuideId(@JsonValue String value) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public GuideId {
        Identifier.require("guide id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GuideId of(String value) {
        return new GuideId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
