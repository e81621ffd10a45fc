package org.reversementoring.core.guide;

/**
 * A thing that a mentor is asked to agree to. Each is asked for by itself, so that a mentor can agree to one and not to
 * another.
 */
public enum ConsentKind {
    /** Taking part in the interview. */
    PARTICIPATION,
    /** Sound being recorded. */
    RECORDING,
    /** What was said being used for research. */
    RESEARCH_USE,
    /** Own words being quoted. */
    QUOTATION
}
