package org.reversementoring.core;

/**
 * The host's identifier of a mentoring cycle.
 *
 * @param value opaque string of the host, 1 to 200 characters, not blank, no control characters
 */
public record CycleId(String value) implements CodecOnly {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public CycleId {
        Identifier.require("cycle id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public static CycleId of(String value) {
        return new CycleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
