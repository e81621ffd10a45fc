/**
 * Step 8, what people look at: every page of the library as accessible HTML or as Markdown.
 *
 * <p>In comes a released {@link org.reversementoring.core.report.FeedbackReport} or any other {@link
 * org.reversementoring.reporting.render.Document}, out goes text. Nothing is computed here and no answer can be reached. A document is
 * a title and sections of paragraphs, points, tables, drawings and notes; one writer for each format turns it into a page. The page of
 * a report has seven parts: what this is and the promise; strengths; areas to develop; issues facing us; ratings in words; fields for
 * reflection; method and certificate. Strengths come first and numbers last, because a report is there to be talked about. The HTML
 * writer escapes every value for the place it stands in; a page loads nothing and sends nothing.
 *
 * <p>Two pages lie beside a report, in English and German with the labels of any sector ({@link
 * org.reversementoring.reporting.render.DocumentRenderer#renderOwnMarks} and {@link
 * org.reversementoring.reporting.render.DocumentRenderer#renderAttached}): the mentee's own marks beside what was released, for the mentee
 * alone, and the audited report of another tool. Both repeat what is released, and a sentence of theirs has at most 15 words.
 *
 * <h2>GLOSSARY</h2>
 *
 * <ul>
 *   <li><i>promise</i>: what a participant information sheet calls the confidentiality statement.
 *   <li><i>certificate</i>: the result of the disclosure audit that every released statement has passed.
 *   <li><i>points</i>: the findings of the qualitative analysis that may be reported.
 *   <li><i>checklist</i>: a reporting guideline of the EQUATOR network, for instance CONSORT or TIDieR.
 * </ul>
 */
@NullMarked
@ModelStyle
package org.reversementoring.reporting.render;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
