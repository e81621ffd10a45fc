package org.reversementoring.core;

/**
 * The host's identifier of a mentor, a junior. It is personal and masked when printed.
 *
 * @param value opaque string of the host, 1 to 200 characters, visible characters in normalisation form C, single spaces inside
 */
public record MentorId(String value) implements CodecOnly {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public MentorId {
        Identifier.require("mentor id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public static MentorId of(String value) {
        return new MentorId(value);
    }

    @Override
    public String toString() {
        return "MentorId[***]";
    }
}
