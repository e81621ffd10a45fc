package org.reversementoring.core;

/**
 * The host's identifier of a programme of cycles.
 *
 * @param value opaque string of the host, 1 to 200 characters, visible characters in normalisation form C, single spaces inside
 */
public record ProgrammeId(String value) implements CodecOnly {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public ProgrammeId {
        Identifier.require("programme id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public static ProgrammeId of(String value) {
        return new ProgrammeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
