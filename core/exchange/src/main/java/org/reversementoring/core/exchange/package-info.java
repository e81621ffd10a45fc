/**
 * The first step of the way outside the library: what a survey tool exports becomes a panel, an interview and a collation. Foreign
 * formats are read here and nowhere else.
 *
 * <p>What comes in is RAW and personal: CSV text with a row for each mentor. What goes out are the values of the packages {@code
 * panel}, {@code interview} and {@code collation}, as personal as before. {@link org.reversementoring.core.exchange.SurveyExport} is
 * the door. {@link org.reversementoring.core.exchange.RaterSheet} reads the marks of a multisource questionnaire into the package {@code
 * multisource}; there a row is one mark, and names nobody.
 *
 * <p>Tools have packages of their own: {@code form} writes a guide as a questionnaire with codes, {@code answers} is the border at which answers come
 * in, with a dry run, and {@code sheet}, {@code redcap}, {@code limesurvey}, {@code webform} and {@code fhir} are the formats of tools. This package
 * has the plain sheets of the library's own examples.
 *
 * <p>Three laws hold for every format. A file is read as a whole or not at all. A fault gives file, line, column and rule, and never
 * a cell. The order in which answers arrived does not survive, because who answered first is often known: values are sorted by
 * identifier.
 *
 * <h2>GLOSSARY</h2>
 *
 * <ul>
 *   <li><b>sheet</b>: one exported file, one row for each respondent.
 *   <li><b>blank</b>: item non-response; it is read as a declined answer.
 *   <li><b>mentor column</b>: the respondent identifier.
 * </ul>
 */
@NullMarked
package org.reversementoring.core.exchange;

import org.jspecify.annotations.NullMarked;
