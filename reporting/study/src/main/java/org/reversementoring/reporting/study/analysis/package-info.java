/**
 * Step 7b of a study: what its team analyses beyond counts and measures before and after. Results of the steps before go in, each with the
 * name that it has on the page: arms and groups beside each other, people before the study, patterns of missing data and what they could
 * have changed, sample sizes by precision, agreement with its interval, delivery on paper, and pair schemes beside panels. They come out as one
 * {@link org.reversementoring.reporting.study.analysis.TeamAnalyses}, which a study carries.
 *
 * <p>All of it is for the study team. No joint audit covers it, so no released page and no released file prints a number of it.
 */
@NullMarked
@ModelStyle
package org.reversementoring.reporting.study.analysis;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
