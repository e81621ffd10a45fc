package org.reversementoring.core.guide;

/** The kind of a finding, which decides in what part of the report it is printed. */
public enum FindingKind {
    /** Something the mentee does well. */
    STRENGTH,
    /** Something the mentee could develop, with a suggestion. */
    DEVELOPMENT,
    /** Something that juniors face and the mentee can help with: not feedback on the person. */
    ISSUE
}
