package org.reversementoring.core.cycle.transition;

import java.util.List;

/**
 * One line of the table of what can be done.
 *
 * @param action what is done
 * @param from the state it is done in
 * @param to the states it can lead to, the usual one first
 * @param roles who may do it, at least one
 * @param needsReason whether a {@link ReasonCode} must be given
 */
public record Transition(
        CycleAction action, CycleState from, List<CycleState> to, List<Role> roles, boolean needsReason) {

    /** Copies. */
    public Transition {
        to = List.copyOf(to);
        roles = List.copyOf(roles);
    }
}
