package org.reversementoring.core.guide;

/** What a mentor is asked to agree to. Each kind is asked for by itself, so that a mentor may say yes to one and no to another. */
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
