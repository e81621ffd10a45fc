package org.reversementoring.anonymisation.microdata.counting;

import java.util.List;
import org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;

/** The counts of a column's values in each class. The values of class c lie from offsets[c] to offsets[c + 1], ascending. */
final class ClassValueCounts {

    private final int[] offsets;
    private final int[] values;
    private final int[] counts;
    private final int[] tableCounts;
    private final int tableSize;
    private final List<String> dictionary;

    private ClassValueCounts(
            int[] offsets, int[] values, int[] counts, int[] tableCounts, int tableSize, List<String> dictionary) {
        this.offsets = offsets;
        this.values = values;
        this.counts = counts;
        this.tableCounts = tableCounts;
        this.tableSize = tableSize;
        this.dictionary = dictionary;
    }

    static ClassValueCounts of(ClassSizes classes, Column column, int rows, Execution execution) {
        ClassSizes pairs = ClassCounter.pairs(classes, column, rows, execution);
        int[] sizes = pairs.sizes();
        int[] group = new int[sizes.length];
        int[] value = new int[sizes.length];
        split(pairs, RowKeys.radix(column), group, value, execution);
        int[] tableCounts = new int[column.cardinality()];
        int[] offsets = new int[classes.count() + 1];
        int[] byValue = new int[column.cardinality() + 1];
        for (int pair = 0; pair < sizes.length; pair++) {
            offsets[group[pair] + 1]++;
            byValue[value[pair] + 1]++;
            tableCounts[value[pair]] += sizes[pair];
        }
        int[] order = new int[sizes.length];
        cumulate(byValue);
        for (int pair = 0; pair < sizes.length; pair++) {
            order[byValue[value[pair]]++] = pair;
        }
        cumulate(offsets);
        int[] next = offsets.clone();
        int[] values = new int[sizes.length];
        int[] counts = new int[sizes.length];
        for (int pair : order) {
            int place = next[group[pair]]++;
            values[place] = value[pair];
            counts[place] = sizes[pair];
        }
        return new ClassValueCounts(offsets, values, counts, tableCounts, rows, column.dictionary());
    }

    /** The class and the value of each pair. A key is looked up and divided once, because a division costs more than all else here. */
    private static void split(ClassSizes pairs, long radix, int[] group, int[] value, Execution execution) {
        int parts = ClassSizes.parts(group.length, execution);
        execution.all(parts, part -> {
            int to = (int) ((long) group.length * (part + 1) / parts);
            for (int pair = (int) ((long) group.length * part / parts); pair < to; pair++) {
                long key = pairs.key(pair);
                group[pair] = (int) (key / radix);
                value[pair] = (int) (key - group[pair] * radix);
            }
            return part;
        });
    }

    private static void cumulate(int[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] += numbers[i - 1];
        }
    }

    /** The same counts, compared with another table that has the same dictionary. */
    ClassValueCounts beside(Column column, int rows) {
        return new ClassValueCounts(offsets, values, counts, column.counts(rows), rows, dictionary);
    }

    SensitiveDistribution histogram(int group, int size) {
        return new SensitiveDistribution(
                values, counts, offsets[group], offsets[group + 1], size, tableCounts, tableSize, dictionary);
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "ClassValueCounts[pairs=" + values.length + "]";
    }
}
