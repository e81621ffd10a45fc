package org.reversementoring.reporting.study.figures;

/** The subject of a figure, and with it the section of the report that shows it. */
public enum ReportSection {
    /** How far the cycles came: interview, report, meeting, response, follow-up. */
    DELIVERY,
    /** Whether what was done was done as planned. */
    FIDELITY,
    /** What people thought of it. */
    ACCEPTABILITY,
    /** Burnout, in both scorings. */
    BURNOUT,
    /** Harm, and unease short of it. */
    HARM,
    /** Concerns that left the feedback path. */
    CONCERN,
    /** What people named before and after, as codes. */
    CODED,
    /** Benefits that people saw. */
    BENEFIT,
    /** Forms and items that should have been answered and were not. */
    MISSING,
    /** Anything else. */
    OTHER
}
