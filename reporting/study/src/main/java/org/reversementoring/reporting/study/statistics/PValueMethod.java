package org.reversementoring.reporting.study.statistics;

/** How a p-value is computed. */
public enum PValueMethod {
    /** By counting all ways to give signs to the observed ranks; exact also with ties. */
    EXACT("exact, conditional on ties"),
    /** From the normal distribution, variance corrected for ties, without continuity correction. */
    ASYMPTOTIC("asymptotic, tie-corrected, no continuity correction"),
    /** From the normal distribution, variance corrected for ties, with continuity correction of one half. */
    ASYMPTOTIC_CORRECTED("asymptotic, tie-corrected, with continuity correction"),
    /** From allocations or sign patterns drawn at random; only where a result says with which interval. */
    MONTE_CARLO("drawn at random");

    private final String words;

    PValueMethod(String words) {
        this.words = words;
    }

    /** The computation as a phrase. */
    public String inWords() {
        return words;
    }
}
