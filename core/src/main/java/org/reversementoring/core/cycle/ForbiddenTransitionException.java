package org.reversementoring.core.cycle;

import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;

/** The refusal of a step that the cycle does not allow. The cycle is unchanged. */
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

    /** The state in which the cycle is and stays. */
    public CycleState state() {
        return state;
    }

    /** The action that was asked for. */
    public CycleAction action() {
        return action;
    }

    /**
     * The reason as a code in upper case, for instance {@code WRONG_STATE}, {@code WRONG_ROLE} or {@code REASON_NEEDED}.
     */
    public String reason() {
        return reason;
    }
}
