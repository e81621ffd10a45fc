/**
 * LimeSurvey: a form goes out as a survey structure that LimeSurvey imports, and the file of responses that it exports comes back.
 *
 * <p>{@link org.reversementoring.core.exchange.limesurvey.LimeSurveyStructure} takes a form and gives the file, with settings under which
 * the tool stores no address of a machine, no time and no draft with a name. {@link
 * org.reversementoring.core.exchange.limesurvey.LimeSurveyResponses} takes the responses and gives the dry run. A page for the person who
 * clicks is {@code core/exchange/doc/limesurvey.md}.
 *
 * <p>Formats: the LimeSurvey manual, "Tab Separated Value survey structure" and "Exporting results", and how LimeSurvey's own importer and
 * exporter behave.
 *
 * <h2>GLOSSARY</h2>
 *
 * <ul>
 *   <li><b>survey structure</b>: questions without answers, as tab-separated text.
 *   <li><b>heading</b>: name of a column of an export: the code of a question, its text, or both.
 *   <li><b>response</b>: a row of an export.
 *   <li><b>VV file</b>: LimeSurvey's own format to move responses between two surveys; not for reading.
 * </ul>
 */
@NullMarked
package org.reversementoring.core.exchange.limesurvey;

import org.jspecify.annotations.NullMarked;
