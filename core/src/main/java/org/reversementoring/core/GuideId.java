package org.reversementoring.core;

/**
 * The identifier of an interview guide, the same for all its versions.
 *
 * @param value opaque string of the host, 1 to 200 characters, not blank, no control characters
 */
public record GuideId(String value) implements CodecOnly {

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
    public static GuideId of(String value) {
        return new GuideId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
