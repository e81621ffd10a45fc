package org.reversementoring.anonymisation.microdata;

import java.util.Arrays;

/**
 * Distinct rows with their counts, each row packed into one number. Raising a column to a level maps its bits and merges what
 * has become equal, so the cost of a table follows from the distinct rows of the one that it is made from, not from all rows.
 */
final class TupleTable {

    private final KeyTable keys;
    private final int[] counts;

    /** With room for so many distinct rows. */
    TupleTable(int most) {
        this.keys = new KeyTable(most);
        this.counts = new int[most];
    }

    int size() {
        return keys.size();
    }

    long key(int tuple) {
        return keys.key(tuple);
    }

    int count(int tuple) {
        return counts[tuple];
    }

    void add(long key, int count) {
        counts[keys.numberOf(key)] += count;
    }

    /** Becomes the other table with one column raised. */
    void raise(TupleTable from, int shift, long mask, int[] groupOfCode) {
        Arrays.fill(counts, 0, size(), 0);
        keys.clear(from.size());
        long others = ~(mask << shift);
        for (int tuple = 0; tuple < from.size(); tuple++) {
            long key = from.keys.key(tuple);
            int code = (int) ((key >>> shift) & mask);
            counts[keys.numberOf((key & others) | ((long) groupOfCode[code] << shift))] += from.counts[tuple];
        }
    }
}
