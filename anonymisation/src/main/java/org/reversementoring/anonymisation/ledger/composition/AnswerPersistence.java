package org.reversementoring.anonymisation.ledger.composition;

/** An assumption about a mentor's answers to one question in two cycles: are they different answers, or the same (G5)? */
public enum AnswerPersistence {
    /** They are different answers: only releases of the same cycle can be compared. */
    FREE,
    /**
     * They are the same: nobody changed their mind (A9). Whatever is safe against this reader for all outputs is safe against the
     * other; but outputs of people who did change their mind can contradict what this reader takes for granted.
     */
    PERSIST
}
