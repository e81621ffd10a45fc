package org.reversementoring.anonymisation.microdata.counting;

import java.util.List;
import org.reversementoring.anonymisation.microdata.encoding.LongIndex;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
import org.reversementoring.anonymisation.microdata.table.Execution;

/**
 * Class sizes by a hash table of the numbers that occur. Classes are numbered in the order in which they first occur.
 */
final class HashedClassSizes extends ClassSizes {

    /** The numbers that occur, with their counts. */
    private final LongIndex table;

    private HashedClassSizes(RowKeys keys, int[] sizes, LongIndex table) {
        super(keys, sizes);
        this.table = table;
    }

    static HashedClassSizes of(RowKeys keys, int rows, Execution execution) {
        RowRuns runs = keys.runs(rows);
        if (!runs.areSingles()) {
            return ofRuns(keys, runs);
        }
        int parts = ClassSizes.parts(rows, execution);
        List<LongIndex> counted = execution.all(parts, part -> {
            LongIndex counts = new LongIndex(1 << 12);
            ClassSizes.forEachBlock(
                    keys,
                    ClassSizes.start(part, parts, rows),
                    ClassSizes.start(part + 1, parts, rows),
                    (numbers, length) -> counts.countAll(numbers, 0, length));
            return counts;
        });
        LongIndex table = counted.get(0);
        for (LongIndex other : counted.subList(1, parts)) {
            for (int i = 0; i < other.size(); i++) {
                table.count(other.key(i), other.count(i));
            }
        }
        return new HashedClassSizes(keys, table.counts(), table);
    }

    /** The same, run by run. */
    private static HashedClassSizes ofRuns(RowKeys keys, RowRuns runs) {
        LongIndex table = new LongIndex(1 << 12);
        ClassSizes.forEachBlockOfRuns(keys, runs, (numbers, from, length) -> {
            for (int i = 0; i < length; i++) {
                table.count(numbers[i], runs.length(from + i));
            }
        });
        return new HashedClassSizes(keys, table.counts(), table);
    }

    @Override
    long key(int group) {
        return table.key(group);
    }

    @Override
    void replaceByNumbers(long[] numbers, int length) {
        for (int i = 0; i < length; i++) {
            numbers[i] = table.find(numbers[i]);
        }
    }
}
