/**
 * Step 10, the life of one mentoring cycle: one mentee, one panel, one guide, one report, one meeting.
 *
 * <p>A cycle is an immutable state machine: each transition is a method that checks its guard and returns the next value.
 * Closed means talked: no path leads to {@link org.reversementoring.core.cycle.CycleState#CLOSED} without a held meeting and
 * the mentee's response (invariant I18), neither by transitions nor by building or reading a value. Raw answers pass by a
 * cycle and are not kept in it.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.cycle;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
