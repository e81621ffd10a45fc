package org.reversementoring.core.report;

/**
 * The share of a panel, in words that cannot be subtracted from one another. With n answers and c colluders the bands are 0
 * .. c+1, c+2 .. n-c-2 and n-c-1 .. n; with five answers and c = 1 the middle one is empty.
 */
public enum SupportBand {
    /** At most c+1 of the answers. */
    FEW,
    /** More than few and fewer than most. */
    SOME,
    /** At least n-c-1 of the answers. */
    MOST
}
