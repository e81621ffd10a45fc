package org.reversementoring.anonymisation.table.suppression;

/** What a reader of tables knows about how the hidden cells were chosen. */
public enum ReaderKnowledge {
    /** Nothing: numbers and relations alone. */
    NUMBERS,
    /**
     * The rule, and of each hidden cell whether it was hidden because it is small: the small ones are below the least count, the others are
     * not. It is more than the tables say, so it covers every guess of this kind.
     */
    RULE
}
