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
 * <p>No reliability coefficient is offered for a panel's answers: it would say how much they varied.
 */
@NullMarked
@ModelStyle
package org.reversementoring.reporting.study;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
