package org.reversementoring.core.panel;

/** How the mentee stands to a mentor, where that could colour the feedback or be paid back. */
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
