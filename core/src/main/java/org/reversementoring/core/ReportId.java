package org.reversementoring.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The host's identifier of a report. It is printed on the report, so it should name nobody.
 *
 * @param value opaque string of the host, 1 to 200 characters, not blank, no control characters
 */
public record ReportId(@JsonValue String value) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public ReportId {
        Identifier.require("report id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReportId of(String value) {
        return new ReportId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
