package org.reversementoring.core.guide;

/** The number of mentors who speak in one sitting. */
public enum InterviewMode {
    /** The whole panel; each mentor hears what the others say. */
    GROUP,
    /** One mentor at a time. */
    INDIVIDUAL,
    /** Two mentors together, for instance where two share a mentee. */
    PAIR
}
