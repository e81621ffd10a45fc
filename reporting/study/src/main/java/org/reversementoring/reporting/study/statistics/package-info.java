/**
 * Step 1 of a study: exact statistics for few people. Paired scores go in; {@link
 * org.reversementoring.reporting.study.statistics.TestResult}, intervals, rates and the shares of categories come out. Ranks and tests are computed in whole
 * numbers and fractions, because ready-made exact tests turn into an approximation when answers tie, and rating scales always tie.
 * Intervals for rates and the normal distribution come from Apache Commons Statistics.
 */
@NullMarked
@ModelStyle
package org.reversementoring.reporting.study.statistics;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
