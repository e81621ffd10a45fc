package org.reversementoring.anonymisation.microdata.counting;

import java.util.List;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
import org.reversementoring.anonymisation.microdata.table.Execution;

/**
 * Class sizes by a counter for each number that could occur. A row costs one addition, and the counters stay in the cache.
 * Classes are numbered by ascending number; after counting, the counters are overwritten by the numbers of the classes.
 */
final class DirectAddressClassSizes extends ClassSizes {

    /** The class of each number that occurs. */
    private final int[] classOfKey;

    /** The number of each class. */
    private final int[] keyOfClass;

    private DirectAddressClassSizes(RowKeys keys, int[] sizes, int[] classOfKey, int[] keyOfClass) {
        super(keys, sizes);
        this.classOfKey = classOfKey;
        this.keyOfClass = keyOfClass;
    }

    static DirectAddressClassSizes of(RowKeys keys, int rows, Execution execution) {
        int width = (int) keys.width();
        RowRuns runs = keys.runs(rows);
        int parts = runs.areSingles() ? ClassSizes.parts(rows, execution) : 1;
        List<int[]> counted = execution.all(
                parts,
                part -> runs.areSingles()
                        ? count(
                                keys,
                                width,
                                ClassSizes.start(part, parts, rows),
                                ClassSizes.start(part + 1, parts, rows))
                        : count(keys, width, runs));
        int[] counts = counted.get(0);
        for (int[] other : counted.subList(1, parts)) {
            for (int i = 0; i < width; i++) {
                counts[i] += other[i];
            }
        }
        int groups = 0;
        for (int i = 0; i < width; i++) {
            groups += counts[i] > 0 ? 1 : 0;
        }
        int[] keyOfClass = new int[groups];
        int[] sizes = new int[groups];
        int group = 0;
        for (int key = 0; key < width; key++) {
            if (counts[key] > 0) {
                keyOfClass[group] = key;
                sizes[group] = counts[key];
                counts[key] = group++;
            }
        }
        return new DirectAddressClassSizes(keys, sizes, counts, keyOfClass);
    }

    private static int[] count(RowKeys keys, int width, int from, int to) {
        int[] counts = new int[width];
        ClassSizes.forEachBlock(keys, from, to, (numbers, length) -> {
            for (int i = 0; i < length; i++) {
                counts[(int) numbers[i]]++;
            }
        });
        return counts;
    }

    private static int[] count(RowKeys keys, int width, RowRuns runs) {
        int[] counts = new int[width];
        ClassSizes.forEachBlockOfRuns(keys, runs, (numbers, from, length) -> {
            for (int i = 0; i < length; i++) {
                counts[(int) numbers[i]] += runs.length(from + i);
            }
        });
        return counts;
    }

    @Override
    long key(int group) {
        return keyOfClass[group];
    }

    @Override
    void replaceByNumbers(long[] numbers, int length) {
        for (int i = 0; i < length; i++) {
            numbers[i] = classOfKey[(int) numbers[i]];
        }
    }
}
