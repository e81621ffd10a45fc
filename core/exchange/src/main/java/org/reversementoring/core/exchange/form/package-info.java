/**
 * A guide or an instrument as survey tools know one: a form of items with short codes that each tool takes. Writers of the formats of
 * tools take it, and readers of answers find items by its codes.
 *
 * <p>{@link org.reversementoring.core.exchange.form.GuideForm} and {@link org.reversementoring.core.exchange.form.InstrumentForm} are the
 * doors: a guide or instruments come in, a {@link org.reversementoring.core.exchange.form.SurveyForm} goes out. A writer makes a {@link
 * org.reversementoring.core.exchange.form.FormFile} of it, which says what the tool cannot express.
 *
 * <p>A code is a function of an identifier alone, so it is the same in each version of a guide. No target's rule about codes and labels is
 * broken by a form, so one form fits all tools.
 *
 * <h2>GLOSSARY</h2>
 *
 * <ul>
 *   <li><b>item</b>: a field of a form: a rating, an open question, a note, or the respondent's code.
 *   <li><b>item code</b>: the variable name.
 *   <li><b>missing reason</b>: an answer that is no mark; a user-missing value.
 * </ul>
 */
@NullMarked
package org.reversementoring.core.exchange.form;

import org.jspecify.annotations.NullMarked;
