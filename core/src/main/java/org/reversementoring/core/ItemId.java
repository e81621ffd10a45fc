package org.reversementoring.core;

/**
 * The identifier of an item within its questionnaire.
 *
 * @param value 1 to 200 characters, not blank, no control characters
 */
public record ItemId(String value) implements CodecOnly {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public ItemId {
        Identifier.require("item id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public static ItemId of(String value) {
        return new ItemId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
