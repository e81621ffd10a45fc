package org.reversementoring.core;

/**
 * The identifier of an interview guide, the same for all its versions.
 *
 * @param value opaque string of the host, 1 to 200 characters, visible characters in normalisation form C, single spaces inside
 */
public record GuideId(String value) implements CodecOnly {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public GuideId {
        Identifier.require("guide id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public static GuideId of(String value) {
        return new GuideId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
