package org.reversementoring.anonymisation.microdata.counting;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.encoding.ByteCodes;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * The rows of a table as numbers below a width, so that equal rows have equal numbers. A number is made in mixed radix from the
 * codes of some columns and, where these alone would not fit, from the class of the row in columns that were counted before.
 * Numbers are made block by block when they are asked for, and never kept.
 */
final class RowKeys {

    private final @Nullable ClassSizes first;
    private final List<CodeVector> columns;
    private final long[] weights;
    private final long width;

    RowKeys(@Nullable ClassSizes first, List<CodeVector> columns, long[] weights, long width) {
        this.first = first;
        this.columns = columns;
        this.weights = weights;
        this.width = width;
    }

    @Nullable
    ClassSizes first() {
        return first;
    }

    long width() {
        return width;
    }

    /** Writes the numbers of the rows from {@code from} on into the first places of {@code keys}. */
    void fill(long[] keys, int from, int length) {
        if (first == null) {
            Arrays.fill(keys, 0, length, 0);
        } else {
            first.keys().fill(keys, from, length);
            first.replaceByNumbers(keys, length);
            for (int i = 0; i < length; i++) {
                keys[i] *= weights[columns.size()];
            }
        }
        int next = 0;
        while (next + 2 < columns.size()
                && columns.get(next) instanceof ByteCodes a
                && columns.get(next + 1) instanceof ByteCodes b
                && columns.get(next + 2) instanceof ByteCodes c) {
            ByteCodes.addThree(keys, from, length, a, weights[next], b, weights[next + 1], c, weights[next + 2]);
            next += 3;
        }
        while (next < columns.size()) {
            columns.get(next).add(keys, from, length, weights[next]);
            next++;
        }
    }

    /** The runs in which all columns are kept; runs of one row unless these are the same. */
    RowRuns runs(int rows) {
        RowRuns runs = RowRuns.of(columns, rows);
        return first == null || first.keys().runs(rows) == runs ? runs : RowRuns.singles(rows);
    }

    /** Writes the numbers of the runs from {@code from} on, one for each. */
    void fillRuns(long[] keys, int from, int length) {
        Arrays.fill(keys, 0, length, 0);
        if (first != null) {
            first.keys().fillRuns(keys, from, length);
            first.replaceByNumbers(keys, length);
            for (int i = 0; i < length; i++) {
                keys[i] *= weights[columns.size()];
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).ofRuns().add(keys, from, length, weights[i]);
        }
    }

    /** The numbers of rows below a width, by the class of each row and its codes in some columns. */
    static RowKeys of(@Nullable ClassSizes first, List<Column> columns, long width) {
        // The last column is the lowest digit. The weight of an earlier class, the highest digit, is the last entry.
        long[] weights = new long[columns.size() + 1];
        long weight = 1;
        for (int i = columns.size() - 1; i >= 0; i--) {
            weights[i] = weight;
            weight *= radix(columns.get(i));
        }
        weights[columns.size()] = weight;
        return new RowKeys(first, columns.stream().map(Column::codes).toList(), weights, width);
    }

    static long radix(Column column) {
        return Math.max(1, column.cardinality());
    }
}
