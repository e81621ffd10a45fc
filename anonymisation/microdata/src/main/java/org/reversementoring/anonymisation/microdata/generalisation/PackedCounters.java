package org.reversementoring.anonymisation.microdata.generalisation;

/**
 * Counts side by side in one number, as many as fit: each lane is wide enough for all rows, so adding two numbers adds all their
 * counts at once, and none runs over into the next.
 *
 * @param bits of a lane
 * @param words numbers that hold all counts
 */
public record PackedCounters(int bits, int words) {

    public static PackedCounters of(int counts, int rows) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(rows);
        int inWord = Long.SIZE / bits;
        return new PackedCounters(bits, (counts + inWord - 1) / inWord);
    }

    public int wordOf(int count) {
        return count / (Long.SIZE / bits);
    }

    public int shiftOf(int count) {
        return count % (Long.SIZE / bits) * bits;
    }

    public long mask() {
        return (1L << bits) - 1;
    }
}
