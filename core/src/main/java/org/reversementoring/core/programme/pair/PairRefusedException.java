package org.reversementoring.core.programme.pair;

import java.util.List;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.language.Translation;

/** The refusal of a step that a pair does not allow. The course is unchanged. */
public final class PairRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PairState state;
    private final PairAction action;
    private final Role role;
    private final PairRefusal rule;

    PairRefusedException(PairState state, PairStep step, PairRefusal rule) {
        super("pair in state " + state + ": action " + step.action() + " by " + step.role() + " is refused (" + rule
                + "): " + rule.inWords());
        this.state = state;
        this.action = step.action();
        this.role = step.role();
        this.rule = rule;
    }

    /** The state in which the course is and stays. */
    public PairState state() {
        return state;
    }

    /** The action that was asked for. */
    public PairAction action() {
        return action;
    }

    /** Who asked for it. */
    public Role role() {
        return role;
    }

    /** The rule. */
    public PairRefusal rule() {
        return rule;
    }

    /** Why, and what helps, in English, as in the message; {@link PairRefusal#inWords(Translation)} has other languages. */
    public String inWords() {
        return rule.inWords();
    }

    /** What can be done in this state; {@link PairAction#roles()} says by whom. */
    public List<PairAction> next() {
        return state.actions();
    }
}
