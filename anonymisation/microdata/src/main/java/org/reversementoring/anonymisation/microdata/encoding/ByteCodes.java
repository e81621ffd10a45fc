package org.reversementoring.anonymisation.microdata.encoding;

/** Codes of a column of up to 256 values. */
public final class ByteCodes implements CodeVector {

    static final int MOST = 1 << Byte.SIZE;

    private final byte[] codes;

    ByteCodes(byte[] codes) {
        this.codes = codes;
    }

    /** Does what three calls of {@link #add} do, with a third of the loads and stores of keys. */
    public static void addThree(
            long[] keys,
            int from,
            int length,
            ByteCodes a,
            long weightA,
            ByteCodes b,
            long weightB,
            ByteCodes c,
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
