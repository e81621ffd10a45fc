package org.reversementoring.core;

/**
 * The identifier of an instrument, the same for all its versions. Another scoring of the same items is another instrument,
 * because the numbers of the two must not be mixed.
 *
 * @param value 1 to 200 characters, visible characters in normalisation form C, single spaces inside
 */
public record InstrumentId(String value) implements CodecOnly {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public InstrumentId {
        Identifier.require("instrument id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public static InstrumentId of(String value) {
        return new InstrumentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
