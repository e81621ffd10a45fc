package org.reversementoring.core;

/**
 * The host's identifier of a report. It is printed on the report, so it should name nobody.
 *
 * @param value opaque string of the host, 1 to 200 characters, visible characters in normalisation form C, single spaces inside
 */
public record ReportId(String value) implements CodecOnly {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public ReportId {
        Identifier.require("report id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public static ReportId of(String value) {
        return new ReportId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
