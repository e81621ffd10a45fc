package org.reversementoring.reporting.study.results;

/** The commitment of a study to an estimate before the data: what of it was fixed. */
public enum PriorCommitment {
    /** A design with rank, test and side of this outcome was on record before the first answer. */
    BEFORE_THE_DATA("design on record before the first answer"),
    /** Such a design was put on record when there were answers. */
    WITH_DATA("design on record after the first answer"),
    /** The design on record does not name this outcome. */
    NOT_PLANNED("not in the design"),
    /** It is a criterion of the progression rule, whose digest is beside the results. */
    CRITERION("criterion of the progression rule"),
    /** Nothing of it was put on record. */
    NOTHING("nothing on record");

    private final String words;

    PriorCommitment(String words) {
        this.words = words;
    }

    /** The commitment as it stands in a file. */
    public String inWords() {
        return words;
    }
}
