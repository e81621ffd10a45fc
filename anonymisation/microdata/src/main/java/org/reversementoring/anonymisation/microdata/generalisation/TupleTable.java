package org.reversementoring.anonymisation.microdata.generalisation;

/**
 * A table of tuples: distinct rows with their counts, each packed into one word, or several where it is wide, and, where sensitive
 * values are few, with a counter for each. It never changes, so threads may share it; a {@link TupleGeneraliser} builds the next one from it.
 */
public final class TupleTable {

    private final long[][] words;
    private final int[] counts;
    private final long[] marks;

    /**
     * The counters of tuple t begin at t * width, where width is the same in the whole search; empty where nothing is counted.
     */
    TupleTable(long[][] words, int[] counts, long[] marks) {
        this.words = words;
        this.counts = counts;
        this.marks = marks;
    }

    /** The number of tuples. */
    public int size() {
        return counts.length;
    }

    /** The packed rows of a table of one word. */
    public long[] keys() {
        return words[0];
    }

    /** All words of the packed rows, by word and tuple. */
    public long[][] words() {
        return words;
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
