/**
 * The audit of printed tables in which some counts are hidden: which counts can a reader compute all the same?
 *
 * <p>In comes a {@link org.reversementoring.anonymisation.reconstruction.suppression.FrequencyTable}, as printed. Out comes a
 * {@link org.reversementoring.anonymisation.reconstruction.suppression.SuppressionAudit} with the exact {@link
 * org.reversementoring.anonymisation.reconstruction.suppression.FeasibilityInterval} of each cell. Cell suppression, audit and
 * feasibility interval are the terms of statistical disclosure control.
 */
@NullMarked
package org.reversementoring.anonymisation.reconstruction.suppression;

import org.jspecify.annotations.NullMarked;
