/**
 * Step 8a, what the mentee learns of how others see them: self-other agreement on each topic (blind spots and hidden strengths).
 *
 * <p>In come a released report and the mentee's own marks; out comes one of four categories for each topic. No answer comes in, so
 * nothing is told that the report does not tell (T7). It stands after {@code report} and before {@code meeting}, in which the
 * mentee alone has it.
 */
@NullMarked
package org.reversementoring.core.perception;

import org.jspecify.annotations.NullMarked;
