/**
 * Answers in sheets: separated text or a workbook, one row for each respondent. What the file does not say of itself, its separator and
 * encoding and the rows before the answers, is seen and told in the dry run, or declared by the host.
 *
 * <p>{@link org.reversementoring.core.exchange.sheet.AnswerSheet} reads any such file: of Microsoft Forms, Jisc Online Surveys, Google Forms, a
 * spreadsheet. {@link org.reversementoring.core.exchange.sheet.QualtricsResponses} knows Qualtrics' three rows of names. {@link
 * org.reversementoring.core.exchange.sheet.SeparatedText} is what readers of other tools' text files use.
 *
 * <h2>GLOSSARY</h2>
 *
 * <ul>
 *   <li><b>sheet</b>: a table with names above its columns.
 *   <li><b>header rows</b>: the rows above the first answer; names stand in the first.
 * </ul>
 */
@NullMarked
package org.reversementoring.core.exchange.sheet;

import org.jspecify.annotations.NullMarked;
