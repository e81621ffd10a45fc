package org.reversementoring.core;

/**
 * The identifier of a finding while it is collated. It never leaves with a report.
 *
 * @param value opaque string of the host, 1 to 200 characters, visible characters in normalisation form C, single spaces inside
 */
public record FindingId(String value) implements CodecOnly {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public FindingId {
        Identifier.require("finding id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public static FindingId of(String value) {
        return new FindingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
