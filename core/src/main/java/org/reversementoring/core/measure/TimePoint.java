package org.reversementoring.core.measure;

/** When a questionnaire was answered, in the order of time. */
public enum TimePoint {
    /** Baseline: before the panel's interview, or for the mentee before the feedback meeting. */
    T0,
    /** Right after the feedback meeting, within two weeks. */
    T1,
    /** Three months after the meeting: intentions decay, so it is asked again. */
    T2
}
