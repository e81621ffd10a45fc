package org.reversementoring.anonymisation.microdata;

import java.util.List;

/** How often each value of one column occurs in each class: the values of class c lie from offsets[c] to offsets[c + 1], ascending. */
final class ClassCounts {

    private final int[] offsets;
    private final int[] values;
    private final int[] counts;
    private final int[] tableCounts;

    ClassCounts(int[] offsets, int[] values, int[] counts, int[] tableCounts) {
        this.offsets = offsets;
        this.values = values;
        this.counts = counts;
        this.tableCounts = tableCounts;
    }

    int[] offsets() {
        return offsets;
    }

    int[] values() {
        return values;
    }

    int[] counts() {
        return counts;
    }

    int[] tableCounts() {
        return tableCounts;
    }

    static ClassCounts of(Grouping classes, int[] sizes, Column column, int rows) {
        Codes codes = column.codes();
        Grouping pairs = Grouping.of(
                List.of(classes.groupOf(), codes), List.of(classes.groups(), Math.max(1, column.cardinality())), rows);
        int[] count = new int[pairs.groups()];
        int[] classOf = new int[pairs.groups()];
        int[] valueOf = new int[pairs.groups()];
        int[] offsets = new int[sizes.length + 1];
        int[] byValue = new int[column.cardinality() + 1];
        for (int row = 0; row < rows; row++) {
            int pair = pairs.groupOf().at(row);
            if (count[pair]++ == 0) {
                classOf[pair] = classes.groupOf().at(row);
                valueOf[pair] = codes.at(row);
                offsets[classOf[pair] + 1]++;
                byValue[valueOf[pair] + 1]++;
            }
        }
        int[] order = new int[count.length];
        cumulate(byValue);
        for (int pair = 0; pair < count.length; pair++) {
            order[byValue[valueOf[pair]]++] = pair;
        }
        cumulate(offsets);
        int[] next = offsets.clone();
        int[] values = new int[count.length];
        int[] counts = new int[count.length];
        for (int pair : order) {
            int place = next[classOf[pair]]++;
            values[place] = valueOf[pair];
            counts[place] = count[pair];
        }
        return new ClassCounts(offsets, values, counts, column.counts(rows));
    }

    private static void cumulate(int[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] += numbers[i - 1];
        }
    }

    int distinct(int group) {
        return offsets[group + 1] - offsets[group];
    }

    Histogram histogram(int group, int size, int rows) {
        return new Histogram(values, counts, offsets[group], offsets[group + 1], size, tableCounts, rows);
    }
}
