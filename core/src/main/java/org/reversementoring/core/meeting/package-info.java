/**
 * Step 9, the conversation: the one-to-one meeting in which a nominated mentor feeds the report back, the mentee's response
 * and the goals it leads to.
 *
 * <p>The meeting is the intervention; the report only prepares it. The record tells that it was held, how its agenda went,
 * and what the mentee chose to answer, and never who said what. The {@link org.reversementoring.core.meeting.Agenda}
 * has its words. A mentee who does not understand a point asks the panel
 * through the release gate, so that an answer tells no more than a report. Both sides are asked twice whether they were
 * harmed, and each may record what they learned from the other, which the other reads only if it is shared.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.meeting;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
