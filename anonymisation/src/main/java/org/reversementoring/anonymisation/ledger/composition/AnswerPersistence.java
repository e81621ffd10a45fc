package org.reversementoring.anonymisation.ledger.composition;

/**
 * An assumption about a mentor's answers to one question in two cycles: they are different answers, or they are the
 * same (G5).
 */
public enum AnswerPersistence {
    /** The answers differ: only releases of the same cycle can be compared. */
    FREE,
    /**
     * The answers are the same: nobody changed their mind (A9). What is safe against this reader for all outputs is
     * also safe against the other. But people who did change their mind can produce outputs that contradict this
     * reader's assumption.
     */
    PERSIST
}
