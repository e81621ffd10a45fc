package org.reversementoring.core.cycle;

/** A transition was asked for that the cycle does not allow. The cycle is unchanged. */
public final class ForbiddenTransitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CycleState state;
    private final String action;
    private final String reason;

    ForbiddenTransitionException(CycleState state, String action, String reason) {
        super("cycle in state " + state + ": action " + action + " is forbidden (" + reason + ")");
        this.state = state;
        this.action = action;
        this.reason = reason;
    }

    /** The state the cycle is in, and stays in. */
    public CycleState state() {
        return state;
    }

    /** The action that was asked for. */
    public String action() {
        return action;
    }

    /** Why not: a code in upper case, for instance {@code WRONG_STATE}. */
    public String reason() {
        return reason;
    }
}
