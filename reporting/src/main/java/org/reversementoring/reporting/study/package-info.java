/**
 * Last step, the feasibility study: what a programme found out about itself, in numbers that say how they were made.
 *
 * <p>Recruitment is counted in people and months for each group of the participation log, if the log has days. The log knows no
 * centres: whoever needs a rate for each centre calls each a group. Minutes by role come from a sheet of their own, for cycles tell
 * the length of the meeting only.
 *
 * <p>In come a participation log, cycles, questionnaires linked by pairing code, codes given by several coders, and a rule that was
 * fixed before the data ({@link org.reversementoring.reporting.study.StudyRecord}); out go rates with intervals, exact tests, agreement, a verdict, and a written report. A study has about six
 * people. At that size the method decides whether a result looks significant, so every result carries its test, its zero rule,
 * its correction, its side and the smallest p that the data could have given; an asymptotic value never stands without the exact
 * one. What cannot be computed is a value with a reason, never a NaN. A number that
 * could point at somebody is not printed, and does not follow from what is.
 *
 * <p>Ranks and tests are computed here in whole numbers and fractions, because ready-made exact tests turn into an
 * approximation when answers tie, and rating scales always tie. Intervals for rates and the normal distribution come from Apache
 * Commons Statistics.
 *
 * <p>Agreement of coders is computed here too, in some 160 lines, and DKPro Statistics Agreement 2.2.1 is what the tests compare it
 * with. It would be light enough (72 kB, it needs nothing else, no package in common), but its values are not exact everywhere, and
 * some are wrong without a word. Where a coefficient is 0 / 0 it gives 0, which reads as chance, or NaN, or an exception. Codes that
 * are whole numbers overflow in the interval metric from a difference of 46,341 on; as decimals they would not, but then the ordinal
 * metric counts as nominal. The ordinal metric walks through every number between two codes, so large codes do not come to an end.
 * Kappa with a missing code is computed all the same, and complains on the error stream. It names no module, and its last release is
 * of 2020. A test holds the first two findings, and fails when a release changes them.
 *
 * <p>No reliability coefficient is offered for a panel's answers: it would say how much they varied.
 */
@NullMarked
package org.reversementoring.reporting.study;

import org.jspecify.annotations.NullMarked;
