/**
 * Step 10e, the forms that cycles are held in: a programme of cycles with one purpose, guide and policy, the pair scheme of
 * one junior and one senior, and the goals that a mentee carries from cycle to cycle.
 *
 * <p>In: a guide, a policy and identifiers of the host. Out: proposed cycles, pair schemes, the open goals of a mentee, and the counts that
 * others see of goals and of what was learned, and the themes of what juniors face, pooled over cycles by a rule that was promised. The host holds them; a programme holds none. A pair has no panel and no report, and promises no anonymity.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.programme;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
