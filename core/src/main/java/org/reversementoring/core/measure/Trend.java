package org.reversementoring.core.measure;

/** The way a score went, named only as strongly as the instrument's {@link Direction} allows. */
public enum Trend {
    /** The score moved the way that is better on this instrument. */
    BETTER,
    /** The score moved the way that is worse on this instrument. */
    WORSE,
    /** The score is exactly the same. */
    UNCHANGED,
    /** The score rose on an instrument on which neither way is better. */
    HIGHER,
    /** The score fell on an instrument on which neither way is better. */
    LOWER
}
