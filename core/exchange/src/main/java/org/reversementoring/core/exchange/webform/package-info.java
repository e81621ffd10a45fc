/**
 * Forms of web survey tools: SurveyJS models and their results, Moodle Feedback, and XLSForm for ODK and KoboToolbox.
 *
 * <p>A {@link org.reversementoring.core.exchange.form.SurveyForm} comes in, and a {@link
 * org.reversementoring.core.exchange.form.FormFile} goes out, which says what the tool cannot express. Answers of SurveyJS come back
 * through {@link org.reversementoring.core.exchange.webform.SurveyJsResults}. Those of Moodle and of XLSForm tools are spreadsheets, which
 * the package {@code sheet} reads. {@code META-INF/doc/webforms.md} says how it is done.
 *
 * <p>One law holds for each writer: a text of a guide is shown as it is written, and is never a command to the tool. Where a tool would take
 * signs for a command, they are written as the tool says, or changed, and the file says so.
 *
 * <h2>GLOSSARY</h2>
 *
 * <ul>
 *   <li><b>model</b>: the JSON of a survey that survey-core loads.
 *   <li><b>result</b>: the answers of one respondent, a JSON object of names and values.
 * </ul>
 */
@NullMarked
package org.reversementoring.core.exchange.webform;

import org.jspecify.annotations.NullMarked;
