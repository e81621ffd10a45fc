/**
 * Step 10b, the record of a cycle: the parts that each step leaves behind, the policy that was promised, and the check that a
 * record has the parts its state needs and no others.
 *
 * <p>The record is apart from the steps, so that guards, views and checks read it and know nothing of how a cycle goes on. A
 * stored cycle passes the same check as one that came about by steps.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.cycle.record;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
