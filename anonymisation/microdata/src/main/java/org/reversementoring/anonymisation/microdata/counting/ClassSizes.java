package org.reversementoring.anonymisation.microdata.counting;

import java.util.List;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.encoding.LongIndex;
import org.reversementoring.anonymisation.microdata.table.Execution;

/**
 * The sizes of the classes of a table: how often each number occurs among its {@link RowKeys}. The class of each row is not kept, because
 * most checks need sizes only, and the class of a row can be looked up by its number.
 *
 * <p>There are three ways to count, chosen by the width of the numbers and by a sample, never by threads: an address for each possible
 * number, where these are few; a hash table, where the numbers that occur are few; and otherwise partitions small enough for the cache,
 * each with a hash table of its own. Every thread counts rows of its own into an array of its own, and these are added up in the order of
 * rows.
 */
sealed interface ClassSizes permits DirectAddressClassSizes, HashedClassSizes, PartitionedClassSizes {

    /** The numbers that were counted. */
    RowKeys keys();

    /** How many classes there are. They are numbered from 0 in an order that depends on the table alone. */
    int count();

    /** Rows of each class. */
    int[] sizes();

    /** The number of the rows of a class. */
    long key(int group);

    /** Replaces each number by its class. All numbers must occur in the table. */
    void replaceByNumbers(long[] keys, int length);

    /** The most entries of an address table, which take 16 MiB. */
    long WIDEST = 1 << 22;
    /** As many rows are worth a thread. */
    int SHARE = 1 << 16;
    /** Rows of the sample that tells whether most rows are different. */
    int SAMPLE = 1 << 16;

    static ClassSizes of(RowKeys keys, int rows, Execution execution) {
        if (keys.width() <= WIDEST && keys.width() <= 1024 + 16L * rows) {
            return DirectAddressClassSizes.of(keys, rows, execution);
        }
        return isMostlyDistinct(keys, rows)
                ? PartitionedClassSizes.of(keys, rows, execution)
                : HashedClassSizes.of(keys, rows, execution);
    }

    /**
     * Whether the second half of a sample still has mostly new numbers. The share of new numbers in the whole sample would mislead,
     * because it is large even in a table of many copies of a few thousand rows.
     */
    private static boolean isMostlyDistinct(RowKeys keys, int rows) {
        if (rows < 4 * SAMPLE) {
            return false;
        }
        LongIndex seen = new LongIndex(SAMPLE);
        long[] block = new long[CodeVector.BLOCK];
        int blocks = SAMPLE / CodeVector.BLOCK;
        int inFirstHalf = 0;
        for (int i = 0; i < blocks; i++) {
            inFirstHalf = i == blocks / 2 ? seen.size() : inFirstHalf;
            // Even blocks first, so that both halves are from all over the table.
            int place = i < blocks / 2 ? 2 * i : 2 * (i - blocks / 2) + 1;
            keys.fill(block, (int) ((long) (rows - CodeVector.BLOCK) * place / (blocks - 1)), CodeVector.BLOCK);
            seen.countAll(block, 0, CodeVector.BLOCK);
        }
        return seen.size() - inFirstHalf > SAMPLE / 2 / 4 * 3;
    }

    /** The number of parts into which the rows are divided for counting. */
    static int parts(int rows, Execution execution) {
        return Math.max(1, Math.min(execution.threads(), rows / SHARE));
    }

    /** Where the i-th of equal parts of the rows begins; parts are whole blocks. */
    static int start(int i, int parts, int rows) {
        return i == parts ? rows : (int) ((long) rows * i / parts / CodeVector.BLOCK * CodeVector.BLOCK);
    }

    /** Passes the numbers of some rows to a consumer, block by block. */
    static void forEachBlock(RowKeys keys, int from, int to, Block block) {
        long[] numbers = new long[CodeVector.BLOCK];
        for (int row = from; row < to; row += CodeVector.BLOCK) {
            int length = Math.min(CodeVector.BLOCK, to - row);
            keys.fill(numbers, row, length);
            block.take(numbers, length);
        }
    }

    /** The class of each row. */
    static int[] classOfRows(ClassSizes classes, int rows, Execution execution) {
        int[] classOf = new int[rows];
        int parts = parts(rows, execution);
        List<Integer> written = execution.all(parts, part -> {
            int[] row = {start(part, parts, rows)};
            forEachBlock(classes.keys(), row[0], start(part + 1, parts, rows), (numbers, length) -> {
                classes.replaceByNumbers(numbers, length);
                for (int i = 0; i < length; i++) {
                    classOf[row[0] + i] = (int) numbers[i];
                }
                row[0] += length;
            });
            return row[0];
        });
        if (rows > 0 && written.get(parts - 1) != rows) {
            throw new IllegalStateException("rows must all have a class");
        }
        return classOf;
    }

    /** A consumer of the numbers of some rows. */
    @FunctionalInterface
    interface Block {
        /** Takes numbers that are overwritten afterwards. */
        void take(long[] numbers, int length);
    }
}
