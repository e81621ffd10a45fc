/**
 * Step 8 of a study: what a programme found out about itself, in numbers that say how they were made.
 *
 * <p>In comes a {@link org.reversementoring.reporting.study.StudyRecord}: the flow of participants, cycles, questionnaires linked by
 * pairing code, sheets of codes (concerns, barriers, narratives, benefits), and time sheets. It becomes a {@link
 * org.reversementoring.reporting.study.FeasibilityStudy}, which holds rates with
 * intervals, exact tests, agreement of coders and a verdict by a rule that was fixed before the data. Two reports come out. {@link
 * org.reversementoring.reporting.study.TeamReport} has every number and is for the study team. {@link
 * org.reversementoring.reporting.study.StudyReport} may leave the house. They are two types, so that one is never taken for the other. {@link
 * org.reversementoring.reporting.study.BothSidesReport} sets mentors and mentees side by side, with numbers that are released.
 *
 * <p>Each report begins with the study in half a page, its verdict first, which {@link
 * org.reversementoring.reporting.study.StudyReport#summary(String)} writes alone. All pages are there in English and German. In code and in
 * files of results the name of a number is English, because rules for going on name numbers by it; a page writes it in its language. What
 * the host named stays as it is.
 *
 * <p>What the team analyses besides (arms, baseline, missing data, precision, delivery on paper) is given by {@link
 * org.reversementoring.reporting.study.FeasibilityStudy#analysed} and stands in its own report alone. Panels and pair schemes may be in one
 * study; each group is then of one kind, and they are counted apart.
 *
 * <p>A study has about six people. At that size the method decides whether a result looks significant. So every result names its test,
 * how it treats zeros, its correction and its alternative, and the smallest p that the data could have given; an asymptotic value never
 * stands without the exact one. What cannot be computed is a value with a reason, never a NaN. A number that could point at somebody is
 * not printed, and does not follow from what is.
 *
 * <p>Recruitment is counted in people and months for each group of the participation log, if the log has days. The log knows no
 * centres; to get a rate for each centre, make each centre a group. Minutes by role come from a sheet of their own, because cycles
 * know the length of the meeting only. No reliability coefficient is offered for a panel's answers, because it would say how much they
 * varied.
 *
 * <h2>GLOSSARY</h2>
 *
 * <ul>
 *   <li><i>cycle</i>: one delivery of the intervention, from the interview to the last follow-up.
 *   <li><i>cell, smallest cell</i>: a cell of a frequency table, and the threshold of its suppression (statistical disclosure control).
 *   <li><i>counterpart</i>: the complementary cell, which is suppressed too.
 *   <li><i>pair</i>: a participant with a score before and one after.
 *   <li><i>side</i>: the alternative hypothesis, two-sided or one-sided.
 *   <li><i>zeros</i>: differences of zero, and what the signed-rank test does with them (Wilcoxon or Pratt).
 *   <li><i>family</i>: the hypotheses that Holm's correction takes together.
 *   <li><i>domain</i>: an item of the founding study's questionnaire that is an outcome of its own.
 *   <li><i>pairing code</i>: the self-generated pseudonym that links one person's questionnaires.
 *   <li><i>zone, verdict</i>: the traffic-light zone of a progression criterion, and stop, amend or go.
 *   <li><i>founding study</i>: Raju et al., BMJ Open 2022;12:e062361.
 * </ul>
 */
@NullMarked
@ModelStyle
package org.reversementoring.reporting.study;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
