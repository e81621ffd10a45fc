package org.reversementoring.anonymisation.microdata.counting;

import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
import org.reversementoring.anonymisation.microdata.table.Execution;

/**
 * The sizes of the classes of a table: how often each number occurs among its {@link RowKeys}. The class of each row is not kept,
 * because most checks need sizes only, and the class of a row can be looked up by its number.
 */
abstract class ClassSizes {

    /** The number of rows that are worth a thread. */
    private static final int SHARE = 1 << 16;

    private final RowKeys keys;
    private final int[] sizes;

    ClassSizes(RowKeys keys, int[] sizes) {
        this.keys = keys;
        this.sizes = sizes;
    }

    /** The numbers that were counted. */
    final RowKeys keys() {
        return keys;
    }

    /** The number of classes. They are numbered from 0 in an order that depends on the table alone. */
    final int count() {
        return sizes.length;
    }

    /** Rows of each class. */
    final int[] sizes() {
        return sizes;
    }

    /** The number of the rows of a class. */
    abstract long key(int group);

    /** Replaces each number by its class. All numbers must occur in the table. */
    abstract void replaceByNumbers(long[] numbers, int length);

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

    /** Passes the numbers of all runs to a consumer, block by block. */
    static void forEachBlockOfRuns(RowKeys keys, RowRuns runs, BlockOfRuns block) {
        long[] numbers = new long[CodeVector.BLOCK];
        for (int from = 0; from < runs.count(); from += CodeVector.BLOCK) {
            int length = Math.min(CodeVector.BLOCK, runs.count() - from);
            keys.fillRuns(numbers, from, length);
            block.take(numbers, from, length);
        }
    }

    /** A consumer of the numbers of some runs. */
    @FunctionalInterface
    interface BlockOfRuns {
        /** Takes numbers of the runs from {@code from} on, that are overwritten afterwards. */
        void take(long[] numbers, int from, int length);
    }

    /** A consumer of the numbers of some rows. */
    @FunctionalInterface
    interface Block {
        /** Takes numbers that are overwritten afterwards. */
        void take(long[] numbers, int length);
    }

    /** Sizes only. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[classes=" + sizes.length + "]";
    }
}
