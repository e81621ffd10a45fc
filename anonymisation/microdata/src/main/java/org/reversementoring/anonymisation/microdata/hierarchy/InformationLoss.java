package org.reversementoring.anonymisation.microdata.hierarchy;

/**
 * What a generalised table has lost; less is better. It decides which of several private tables is chosen, never whether one is
 * private, so it is a floating point number.
 */
public enum InformationLoss {
    /**
     * Loss. For each column the mean over rows of the share of the hierarchy's values that a label stands for, 1 for a
     * suppressed row, scaled so that 0 is the raw table and 1 a table of nothing; over columns the geometric mean of 1 + that,
     * minus 1.
     */
    LOSS,
    /**
     * Non-uniform entropy in bits: the sum over cells of -log₂ of how frequent the value is among those of its label; a
     * suppressed cell's label is any value. Source: De Waal and Willenborg 1999.
     */
    NON_UNIFORM_ENTROPY,
    /** Discernibility: the sum over classes of size², and of all rows for each suppressed row (Bayardo and Agrawal 2005). */
    DISCERNIBILITY,
    /** Rows of the table over classes kept, the average class size if nothing is suppressed; infinite if all is. */
    AVERAGE_CLASS_SIZE
}
