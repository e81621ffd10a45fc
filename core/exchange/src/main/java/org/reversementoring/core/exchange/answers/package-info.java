/**
 * Answers that come back from a survey tool, whatever its format. A reader of a format hands columns and rows to the collector; out come a
 * dry run that says what each column becomes, and the answers: ballots and points of an interview, or answers to instruments.
 *
 * <p>This is the border. What identifies a person without need is dropped here, by the name of its column: the tool's own identifiers, mail,
 * name, address of the machine, times, language, file names. A host that needs one of them as identifier maps it, and the dry run says so.
 * The order in which answers arrived does not survive. What comes out is RAW and personal, as it was before.
 *
 * <p>{@link org.reversementoring.core.exchange.answers.AnswerMapping} is what the host declares, {@link
 * org.reversementoring.core.exchange.answers.ImportPlan} the dry run, {@link
 * org.reversementoring.core.exchange.answers.SurveyAnswers} what is read. The dry run and the reading are one pass over the file, so the one
 * cannot say another thing than the other. A fault gives row, column and rule, and no content; if there is one, nothing is read.
 *
 * <p>{@link org.reversementoring.core.exchange.answers.AnswerCollector} is for readers of formats, also a host's own.
 *
 * <h2>GLOSSARY</h2>
 *
 * <ul>
 *   <li><b>dry run</b>: a validation report before an import.
 *   <li><b>respondent</b>: who fills in the form; a mentor, or a person with a pairing code.
 *   <li><b>role of a column</b>: what its cells become.
 *   <li><b>recoding</b>: another value for a value, as in statistics software.
 * </ul>
 */
@NullMarked
package org.reversementoring.core.exchange.answers;

import org.jspecify.annotations.NullMarked;
