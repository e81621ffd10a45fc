package org.reversementoring.anonymisation.microdata.recoding;

import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * A table whose quasi-identifiers show a range, or a mean, of their own for each class.
 *
 * @param table all rows in their order; without identifiers, with the panel key
 * @param classes parts of the table
 * @param loss by the formula of {@link InformationLoss#LOSS}, the share of a range being that of the column's order that it spans
 */
public record Recoded(Microdata table, int classes, double loss) {}
