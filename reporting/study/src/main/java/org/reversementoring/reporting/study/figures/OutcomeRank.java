package org.reversementoring.reporting.study.figures;

/**
 * The rank of an outcome in the design of a study, fixed before the data. It stands in every line of the report that the outcome has,
 * so that nobody reads a chance find as the result the study was made for.
 */
public enum OutcomeRank {
    /** The outcome that the study was made for. */
    PRIMARY(", primary"),
    /** An outcome that was planned beside it. */
    SECONDARY(""),
    /** An outcome without a hypothesis or a group to compare with, for instance a link with burnout. */
    EXPLORATORY(" (exploratory, uncontrolled)");

    private final String words;

    OutcomeRank(String words) {
        this.words = words;
    }

    /** The name of the outcome with its rank, as it stands in a line of the report; of a secondary outcome the name alone. */
    public String label(String name) {
        return name + words;
    }
}
