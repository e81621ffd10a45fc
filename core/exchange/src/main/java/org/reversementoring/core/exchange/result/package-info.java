/**
 * Released results as tidy tables for a spreadsheet, for R and for other programs: what a report says, and nothing that it does not say.
 *
 * <p>RELEASED: a {@link org.reversementoring.core.report.FeedbackReport} or {@link org.reversementoring.core.programme.PooledThemes} come in,
 * files go out. No type of a panel, an interview or a collation can be reached, so no member of a panel is in a file, no row is one mentor's, and
 * no date is finer than a month. {@code META-INF/doc/results.md} says what each column is.
 *
 * <h2>GLOSSARY</h2>
 *
 * <ul>
 *   <li><b>row</b>: one released statement, one listed finding, or one pooled theme.
 *   <li><b>part</b>: one of several statements that were released together about the same answers.
 *   <li><b>schema</b>: a Table Schema, which says the type of each column.
 * </ul>
 */
@NullMarked
package org.reversementoring.core.exchange.result;

import org.jspecify.annotations.NullMarked;
