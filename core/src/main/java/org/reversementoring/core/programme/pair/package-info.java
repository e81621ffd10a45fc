/**
 * Step 10f, the course of a pair: its plan, the steps that were taken, what is refused and why, and what each role sees.
 *
 * <p>In: a plan and steps of the host. Out: the next course, or a refusal that says what can be done; a view for each role and a
 * certificate. A course is its steps, and a stored one is checked by taking each of them again.
 */
@NullMarked
package org.reversementoring.core.programme.pair;

import org.jspecify.annotations.NullMarked;
