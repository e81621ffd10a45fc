package org.reversementoring.anonymisation.microdata.recoding;

import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;

/** The loss of one quasi-identifier. A value. */
public sealed interface ColumnLoss permits MeasuredLoss.OfColumn {

    /** The name of the quasi-identifier. */
    String name();

    /** The number of different values in the source; a missing one counts. */
    int valuesBefore();

    /** The number of different labels in the table that was made. */
    int labelsAfter();

    /** The number of cells that had a value and have none now, in rows that are kept. */
    int emptied();

    /** The mean over all rows of the share of values that a label stands for; the share of a suppressed row is 1. */
    double granularity();

    /** The granularity, scaled so that 0 is the raw column and 1 a column that says nothing. */
    double loss();

    /** Bits lost, see {@link InformationLoss#NON_UNIFORM_ENTROPY}. */
    double nonUniformEntropy();
}
