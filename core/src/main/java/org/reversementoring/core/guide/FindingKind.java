package org.reversementoring.core.guide;

/** What a point of the panel is about, and so the part of the report it is printed in. */
public enum FindingKind {
    /** Something the mentee does well. */
    STRENGTH,
    /** Something the mentee could develop, with a suggestion. */
    DEVELOPMENT,
    /** Something that juniors face and the mentee can help with: not feedback on the person. */
    ISSUE
}
