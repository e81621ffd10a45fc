package org.reversementoring.core.guide;

/** The kind of a finding, which decides in what part of the report it is printed. */
public enum FindingKind {
    /** Something the mentee does well. */
    STRENGTH,
    /** Something the mentee could develop, with a suggestion. */
    DEVELOPMENT,
    /** Something that juniors face and the mentee can help with: not feedback on the person. */
    ISSUE,
    /**
     * A policy or a habit of the department to reconsider, because it is outdated or keeps people away (domain C 29), with a suggestion: an
     * issue too, and not feedback on the person. What the mentee does not see of themselves is told by the comparison with their own marks.
     */
    POLICY;

    /** Whether a finding of this kind is about what juniors face, and not about the mentee. */
    public boolean isIssue() {
        return this == ISSUE || this == POLICY;
    }
}
