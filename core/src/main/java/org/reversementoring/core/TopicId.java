package org.reversementoring.core;

/**
 * The identifier of a topic of an interview guide. It is public, like the guide.
 *
 * @param value opaque string of the host, 1 to 200 characters, visible characters in normalisation form C, single spaces inside
 */
public record TopicId(String value) implements CodecOnly {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public TopicId {
        Identifier.require("topic id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public static TopicId of(String value) {
        return new TopicId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
