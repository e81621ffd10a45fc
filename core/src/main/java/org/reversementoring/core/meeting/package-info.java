/**
 * Step 9, the conversation: the one-to-one meeting in which a nominated mentor feeds the report back, the mentee's response
 * and the goals it leads to.
 *
 * <p>The meeting is the intervention; the report only prepares it. What is kept is that it was held, how its agenda went, and
 * what the mentee chose to answer; never who said what. What a mentee does not understand is asked of the panel through the
 * release gate, so that an answer says no more than a report. Both sides are asked twice whether they were harmed.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.meeting;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
