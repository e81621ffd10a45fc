package org.reversementoring.core.cycle.record;

/** The part of a cycle that the mentee lets the host system see. Nobody else can choose it (I10). */
public enum Export {
    /** Nothing, not even that there is a cycle. */
    NOTHING,
    /** The fact that it took place, and the mentee's own reflection. */
    PARTICIPATION,
    /** The report too. */
    WITH_REPORT
}
