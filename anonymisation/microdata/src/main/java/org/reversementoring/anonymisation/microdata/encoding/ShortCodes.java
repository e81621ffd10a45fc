package org.reversementoring.anonymisation.microdata.encoding;

/** Codes of a column of up to 65,536 values. */
public final class ShortCodes implements CodeVector {

    static final int MOST = 1 << Short.SIZE;

    private final short[] codes;

    ShortCodes(short[] codes) {
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
