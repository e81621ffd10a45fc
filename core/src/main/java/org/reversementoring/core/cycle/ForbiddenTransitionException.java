package org.reversementoring.core.cycle;

import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;

/** A step was asked for that the cycle does not allow. The cycle is unchanged. */
public final class ForbiddenTransitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CycleState state;
    private final CycleAction action;
    private final String reason;

    ForbiddenTransitionException(CycleState state, CycleAction action, String reason) {
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
    public CycleAction action() {
        return action;
    }

    /** Why not: a code in upper case, for instance {@code WRONG_STATE}, {@code WRONG_ROLE} or {@code REASON_NEEDED}. */
    public String reason() {
        return reason;
    }
}
