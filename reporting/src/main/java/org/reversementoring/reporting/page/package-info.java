/**
 * Step 11c, the pages about one cycle, each for the readers it names.
 *
 * <p>In comes what a reader may see: a released {@link org.reversementoring.core.report.FeedbackReport}, the mentee's own marks, the
 * audited report of another tool. Out goes a {@link org.reversementoring.reporting.document.Document}. Nothing is computed here from
 * answers, and none can be reached. The page of a report has seven parts: what this is and the promise; strengths; areas to develop;
 * issues facing us; ratings in words; fields for reflection; method and certificate. Strengths come first and numbers last, because a
 * report is there to be talked about.
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
 *   <li><i>points</i>: the findings of the qualitative analysis that may be reported.
 * </ul>
 */
@NullMarked
package org.reversementoring.reporting.page;

import org.jspecify.annotations.NullMarked;
