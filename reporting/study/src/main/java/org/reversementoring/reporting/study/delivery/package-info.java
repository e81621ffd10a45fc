/**
 * Step 7 of a study: delivery that was written down on paper, for participants who have no {@link
 * org.reversementoring.core.cycle.MentoringCycle}.
 *
 * <p>In comes a sheet as CSV, one line for each mentee who was met. Out come the same figures as from cycles: fidelity, harms, and minutes. What
 * nobody wrote down stays apart from a no and from 0: it is counted as not recorded, and never in a denominator.
 */
@NullMarked
package org.reversementoring.reporting.study.delivery;

import org.jspecify.annotations.NullMarked;
