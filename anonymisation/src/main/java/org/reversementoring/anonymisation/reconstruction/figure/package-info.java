/**
 * The figures that a feedback tool of somebody else prints about a panel, written down so that they can be audited.
 *
 * <p>A {@link org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion} says which answers are possible. A
 * {@link org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup} says whom a number is about. {@link
 * org.reversementoring.anonymisation.reconstruction.figure.Statistics} makes the {@link
 * org.reversementoring.anonymisation.reconstruction.figure.PublishedFigure}s, for instance {@code
 * mean(six).printed("3.00")}. Nothing is computed from answers here, because nobody has them: a figure only says what is
 * printed. What follows from it is computed by the steps after this one.
 */
@NullMarked
package org.reversementoring.anonymisation.reconstruction.figure;

import org.jspecify.annotations.NullMarked;
