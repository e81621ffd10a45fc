package org.reversementoring.anonymisation.microdata;

import java.util.function.IntUnaryOperator;

/**
 * The cells of a column as numbers, in the narrowest array that holds them: 10 million rows of six columns with up to 256
 * values are 60 MB, and reading them is what a plain check costs. Hot loops take a block of rows at once, so that the width is
 * asked once for a block and not for a cell.
 */
sealed interface Codes {

    /** Rows in a block of {@link #append}. */
    int BLOCK = 1024;

    int at(int row);

    /** keys[i] = keys[i] * radix + code of row from + i, for the first {@code length} keys. */
    void append(long[] keys, int from, int length, long radix);

    /** Counts the codes of the rows from {@code from} to below {@code to}. */
    void count(int[] counts, int from, int to);

    /** Codes from 0 to {@code cardinality} - 1 of as many rows. */
    static Codes of(int rows, int cardinality, IntUnaryOperator code) {
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
    final class Bytes implements Codes {
        private final byte[] codes;

        private Bytes(byte[] codes) {
            this.codes = codes;
        }

        @Override
        public int at(int row) {
            return Byte.toUnsignedInt(codes[row]);
        }

        @Override
        public void append(long[] keys, int from, int length, long radix) {
            for (int i = 0; i < length; i++) {
                keys[i] = keys[i] * radix + (codes[from + i] & 0xFF);
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
    final class Shorts implements Codes {
        private final short[] codes;

        private Shorts(short[] codes) {
            this.codes = codes;
        }

        @Override
        public int at(int row) {
            return Short.toUnsignedInt(codes[row]);
        }

        @Override
        public void append(long[] keys, int from, int length, long radix) {
            for (int i = 0; i < length; i++) {
                keys[i] = keys[i] * radix + (codes[from + i] & 0xFFFF);
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
    final class Ints implements Codes {
        private final int[] codes;

        Ints(int[] codes) {
            this.codes = codes;
        }

        @Override
        public int at(int row) {
            return codes[row];
        }

        @Override
        public void append(long[] keys, int from, int length, long radix) {
            for (int i = 0; i < length; i++) {
                keys[i] = keys[i] * radix + codes[from + i];
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
