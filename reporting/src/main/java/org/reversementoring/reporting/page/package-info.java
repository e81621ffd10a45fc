/**
 * Step 11c, the pages about one cycle, each for the readers it names.
 *
 * <p>In comes what a reader may see: a released {@link org.reversementoring.core.report.FeedbackReport}, the mentee's own marks, the
 * audited report of another tool. Out goes a {@link org.reversementoring.reporting.document.Document}. Nothing is computed here from
 * answers, and none can be reached. {@link
 * org.reversementoring.reporting.page.ReportPage} begins with three sentences and the points, strengths first; the areas at a glance and the
 * lines for the meeting follow, and how the mentors are protected comes last, because a report is there to be talked about.
 *
 * <p>Two pages lie beside a report, in English and German with the labels of any sector: {@link
 * org.reversementoring.reporting.page.OwnMarksPage} and {@link org.reversementoring.reporting.page.AttachedPage}. Both repeat what is
 * released, and a sentence of theirs has at most 15 words.
 *
 * <h2>GLOSSARY</h2>
 *
 * <ul>
 *   <li><i>promise</i>: what a participant information sheet calls the confidentiality statement.
 *   <li><i>certificate</i>: the result of the disclosure audit that every released statement has passed.
 *   <li><i>strip</i>: a scale as a dotted line with what was released on it.
 *   <li><i>points</i>: the findings of the qualitative analysis that may be reported.
 * </ul>
 */
@NullMarked
package org.reversementoring.reporting.page;

import org.jspecify.annotations.NullMarked;
