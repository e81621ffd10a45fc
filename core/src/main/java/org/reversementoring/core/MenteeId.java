package org.reversementoring.core;

/**
 * The host's identifier of a mentee, the senior. It is personal and masked when printed.
 *
 * @param value opaque string of the host, 1 to 200 characters, not blank, no control characters
 */
public record MenteeId(String value) implements CodecOnly {

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
    public static MenteeId of(String value) {
        return new MenteeId(value);
    }

    @Override
    public String toString() {
        return "MenteeId[***]";
    }
}
