/**
 * Last step, the feasibility study: what a programme found out about itself, in numbers that say how they were made.
 *
 * <p>In come a participation log, cycles, questionnaires linked by pairing code, codes given by several coders, and a rule that was
 * fixed before the data ({@link org.reversementoring.reporting.study.StudyRecord}); out go rates with intervals, exact tests, agreement, a verdict, and a written report. A study has about six
 * people. At that size the method decides whether a result looks significant, so every result carries its test, its zero rule,
 * its correction, its side and the smallest p that the data could have given; an asymptotic value never stands without the exact
 * one. What cannot be computed is a value with a reason, never a NaN. A number that
 * could point at somebody is not printed, and does not follow from what is.
 *
 * <p>Ranks, tests and agreement are computed here in whole numbers and fractions, because ready-made exact tests turn into an
 * approximation when answers tie, and rating scales always tie. Intervals for rates and the normal distribution come from Apache
 * Commons Statistics. No reliability coefficient is offered for a panel's answers: it would say how much they varied.
 */
@NullMarked
package org.reversementoring.reporting.study;

import org.jspecify.annotations.NullMarked;
