/**
 * Step 10a2, who is on the panel of a cycle from when to when, what they agreed to, and how they were interviewed.
 *
 * <p>In come the panel, its policy, the guide and the history of steps; out come checks that guards and record share. A membership is
 * personal, for custodian and programme lead; the mentee is told nothing of it.
 */
@NullMarked
package org.reversementoring.core.cycle.membership;

import org.jspecify.annotations.NullMarked;
