package org.reversementoring.anonymisation.microdata.hierarchy;

/**
 * A measure of what a generalised table has lost; less is better. It decides which of several private tables is chosen and never
 * whether one is private, so it may be a floating point number.
 */
public enum InformationLoss {
    /**
     * The loss. For each column the mean over rows of the share of the hierarchy's values that a label stands for, 1 for a
     * suppressed row, scaled so that 0 is the raw table and 1 a table of nothing; over columns the geometric mean of 1 + that,
     * minus 1.
     */
    LOSS,
    /**
     * The non-uniform entropy in bits: the sum over cells of -log₂ of how frequent the value is among those of its label; a
     * suppressed cell's label is any value. Source: De Waal and Willenborg 1999.
     */
    NON_UNIFORM_ENTROPY,
    /** The discernibility: the sum over classes of size², and of all rows for each suppressed row (Bayardo and Agrawal 2005). */
    DISCERNIBILITY,
    /**
     * The rows of the table divided by the classes kept, so the average class size if no row is suppressed; infinite if all are.
     */
    AVERAGE_CLASS_SIZE
}
