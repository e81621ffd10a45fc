/**
 * Step 7 of a study: outcomes. Questionnaires before and after, linked by a pairing code, go in; paired comparisons with
 * corrected p values come out.
 */
@NullMarked
@ModelStyle
package org.reversementoring.reporting.study.outcome;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
