package org.reversementoring.anonymisation.microdata.counting;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.encoding.LongIndex;
import org.reversementoring.anonymisation.microdata.table.Execution;

/**
 * Class sizes of a table in which most rows are different. One hash table would miss the cache at every row, so the numbers are
 * first sorted into partitions by some bits of their hash: rows are counted by partition, so that each thread knows where its
 * numbers go, and then written there. A partition fits into the cache, and a small hash table, which is used again for the next
 * one, counts it. The different numbers stay at the front of their partition.
 */
final class PartitionedClassSizes extends ClassSizes {

    /** Rows of a partition, approximately. */
    private static final int ROWS = 1 << 14;

    private static final int MOST_BITS = 12;

    /** The number of bits of a hash that choose the partition. */
    private final int bits;

    /** The different numbers of each partition, at its front. */
    private final long[] distinct;

    /** The place in {@code distinct} where each partition begins. */
    private final int[] starts;

    /** The first class of each partition; the last entry is the number of classes. */
    private final int[] first;

    /** The indexes in which classes are looked up, one for each partition that was asked about. */
    private final AtomicReferenceArray<@Nullable LongIndex> tables;

    private PartitionedClassSizes(
            RowKeys keys,
            int[] sizes,
            int bits,
            long[] distinct,
            int[] starts,
            int[] first,
            AtomicReferenceArray<@Nullable LongIndex> tables) {
        super(keys, sizes);
        this.bits = bits;
        this.distinct = distinct;
        this.starts = starts;
        this.first = first;
        this.tables = tables;
    }

    static PartitionedClassSizes of(RowKeys keys, int rows, Execution execution) {
        int bits = Math.max(1, Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(rows / ROWS)));
        int partitions = 1 << bits;
        int parts = ClassSizes.parts(rows, execution);
        List<int[]> next = execution.all(
                parts,
                part -> histogram(
                        keys, bits, ClassSizes.start(part, parts, rows), ClassSizes.start(part + 1, parts, rows)));
        int[] starts = new int[partitions + 1];
        int place = 0;
        for (int partition = 0; partition < partitions; partition++) {
            starts[partition] = place;
            for (int[] places : next) {
                int here = places[partition];
                places[partition] = place;
                place += here;
            }
        }
        starts[partitions] = place;
        long[] sorted = new long[rows];
        execution.all(parts, part -> {
            scatter(
                    keys,
                    bits,
                    ClassSizes.start(part, parts, rows),
                    ClassSizes.start(part + 1, parts, rows),
                    next.get(part),
                    sorted);
            return part;
        });
        int tasks = Math.min(partitions, 32);
        List<int[][]> counted = execution.all(
                tasks, task -> count(sorted, starts, partitions / tasks * task, partitions / tasks * (task + 1)));
        int[] first = new int[partitions + 1];
        int total = 0;
        for (int partition = 0; partition < partitions; partition++) {
            first[partition] = total;
            total += counted.get(partition / (partitions / tasks))[1][partition % (partitions / tasks)];
        }
        first[partitions] = total;
        int[] sizes = new int[total];
        for (int task = 0; task < tasks; task++) {
            int from = first[partitions / tasks * task];
            System.arraycopy(counted.get(task)[0], 0, sizes, from, first[partitions / tasks * (task + 1)] - from);
        }
        return new PartitionedClassSizes(
                keys, sizes, bits, sorted, starts, first, new AtomicReferenceArray<>(partitions));
    }

    private static int[] histogram(RowKeys keys, int bits, int from, int to) {
        int[] counts = new int[1 << bits];
        int shift = Long.SIZE - bits;
        ClassSizes.forEachBlock(keys, from, to, (numbers, length) -> {
            for (int i = 0; i < length; i++) {
                counts[(int) (LongIndex.spread(numbers[i]) >>> shift)]++;
            }
        });
        return counts;
    }

    private static void scatter(RowKeys keys, int bits, int from, int to, int[] next, long[] sorted) {
        int shift = Long.SIZE - bits;
        ClassSizes.forEachBlock(keys, from, to, (numbers, length) -> {
            for (int i = 0; i < length; i++) {
                sorted[next[(int) (LongIndex.spread(numbers[i]) >>> shift)]++] = numbers[i];
            }
        });
    }

    /** The sizes of the classes of some partitions, and how many classes each of these has. */
    private static int[][] count(long[] sorted, int[] starts, int from, int to) {
        int[] sizes = new int[starts[to] - starts[from]];
        int[] classes = new int[to - from];
        LongIndex table = new LongIndex(ROWS);
        int place = 0;
        for (int partition = from; partition < to; partition++) {
            table.clear(starts[partition + 1] - starts[partition]);
            table.countAll(sorted, starts[partition], starts[partition + 1]);
            table.copyTo(sorted, starts[partition], sizes, place);
            classes[partition - from] = table.size();
            place += table.size();
        }
        return new int[][] {sizes, classes};
    }

    @Override
    long key(int group) {
        int found = Arrays.binarySearch(first, group);
        int partition = found < 0 ? -found - 2 : found;
        // Partitions without a class begin where the next one does.
        while (first[partition + 1] == group) {
            partition++;
        }
        return distinct[starts[partition] + group - first[partition]];
    }

    @Override
    void replaceByNumbers(long[] numbers, int length) {
        for (int i = 0; i < length; i++) {
            int partition = (int) (LongIndex.spread(numbers[i]) >>> (Long.SIZE - bits));
            numbers[i] = (long) first[partition] + table(partition).find(numbers[i]);
        }
    }

    // Two threads may both build a table. The tables are equal, so either may be kept.
    private LongIndex table(int partition) {
        LongIndex known = tables.get(partition);
        if (known != null) {
            return known;
        }
        int size = first[partition + 1] - first[partition];
        LongIndex table = new LongIndex(size);
        table.countAll(distinct, starts[partition], starts[partition] + size);
        tables.set(partition, table);
        return table;
    }
}
