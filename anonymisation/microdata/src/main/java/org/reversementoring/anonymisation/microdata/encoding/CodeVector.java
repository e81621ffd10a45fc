package org.reversementoring.anonymisation.microdata.encoding;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The cells of a column as numbers, in the narrowest array that holds them. Ten million rows of six columns with up to 256 values
 * take 60 MB, and reading them is most of the cost of a check. Hot loops read a block of rows at a time, so that the width of the
 * array is looked up once for a block and not once for a cell.
 */
public sealed interface CodeVector permits ByteCodes, ShortCodes, IntCodes, RunCodes {

    /** Rows in a block of {@link #add}. */
    int BLOCK = 1024;

    /** The code of a row. */
    int at(int row);

    /** Adds {@code weight} times the code of row {@code from + i} to {@code keys[i]}, for the first {@code length} keys. */
    void add(long[] keys, int from, int length, long weight);

    /** Adds the codes of the rows from {@code from} to below {@code to} to their counts. */
    void count(int[] counts, int from, int to);

    /** The codes of the runs in which the column is kept, see {@link RowRuns}; itself where each run is one row. */
    default CodeVector ofRuns() {
        return this;
    }

    /** Writes codes over the rows from {@code to} on, while a column is built. */
    void write(int to, long[] block, int length);

    /** Writes {@code codeOf[code]} for the first {@code length} codes of a part, over the rows from {@code to} on. */
    default void put(int to, CodeVector part, int length, int[] codeOf) {
        long[] block = new long[BLOCK];
        for (int from = 0; from < length; from += BLOCK) {
            int here = Math.min(BLOCK, length - from);
            Arrays.fill(block, 0);
            part.add(block, from, here, 1);
            for (int i = 0; i < here; i++) {
                block[i] = codeOf[(int) block[i]];
            }
            write(to + from, block, here);
        }
    }

    /** Codes of that many rows, all of them 0. */
    static CodeVector blank(int rows, int cardinality) {
        if (cardinality <= ByteCodes.MOST) {
            return new ByteCodes(new byte[rows]);
        }
        return cardinality <= ShortCodes.MOST ? new ShortCodes(new short[rows]) : new IntCodes(new int[rows]);
    }

    /** The first {@code rows} of some numbers from 0 to {@code cardinality} - 1. */
    static CodeVector narrowed(int[] numbers, int rows, int cardinality) {
        if (cardinality <= ByteCodes.MOST) {
            byte[] codes = new byte[rows];
            for (int row = 0; row < rows; row++) {
                codes[row] = (byte) numbers[row];
            }
            return new ByteCodes(codes);
        }
        return cardinality <= ShortCodes.MOST
                ? of(rows, cardinality, row -> numbers[row])
                : new IntCodes(Arrays.copyOf(numbers, rows));
    }

    /** Codes from 0 to {@code cardinality} - 1 of that many rows. */
    static CodeVector of(int rows, int cardinality, IntUnaryOperator code) {
        if (cardinality <= ByteCodes.MOST) {
            byte[] codes = new byte[rows];
            for (int row = 0; row < rows; row++) {
                codes[row] = (byte) code.applyAsInt(row);
            }
            return new ByteCodes(codes);
        }
        if (cardinality <= ShortCodes.MOST) {
            short[] codes = new short[rows];
            for (int row = 0; row < rows; row++) {
                codes[row] = (short) code.applyAsInt(row);
            }
            return new ShortCodes(codes);
        }
        int[] codes = new int[rows];
        for (int row = 0; row < rows; row++) {
            codes[row] = code.applyAsInt(row);
        }
        return new IntCodes(codes);
    }
}
