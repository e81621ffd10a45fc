package org.reversementoring.reporting.study;

/** What a figure of a study is about, and with it the section of the report it stands in. */
public enum Subject {
    /** How far the cycles came: interview, report, meeting, response, follow-up. */
    DELIVERY(true),
    /** Whether what was done was done as planned. */
    FIDELITY(false),
    /** What people thought of it. */
    ACCEPTABILITY(false),
    /** Burnout, in both scorings. */
    BURNOUT(false),
    /** Harm, and unease short of it. */
    HARM(false),
    /** Concerns that left the feedback path. */
    CONCERN(false),
    /** Forms and items that should have been answered and were not. */
    MISSING(true),
    /** Anything else. */
    OTHER(false);

    private final boolean takingPart;

    Subject(boolean takingPart) {
        this.takingPart = takingPart;
    }

    /**
     * Whether it counts who took part or answered at all, not what anybody said or did. Such counts are shown as they are: the
     * number of people behind each test tells them anyway.
     */
    public boolean countsTakingPart() {
        return takingPart;
    }
}
