/**
 * Step 10a, the state machine of a cycle as data: states, actions, roles, the table of transitions, and the history of the steps
 * that were taken.
 *
 * <p>{@link org.reversementoring.core.cycle.transition.CycleState#transitions()} says what can be done in a state, by whom, and
 * where it leads. Nothing here is personal: a line of history tells a role and a day, and no name.
 */
@NullMarked
package org.reversementoring.core.cycle.transition;

import org.jspecify.annotations.NullMarked;
