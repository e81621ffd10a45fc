package org.reversementoring.core;

/**
 * The identifier of an item within its questionnaire.
 *
 * @param value 1 to 200 characters, visible characters in normalisation form C, single spaces inside
 */
public record ItemId(String value) implements CodecOnly {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public ItemId {
        Identifier.require("item id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public static ItemId of(String value) {
        return new ItemId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
