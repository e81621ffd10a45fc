package org.reversementoring.core.exchange.answers;

/** What the tool says of a row. */
public enum RowState {
    /** It was sent off. */
    COMPLETE,
    /** It was begun and not sent off: the answers are left out, unless the host asks for them. */
    INCOMPLETE,
    /** It belongs to another form or event in the same file, and is no answer to this one. */
    OTHER_FORM
}
