package org.reversementoring.core.guide;

/** How many mentors speak in one sitting. */
public enum InterviewMode {
    /** The panel together: co-members hear what is said. */
    GROUP,
    /** One mentor at a time. */
    INDIVIDUAL,
    /** Two mentors together, as where two share a mentee. */
    PAIR
}
