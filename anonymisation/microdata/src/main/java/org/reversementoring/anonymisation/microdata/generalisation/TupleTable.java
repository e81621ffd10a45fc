package org.reversementoring.anonymisation.microdata.generalisation;

/**
 * Distinct rows with their counts, each row packed into one number, and for each row how often it comes with each sensitive
 * value where that is counted densely. Never changes, so threads may share it; {@link TupleGeneraliser} makes the next one from it.
 */
public final class TupleTable {

    private final long[] keys;
    private final int[] counts;
    private final long[] marks;

    /** Marks of tuple t are {@link PackedCounters} from t * width on, for the same width in all of a search; empty where nothing is counted. */
    TupleTable(long[] keys, int[] counts, long[] marks) {
        this.keys = keys;
        this.counts = counts;
        this.marks = marks;
    }

    public int size() {
        return keys.length;
    }

    public long[] keys() {
        return keys;
    }

    public int[] counts() {
        return counts;
    }

    public long[] marks() {
        return marks;
    }
}
