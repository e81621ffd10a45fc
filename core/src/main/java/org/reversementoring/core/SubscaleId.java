package org.reversementoring.core;

/**
 * The identifier of what is scored: a subscale of an instrument, or {@link #WHOLE} of it.
 *
 * @param value 1 to 200 characters, visible characters in normalisation form C, single spaces inside
 */
public record SubscaleId(String value) implements CodecOnly {

    /** All items of an instrument together. */
    public static final SubscaleId WHOLE = new SubscaleId("whole");

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public SubscaleId {
        Identifier.require("subscale id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public static SubscaleId of(String value) {
        return new SubscaleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
