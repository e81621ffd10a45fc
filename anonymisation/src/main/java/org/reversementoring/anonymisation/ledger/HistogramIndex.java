package org.reversementoring.anonymisation.ledger;

import java.util.Arrays;

/** From a histogram to its position in a list: open addressing over a table at most half full. */
final class HistogramIndex {

    private final long[] keys;
    private final int[] positions;

    HistogramIndex(long[] histograms) {
        int size = Integer.highestOneBit(Math.max(1, histograms.length)) << 2;
        keys = new long[size];
        positions = new int[size];
        Arrays.fill(keys, -1L);
        for (int position = 0; position < histograms.length; position++) {
            int slot = slot(histograms[position]);
            keys[slot] = histograms[position];
            positions[slot] = position;
        }
    }

    /** The position of a histogram that is in the list. */
    int of(long histogram) {
        return positions[slot(histogram)];
    }

    private int slot(long histogram) {
        int mask = keys.length - 1;
        int slot = (int) ((histogram * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[slot] != -1L && keys[slot] != histogram) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
