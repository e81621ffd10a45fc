package org.reversementoring.anonymisation.microdata.equivalence;

import java.util.List;

/**
 * The distribution of a sensitive column in a class: how often each value occurs there, and how often it does in the table.
 * Values are numbers from 0 in the order of the column. Only values that occur in the class are listed.
 *
 * <p>A missing cell is no value: it makes a class neither more diverse nor larger. So rows without a value are in none of the numbers
 * here, neither for the class nor for the table.
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
    /** 1 if the first text of the dictionary is that of missing cells, else 0. */
    private final int shift;

    /**
     * A distribution over arrays that are not copied and must not change. If the first text is empty, its number is that of missing
     * cells, which are left out.
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
        boolean hasMissing = !dictionary.isEmpty() && dictionary.get(0).isEmpty();
        boolean isAmong = hasMissing && from < to && values[from] == 0;
        this.values = values;
        this.counts = counts;
        this.shift = hasMissing ? 1 : 0;
        this.from = isAmong ? from + 1 : from;
        this.to = to;
        this.size = isAmong ? size - counts[from] : size;
        this.tableCounts = tableCounts;
        this.tableSize = hasMissing ? tableSize - tableCounts[0] : tableSize;
        this.dictionary = dictionary;
    }

    /** The number of rows of the class that have a value; 0 if none has. */
    public int size() {
        return size;
    }

    /** Whether no row of the class has a value. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** The number of rows of the table that have a value. */
    public int tableSize() {
        return tableSize;
    }

    /** The number of different values in the table. */
    public int domain() {
        return tableCounts.length - shift;
    }

    /** The number of different values in the class; 0 if no row has one. */
    public int distinct() {
        return to - from;
    }

    /** The i-th value of the class, ascending; i from 0 to below {@link #distinct()}. */
    public int value(int i) {
        return values[from + i] - shift;
    }

    /** The count of the i-th value of the class, 1 or more. */
    public int count(int i) {
        return counts[from + i];
    }

    /** The count of a value in the table, 1 or more. */
    public int tableCount(int value) {
        return tableCounts[value + shift];
    }

    /** The text of a value, never empty. For models that read texts; never for a message. */
    public String text(int value) {
        return dictionary.get(value + shift);
    }

    /** The texts of all values. */
    public List<String> dictionary() {
        return shift == 0 ? dictionary : dictionary.subList(1, dictionary.size());
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
