package org.reversementoring.core.panel;

/** A relationship of the mentee to a mentor that could colour the feedback or lead to retaliation. */
public enum Relationship {
    /** The mentee is the mentor's clinical or educational supervisor, or line manager. */
    SUPERVISES,
    /** The mentee assesses, examines or signs off the mentor this year. */
    ASSESSES_THIS_YEAR,
    /** The two work in the same unit. */
    SAME_UNIT,
    /** Anything else that a reader of the feedback would want to know of, such as kinship or a dispute. */
    OTHER
}
