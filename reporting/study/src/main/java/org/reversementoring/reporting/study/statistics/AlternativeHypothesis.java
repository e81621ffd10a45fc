package org.reversementoring.reporting.study.statistics;

/** The alternative to the hypothesis of no change: which changes count as evidence. To be chosen before the data. */
public enum AlternativeHypothesis {
    /** Change in either direction. */
    TWO_SIDED("two-sided"),
    /** A rise from before to after only. */
    RISE("one-sided, rise"),
    /** A fall from before to after only. */
    FALL("one-sided, fall");

    private final String words;

    AlternativeHypothesis(String words) {
        this.words = words;
    }

    /** The side as a phrase. */
    public String inWords() {
        return words;
    }
}
