package org.reversementoring.anonymisation.microdata.generalisation;

/**
 * The layout of counters that lie side by side in one number, as many as fit. Each is wide enough to count all rows, so that
 * adding two numbers adds all their counters at once and none overflows into the next.
 *
 * @param bits width of a counter
 * @param words how many numbers hold all counters
 */
public record PackedCounters(int bits, int words) {

    /** A layout of that many counters, for tables of that many rows. */
    public static PackedCounters of(int counts, int rows) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(rows);
        int inWord = Long.SIZE / bits;
        return new PackedCounters(bits, (counts + inWord - 1) / inWord);
    }

    /** Which number a counter is in. */
    public int wordOf(int count) {
        return count / (Long.SIZE / bits);
    }

    /** The lowest bit of a counter in its number. */
    public int shiftOf(int count) {
        return count % (Long.SIZE / bits) * bits;
    }

    /** The bits of one counter, at the lowest place. */
    public long mask() {
        return (1L << bits) - 1;
    }
}
