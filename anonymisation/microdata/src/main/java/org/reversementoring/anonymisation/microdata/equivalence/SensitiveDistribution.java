package org.reversementoring.anonymisation.microdata.equivalence;

import java.util.List;

/**
 * How often each value of a sensitive column occurs in a class, beside how often it does in the table. Values are numbers from 0
 * in the order of the column's type; a missing cell is the first. Only values that occur in the class are listed.
 */
public final class SensitiveDistribution {

    private final int[] values;
    private final int[] counts;
    private final int from;
    private final int to;
    private final int size;
    private final int[] tableCounts;
    private final int tableSize;
    private final List<String> dictionary;

    /** Values in ascending order with their counts at from (inclusive) to to (exclusive). */
    public SensitiveDistribution(
            int[] values,
            int[] counts,
            int from,
            int to,
            int size,
            int[] tableCounts,
            int tableSize,
            List<String> dictionary) {
        this.values = values;
        this.counts = counts;
        this.from = from;
        this.to = to;
        this.size = size;
        this.tableCounts = tableCounts;
        this.tableSize = tableSize;
        this.dictionary = dictionary;
    }

    /** Rows of the class, 1 or more. */
    public int size() {
        return size;
    }

    /** Rows of the table. */
    public int tableSize() {
        return tableSize;
    }

    /** Different values in the table. */
    public int domain() {
        return tableCounts.length;
    }

    /** Different values in the class, 1 or more. */
    public int distinct() {
        return to - from;
    }

    /** The i-th value of the class, ascending; i from 0 to below {@link #distinct()}. */
    public int value(int i) {
        return values[from + i];
    }

    /** How often the i-th value of the class occurs in it, 1 or more. */
    public int count(int i) {
        return counts[from + i];
    }

    /** How often a value occurs in the table, 1 or more. */
    public int tableCount(int value) {
        return tableCounts[value];
    }

    /** What a value says; empty if it is that of missing cells. For models that know values; never for a message. */
    public String text(int value) {
        return dictionary.get(value);
    }

    /** The texts of all values. */
    public List<String> dictionary() {
        return dictionary;
    }

    /** The largest count. */
    public int mostFrequent() {
        int most = 0;
        for (int i = from; i < to; i++) {
            most = Math.max(most, counts[i]);
        }
        return most;
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "SensitiveDistribution[size=" + size + ", distinct=" + distinct() + "]";
    }
}
