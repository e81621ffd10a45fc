package org.reversementoring.anonymisation.microdata.equivalence;

import java.util.List;

/**
 * The distribution of a sensitive column in a class: how often each value occurs there, and how often it does in the table.
 * Values are numbers from 0 in the order of the column's type; a missing cell is the first. Only values that occur in the class
 * are listed.
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

    /**
     * A distribution over arrays that are not copied and must not change.
     *
     * @param values the values of the class in ascending order, from {@code from} to below {@code to}
     * @param counts how often each occurs in the class, at the same places
     * @param size rows of the class
     * @param tableCounts for each value of the table how often it occurs there
     * @param tableSize rows of the table
     * @param dictionary the texts of all values
     */
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

    /** The number of rows of the class, 1 or more. */
    public int size() {
        return size;
    }

    /** The number of rows of the table. */
    public int tableSize() {
        return tableSize;
    }

    /** The number of different values in the table. */
    public int domain() {
        return tableCounts.length;
    }

    /** The number of different values in the class, 1 or more. */
    public int distinct() {
        return to - from;
    }

    /** The i-th value of the class, ascending; i from 0 to below {@link #distinct()}. */
    public int value(int i) {
        return values[from + i];
    }

    /** The count of the i-th value of the class, 1 or more. */
    public int count(int i) {
        return counts[from + i];
    }

    /** The count of a value in the table, 1 or more. */
    public int tableCount(int value) {
        return tableCounts[value];
    }

    /** The text of a value; empty if it is that of missing cells. For models that read texts; never for a message. */
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
