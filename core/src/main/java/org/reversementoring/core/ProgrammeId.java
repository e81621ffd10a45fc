package org.reversementoring.core;

/**
 * The host's identifier of a programme of cycles.
 *
 * @param value opaque string of the host, 1 to 200 characters, not blank, no control characters
 */
public record ProgrammeId(String value) implements CodecOnly {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public ProgrammeId {
        Identifier.require("programme id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public static ProgrammeId of(String value) {
        return new ProgrammeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
