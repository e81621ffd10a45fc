package org.reversementoring.core.cycle.transition;

import java.util.List;
import org.reversementoring.core.CodecOnly;

/**
 * One line of the transition table: an action, the state it starts from, and the states it can lead to.
 *
 * @param action what is done
 * @param from the state in which it is done
 * @param to the states to which it can lead, the usual one first
 * @param roles who may do it, at least one
 * @param needsReason whether a {@link ReasonCode} must be given
 */
public record Transition(
        CycleAction action, CycleState from, List<CycleState> to, List<Role> roles, boolean needsReason)
        implements CodecOnly {

    /** Copies. */
    public Transition {
        to = List.copyOf(to);
        roles = List.copyOf(roles);
    }
}
