/**
 * Step 2b, the one policy: what the mentors are promised before the first of them answers.
 *
 * <p>Guide and panel come before it. {@link org.reversementoring.core.policy.CyclePolicy} is one value: against whom answers are
 * protected, how many mentors that needs, how many endorsements a finding needs, what the mentee knows of the roster, and when private
 * answers are destroyed. It is fixed when a cycle is proposed and may only become stricter; its digest stands in each later step.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.policy;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
