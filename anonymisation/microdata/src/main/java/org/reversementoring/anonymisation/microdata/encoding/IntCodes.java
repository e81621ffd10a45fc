package org.reversementoring.anonymisation.microdata.encoding;

/** Codes of a column of any number of values. */
public final class IntCodes implements CodeVector {

    private final int[] codes;

    IntCodes(int[] codes) {
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
