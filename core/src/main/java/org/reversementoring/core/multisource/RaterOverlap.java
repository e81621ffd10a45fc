package org.reversementoring.core.multisource;

/**
 * What is known of the raters of a multisource report and the mentors of the panel. An answer to another tool is another answer, so two
 * reports do not add up to one (T8). But a mentor who is known to the mentee, and who rated too, is known there as well.
 */
public enum RaterOverlap {
    /** No mentor of the panel rated. */
    NO_MENTOR_RATED,
    /** Mentors of the panel may have rated, or nobody knows. */
    MENTORS_MAY_HAVE_RATED
}
