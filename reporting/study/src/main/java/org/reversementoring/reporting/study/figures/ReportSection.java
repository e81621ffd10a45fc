package org.reversementoring.reporting.study.figures;

/** The subject of a figure, and with it the section of the report that shows it. */
public enum ReportSection {
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
    /** What people named before and after, as codes. */
    CODED(false),
    /** Benefits that people saw. */
    BENEFIT(false),
    /** Forms and items that should have been answered and were not. */
    MISSING(false),
    /** Anything else. */
    OTHER(false);

    private final boolean takingPart;

    ReportSection(boolean takingPart) {
        this.takingPart = takingPart;
    }

    /**
     * Whether its counts say how far the cycles came, not what anybody said or left unsaid. Such counts are shown as they are, like
     * the numbers of people invited, eligible, agreed, started and completed, because colleagues know who takes part.
     */
    public boolean countsTakingPart() {
        return takingPart;
    }
}
