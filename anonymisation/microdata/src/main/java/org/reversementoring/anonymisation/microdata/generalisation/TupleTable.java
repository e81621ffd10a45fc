package org.reversementoring.anonymisation.microdata.generalisation;

/**
 * A table of tuples: distinct rows with their counts, each packed into one number and, where sensitive values are few, with a
 * counter for each. It never changes, so threads may share it; a {@link TupleGeneraliser} builds the next one from it.
 */
public final class TupleTable {

    private final long[] keys;
    private final int[] counts;
    private final long[] marks;

    /**
     * The counters of tuple t begin at t * width, where width is the same in the whole search; empty where nothing is counted.
     */
    TupleTable(long[] keys, int[] counts, long[] marks) {
        this.keys = keys;
        this.counts = counts;
        this.marks = marks;
    }

    /** The number of tuples. */
    public int size() {
        return keys.length;
    }

    /** The packed rows. */
    public long[] keys() {
        return keys;
    }

    /** The count of each row. */
    public int[] counts() {
        return counts;
    }

    /** The packed counters of sensitive values. */
    public long[] marks() {
        return marks;
    }
}
