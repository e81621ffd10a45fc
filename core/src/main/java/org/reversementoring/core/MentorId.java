package org.reversementoring.core;

/**
 * The host's identifier of a mentor, a junior. It is personal and masked when printed.
 *
 * @param value opaque string of the host, 1 to 200 characters, not blank, no control characters
 */
public record MentorId(String value) implements CodecOnly {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public MentorId {
        Identifier.require("mentor id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public static MentorId of(String value) {
        return new MentorId(value);
    }

    @Override
    public String toString() {
        return "MentorId[***]";
    }
}
