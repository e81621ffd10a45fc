package org.reversementoring.core.cycle;

import java.util.List;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.language.Translation;

/**
 * The refusal of a step that the cycle does not allow. The cycle is unchanged. It is the only exception with which a step is refused,
 * and it says who tried what, why it is refused and what can be done now.
 */
public final class ForbiddenTransitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CycleState state;
    private final Role role;
    private final CycleAction action;
    private final String reason;

    ForbiddenTransitionException(CycleState state, Role role, CycleAction action, String reason) {
        super("cycle in state " + state + ": action " + action + " of " + role + " is forbidden (" + reason + "): "
                + RefusalText.of(reason));
        this.state = state;
        this.role = role;
        this.action = action;
        this.reason = reason;
    }

    /** The state in which the cycle is and stays. */
    public CycleState state() {
        return state;
    }

    /** The role in which the step was tried. */
    public Role role() {
        return role;
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

    /** The reason and what helps, in plain English sentences, as in the message. */
    public String inWords() {
        return RefusalText.of(reason);
    }

    /**
     * The reason and what helps, in plain sentences for whoever took the step.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Translation translation) {
        return RefusalText.of(reason, translation);
    }

    /**
     * What can be done in this state, and by whom. Where raw material is overdue, what the custodian attests comes first, and nothing
     * else is named.
     */
    public List<Transition> next() {
        boolean overdue = reason.equals("RAW_OVERDUE");
        return state.transitions().stream()
                .filter(line -> !overdue
                        || line.action() == CycleAction.DESTROY_NOTES
                        || line.action() == CycleAction.DESTROY_ANSWERS)
                .toList();
    }
}
