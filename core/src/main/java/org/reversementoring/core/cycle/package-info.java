/**
 * Step 10d, the life of one mentoring cycle: one mentee, one panel, one guide, one report, one meeting.
 *
 * <p>A cycle is an immutable state machine. Each transition is a method that checks the table of {@link
 * org.reversementoring.core.cycle.transition.CycleState#transitions()} (state, role, reason) and its own guard, and returns
 * the next value; a refusal is a {@link org.reversementoring.core.cycle.ForbiddenTransitionException} and changes nothing.
 * Nobody can close a cycle without a conversation: no path leads to {@link
 * org.reversementoring.core.cycle.transition.CycleState#CLOSED} without a held meeting and the mentee's response (I18),
 * neither by transitions nor by building or reading a value. A cycle never keeps raw answers.
 *
 * <p>The machine as data is in {@code transition}, who is on the panel in {@code membership}, what a cycle holds in {@code record}, and who may see what in {@code
 * view}.
 *
 * <p>A panel may gather, grow and be replaced until it is interviewed; one that is too small waits where the mentee has consented, and the
 * mentee is told nothing of it. After the interview a panel that is too small collapses.
 *
 * <p>Where sources differ, the stricter rule holds. Endorsements are cast before the release and not after it, because a
 * finding that was shown cannot be taken back. A mentor who makes own authorship known counts as a colluder, so the cycle is
 * held as soon as more mentors are known than the release was proved against, even if as many as before remain unknown (I2).
 * After sign-off a contribution cannot be taken out again (I9), because a report with one mentor less tells what that mentor
 * said (T9). Suspension is possible until the cycle is closed, because retaliation comes after the meeting.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.cycle;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
