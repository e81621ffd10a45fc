/**
 * Step 2 of a study: arms, sites and other groups beside each other. Scores or changes of each group go in; a test, an estimate of the
 * difference with the interval that inverts this very test, and a baseline table come out.
 *
 * <p>Few people are compared exactly, given the ties, also by site; of more the result says that it is asymptotic, or drawn at random
 * with which interval. {@link org.reversementoring.reporting.study.comparison.RankSumTest} is for two arms, {@link
 * org.reversementoring.reporting.study.comparison.KruskalWallisTest} for more groups. A change of pairs is compared by {@link
 * org.reversementoring.reporting.study.comparison.TwoArms#ofChanges}.
 *
 * <p>All of it is for the study team. A median and a test of a few people can tell what single people answered.
 */
@NullMarked
@ModelStyle
package org.reversementoring.reporting.study.comparison;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
