package org.reversementoring.core.cycle;

import java.util.List;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.RefusalReason;
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
    private final RefusalReason reason;

    ForbiddenTransitionException(CycleState state, Role role, CycleAction action, RefusalReason reason) {
        super("cycle in state " + state + ": action " + action + " of " + role + " is forbidden (" + reason + "): "
                + reason.inWords());
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

    /** The reason, with words in each language, and the kind of answer that a host gives. */
    public RefusalReason reason() {
        return reason;
    }

    /** The reason and what helps, in plain English sentences, as in the message. */
    public String inWords() {
        return reason.inWords();
    }

    /**
     * The reason and what helps, in plain sentences for whoever took the step.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Translation translation) {
        return reason.inWords(translation);
    }

    /**
     * What can be done in this state, and by whom. Where raw material is overdue, what the custodian attests comes first, and nothing
     * else is named.
     */
    public List<Transition> next() {
        boolean overdue = reason == RefusalReason.RAW_OVERDUE;
        return state.transitions().stream()
                .filter(line -> !overdue
                        || line.action() == CycleAction.DESTROY_NOTES
                        || line.action() == CycleAction.DESTROY_ANSWERS)
                .toList();
    }
}
