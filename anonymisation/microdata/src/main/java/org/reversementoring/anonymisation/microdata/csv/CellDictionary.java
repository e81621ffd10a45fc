package org.reversementoring.anonymisation.microdata.csv;

import java.util.Arrays;

/**
 * The different cells of a column as they are written in a file, byte for byte, numbered from 0. Most cells are short, so the
 * first eight bytes, the last eight and the length are compared as three numbers, and only cells of more than 16 bytes are
 * compared byte by byte. No text is made of a cell that is known, and its meaning (quotes, blanks, missing, its type) is worked
 * out once for each different cell.
 *
 * <p>It is an index of its own beside that of numbers, because its keys are texts of any length.
 */
final class CellDictionary {

    /** An entry takes four words; the last one is free. */
    private static final int STRIDE = 2;

    private static final int MOST = 1 << 28;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private int[] slots = new int[1024];
    /** For each cell its first eight bytes, its last eight and its length, side by side so that they share a cache line. */
    private long[] entries = new long[64 << STRIDE];

    private int[] ends = new int[65];
    private byte[] bytes = new byte[1024];
    private int used;

    /** Adds eight more bytes to a hash. */
    static long mix(long hash, long word) {
        long mixed = (hash ^ word) * SPREAD;
        return mixed ^ (mixed >>> 29);
    }

    /** The word without the bytes from the n-th on, n from 0 to 7. */
    static long first(long word, int n) {
        return word & ((1L << (n << 3)) - 1);
    }

    /**
     * The number of a cell.
     *
     * @param cell an array with at least eight bytes behind the cell
     * @param hash of all its words, the last one without the bytes behind the cell
     */
    int numberOf(ByteWords cell, int from, int to, long hash) {
        int length = to - from;
        long word = cell.at(from);
        long head = length < Long.BYTES ? first(word, length) : word;
        long tail = length <= Long.BYTES ? 0 : cell.at(to - Long.BYTES);
        int[] table = slots;
        long[] known = entries;
        int mask = table.length - 1;
        int slot = (int) (hash >>> 16) & mask;
        while (true) {
            int number = table[slot] - 1;
            if (number < 0) {
                return add(cell.bytes(), from, length, head, tail, hash);
            }
            int entry = number << STRIDE;
            if (known[entry] == head
                    && known[entry + 1] == tail
                    && known[entry + 2] == length
                    && (length <= 2 * Long.BYTES || isEqual(number, cell.bytes(), from, to))) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
    }

    private boolean isEqual(int number, byte[] cell, int from, int to) {
        return Arrays.equals(bytes, ends[number], ends[number + 1], cell, from, to);
    }

    private int add(byte[] cell, int from, int length, long head, long tail, long hash) {
        int number = used++;
        if (number == ends.length - 1) {
            if (number >= MOST) {
                throw new IllegalArgumentException("different cells of a column must be below " + MOST);
            }
            entries = Arrays.copyOf(entries, number << (STRIDE + 1));
            ends = Arrays.copyOf(ends, number * 2 + 1);
        }
        int begin = ends[number];
        if (bytes.length - begin - Long.BYTES < length) {
            long room = Math.max(begin + (long) length + Long.BYTES, bytes.length * 2L);
            if (begin + (long) length + Long.BYTES > Integer.MAX_VALUE - Long.BYTES) {
                throw new IllegalArgumentException("different cells of a column must be below 2 GiB");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(room, Integer.MAX_VALUE - Long.BYTES));
        }
        System.arraycopy(cell, from, bytes, begin, length);
        ends[number + 1] = begin + length;
        int entry = number << STRIDE;
        entries[entry] = head;
        entries[entry + 1] = tail;
        entries[entry + 2] = length;
        if (used > slots.length / 2) {
            grow();
        } else {
            place(slots, number, hash);
        }
        return number;
    }

    private void grow() {
        int[] table = new int[slots.length * 4];
        ByteWords written = new ByteWords(bytes);
        for (int number = 0; number < used; number++) {
            place(table, number, hash(written, ends[number], ends[number + 1]));
        }
        slots = table;
    }

    private static void place(int[] table, int number, long hash) {
        int slot = (int) (hash >>> 16) & (table.length - 1);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = number + 1;
    }

    /** The hash of a cell; at least eight bytes lie behind it. */
    static long hash(ByteWords cell, int from, int to) {
        long hash = 0;
        int at = from;
        while (to - at >= Long.BYTES) {
            hash = mix(hash, cell.at(at));
            at += Long.BYTES;
        }
        return mix(hash, first(cell.at(at), to - at));
    }

    int size() {
        return used;
    }

    byte[] cell(int number) {
        return Arrays.copyOfRange(bytes, ends[number], ends[number + 1]);
    }
}
