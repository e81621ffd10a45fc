package org.reversementoring.core.json.upgrade;

/** The refusal of a body that has a member of a later version than its own: read, it would be a way round the checks of that version. */
public final class LaterMemberException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The rule that is broken. */
    public static final String RULE = "must have no member of a later version than its own";

    LaterMemberException() {
        super(RULE);
    }
}
