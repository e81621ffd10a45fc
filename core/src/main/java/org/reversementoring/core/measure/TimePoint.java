package org.reversementoring.core.measure;

/** The point in time at which a questionnaire was answered, in order. */
public enum TimePoint {
    /** Baseline: before the panel's interview, or for the mentee before the feedback meeting. */
    T0,
    /** Right after the feedback meeting, within two weeks. */
    T1,
    /** Three months after the meeting, because intentions fade. */
    T2
}
