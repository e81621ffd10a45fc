package org.reversementoring.core;

/**
 * The identifier of what is scored: a subscale of an instrument, or {@link #WHOLE} of it.
 *
 * @param value 1 to 200 characters, not blank, no control characters
 */
public record SubscaleId(String value) implements CodecOnly {

    /** All items of an instrument together. */
    public static final SubscaleId WHOLE = new SubscaleId("whole");

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public SubscaleId {
        Identifier.require("subscale id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public static SubscaleId of(String value) {
        return new SubscaleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
