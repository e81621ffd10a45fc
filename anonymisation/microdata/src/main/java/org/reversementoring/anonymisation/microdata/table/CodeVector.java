package org.reversementoring.anonymisation.microdata.table;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The cells of a column as numbers, in the narrowest array that holds them: 10 million rows of six columns with up to 256
 * values are 60 MB, and reading them is what a plain check costs. Hot loops take a block of rows at once, so that the width is
 * asked once for a block and not for a cell.
 */
public sealed interface CodeVector {

    /** Rows in a block of {@link #add}. */
    int BLOCK = 1024;

    int at(int row);

    /** keys[i] += weight * code of row from + i, for the first {@code length} keys. */
    void add(long[] keys, int from, int length, long weight);

    /** Counts the codes of the rows from {@code from} to below {@code to}. */
    void count(int[] counts, int from, int to);

    /** code of row to + i = codeOf[number of row i of the part], for its first {@code length} rows. */
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

    /** Puts codes in the place of others, while a column is made. */
    void write(int to, long[] block, int length);

    /** Codes of as many rows, all 0. */
    static CodeVector blank(int rows, int cardinality) {
        if (cardinality <= 1 << Byte.SIZE) {
            return new Bytes(new byte[rows]);
        }
        return cardinality <= 1 << Short.SIZE ? new Shorts(new short[rows]) : new Ints(new int[rows]);
    }

    /** The first of some numbers from 0 to {@code cardinality} - 1, narrowed. */
    static CodeVector narrowed(int[] numbers, int rows, int cardinality) {
        if (cardinality <= 1 << Byte.SIZE) {
            byte[] codes = new byte[rows];
            for (int row = 0; row < rows; row++) {
                codes[row] = (byte) numbers[row];
            }
            return new Bytes(codes);
        }
        return cardinality <= 1 << Short.SIZE
                ? of(rows, cardinality, row -> numbers[row])
                : new Ints(Arrays.copyOf(numbers, rows));
    }

    /** Codes from 0 to {@code cardinality} - 1 of as many rows. */
    static CodeVector of(int rows, int cardinality, IntUnaryOperator code) {
        if (cardinality <= 1 << Byte.SIZE) {
            byte[] codes = new byte[rows];
            for (int row = 0; row < rows; row++) {
                codes[row] = (byte) code.applyAsInt(row);
            }
            return new Bytes(codes);
        }
        if (cardinality <= 1 << Short.SIZE) {
            short[] codes = new short[rows];
            for (int row = 0; row < rows; row++) {
                codes[row] = (short) code.applyAsInt(row);
            }
            return new Shorts(codes);
        }
        int[] codes = new int[rows];
        for (int row = 0; row < rows; row++) {
            codes[row] = code.applyAsInt(row);
        }
        return new Ints(codes);
    }

    /** Up to 256 values. */
    final class Bytes implements CodeVector {
        private final byte[] codes;

        private Bytes(byte[] codes) {
            this.codes = codes;
        }

        /** As {@link #add} of three columns one after the other, with a third of the loads and stores of keys. */
        public static void addThree(
                long[] keys,
                int from,
                int length,
                Bytes a,
                long weightA,
                Bytes b,
                long weightB,
                Bytes c,
                long weightC) {
            byte[] first = a.codes;
            byte[] second = b.codes;
            byte[] third = c.codes;
            for (int i = 0; i < length; i++) {
                keys[i] += weightA * (first[from + i] & 0xFF)
                        + weightB * (second[from + i] & 0xFF)
                        + weightC * (third[from + i] & 0xFF);
            }
        }

        @Override
        public int at(int row) {
            return Byte.toUnsignedInt(codes[row]);
        }

        @Override
        public void add(long[] keys, int from, int length, long weight) {
            for (int i = 0; i < length; i++) {
                keys[i] += weight * (codes[from + i] & 0xFF);
            }
        }

        @Override
        public void write(int to, long[] block, int length) {
            for (int i = 0; i < length; i++) {
                codes[to + i] = (byte) block[i];
            }
        }

        @Override
        public void count(int[] counts, int from, int to) {
            for (int row = from; row < to; row++) {
                counts[codes[row] & 0xFF]++;
            }
        }
    }

    /** Up to 65,536 values. */
    final class Shorts implements CodeVector {
        private final short[] codes;

        private Shorts(short[] codes) {
            this.codes = codes;
        }

        @Override
        public int at(int row) {
            return Short.toUnsignedInt(codes[row]);
        }

        @Override
        public void add(long[] keys, int from, int length, long weight) {
            for (int i = 0; i < length; i++) {
                keys[i] += weight * (codes[from + i] & 0xFFFF);
            }
        }

        @Override
        public void write(int to, long[] block, int length) {
            for (int i = 0; i < length; i++) {
                codes[to + i] = (short) block[i];
            }
        }

        @Override
        public void count(int[] counts, int from, int to) {
            for (int row = from; row < to; row++) {
                counts[codes[row] & 0xFFFF]++;
            }
        }
    }

    /** Any number of values. */
    final class Ints implements CodeVector {
        private final int[] codes;

        Ints(int[] codes) {
            this.codes = codes;
        }

        @Override
        public int at(int row) {
            return codes[row];
        }

        @Override
        public void add(long[] keys, int from, int length, long weight) {
            for (int i = 0; i < length; i++) {
                keys[i] += weight * codes[from + i];
            }
        }

        @Override
        public void write(int to, long[] block, int length) {
            for (int i = 0; i < length; i++) {
                codes[to + i] = (int) block[i];
            }
        }

        @Override
        public void count(int[] counts, int from, int to) {
            for (int row = from; row < to; row++) {
                counts[codes[row]]++;
            }
        }
    }
}
