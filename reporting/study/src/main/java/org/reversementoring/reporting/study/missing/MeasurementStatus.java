package org.reversementoring.reporting.study.missing;

/** Whether a person has a value at a time. */
public enum MeasurementStatus {
    /** There is a value; it may be 0. */
    MEASURED,
    /** The time has come, and there is no value. */
    MISSING,
    /** The time has not come yet, or was not planned for this person: no value is missing. */
    NOT_DUE
}
