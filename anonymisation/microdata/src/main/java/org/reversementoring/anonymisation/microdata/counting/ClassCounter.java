package org.reversementoring.anonymisation.microdata.counting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.encoding.LongIndex;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;

/**
 * The counting of classes, by the way that suits the table.
 *
 * <p>There are three ways to count, chosen by the width of the numbers and by a sample, never by threads: an address for each
 * possible number, where these are few; a hash table, where the numbers that occur are few; and otherwise partitions small enough
 * for the cache, each with a hash table of its own. Every thread counts rows of its own into an array of its own, and these are
 * added up in the order of rows. A table that is kept in runs of equal rows is counted run by run, and its classes have the same
 * numbers as those of the table of its rows; only where most rows are different are runs of no use.
 */
final class ClassCounter {

    /** The most entries of an address table, which take 16 MiB. */
    private static final long WIDEST = 1 << 22;
    /** Rows of the sample that shows whether most rows are different. */
    private static final int SAMPLE = 1 << 16;

    private ClassCounter() {}

    /** The classes of rows that are equal in these columns, in several steps where a number would not fit into 63 bits. */
    static ClassSizes classes(List<Column> columns, int rows, Execution execution) {
        int from = 0;
        @Nullable ClassSizes sofar = null;
        while (from < columns.size() || sofar == null) {
            int to = from;
            long width = sofar == null ? 1 : Math.max(1, sofar.count());
            while (to < columns.size() && RowKeys.radix(columns.get(to)) <= Long.MAX_VALUE / width) {
                width *= RowKeys.radix(columns.get(to++));
            }
            sofar = of(RowKeys.of(sofar, columns.subList(from, to), width), rows, execution);
            from = to;
        }
        return sofar;
    }

    /**
     * The pairs of a class and a value of one more column. The pairs of a class have consecutive numbers, in the order of the
     * values.
     */
    static ClassSizes pairs(ClassSizes classes, Column column, int rows, Execution execution) {
        long width = Math.max(1, classes.count()) * RowKeys.radix(column);
        return of(RowKeys.of(classes, List.of(column), width), rows, execution);
    }

    /**
     * The classes of rows that are equal in these columns, in the order of their cells, if there are few possible ones: their keys have
     * the last column as the lowest digit.
     */
    static Optional<ClassSizes> addressed(List<Column> columns, int rows, Execution execution) {
        long width = 1;
        for (Column column : columns) {
            width = Math.min(WIDEST + 1, width * RowKeys.radix(column));
        }
        return mayBeAddressed(width, rows)
                ? Optional.of(DirectAddressClassSizes.of(RowKeys.of(null, columns, width), rows, execution))
                : Optional.empty();
    }

    private static boolean mayBeAddressed(long width, int rows) {
        return width <= WIDEST && width <= 1024 + 16L * rows;
    }

    private static ClassSizes of(RowKeys keys, int rows, Execution execution) {
        if (mayBeAddressed(keys.width(), rows)) {
            return DirectAddressClassSizes.of(keys, rows, execution);
        }
        return isMostlyDistinct(keys, rows)
                ? PartitionedClassSizes.of(keys, rows, execution)
                : HashedClassSizes.of(keys, rows, execution);
    }

    /**
     * Whether the second half of a sample still has mostly new numbers. The share of new numbers in the whole sample would
     * mislead, because it is large even in a table of many copies of a few thousand rows.
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

    /** The class of the rows of each run. */
    static int[] classOfRuns(ClassSizes classes, RowRuns runs) {
        int[] classOf = new int[runs.count()];
        ClassSizes.forEachBlockOfRuns(classes.keys(), runs, (numbers, from, length) -> {
            classes.replaceByNumbers(numbers, length);
            for (int i = 0; i < length; i++) {
                classOf[from + i] = (int) numbers[i];
            }
        });
        return classOf;
    }

    /** The class of each row. */
    static int[] classOfRows(ClassSizes classes, int rows, Execution execution) {
        int[] classOf = new int[rows];
        int parts = ClassSizes.parts(rows, execution);
        List<Integer> written = execution.all(parts, part -> {
            int[] row = {ClassSizes.start(part, parts, rows)};
            ClassSizes.forEachBlock(
                    classes.keys(), row[0], ClassSizes.start(part + 1, parts, rows), (numbers, length) -> {
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
}
