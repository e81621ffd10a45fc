package org.reversementoring.core;

/**
 * The identifier of a finding while it is collated. It never leaves with a report.
 *
 * @param value opaque string of the host, 1 to 200 characters, not blank, no control characters
 */
public record FindingId(String value) implements CodecOnly {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public FindingId {
        Identifier.require("finding id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public static FindingId of(String value) {
        return new FindingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
