package org.reversementoring.reporting.study.comparison;

/** The alternative to the hypothesis that two arms are the same: which difference counts. To be chosen before the data. */
public enum ArmAlternative {
    /** A difference in either direction. */
    TWO_SIDED("two-sided"),
    /** Higher scores in the first arm only. */
    FIRST_HIGHER("one-sided, first arm higher"),
    /** Lower scores in the first arm only. */
    FIRST_LOWER("one-sided, first arm lower");

    private final String words;

    ArmAlternative(String words) {
        this.words = words;
    }

    /** The side as a phrase. */
    public String inWords() {
        return words;
    }
}
