package org.reversementoring.core;

/**
 * The host's identifier of a mentee, the senior. It is personal and masked when printed.
 *
 * @param value opaque string of the host, 1 to 200 characters, visible characters in normalisation form C, single spaces inside
 */
public record MenteeId(String value) implements CodecOnly {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public MenteeId {
        Identifier.require("mentee id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public static MenteeId of(String value) {
        return new MenteeId(value);
    }

    @Override
    public String toString() {
        return "MenteeId[***]";
    }
}
