package org.reversementoring.anonymisation.microdata.encoding;

import java.util.stream.IntStream;

/**
 * An index of keys that are too wide for one number. A key lies in several words: the first has up to 63 bits, and each other one up to
 * 32. The first word is numbered, then each pair of a number and the next word, so a key costs one look-up for each word, and nothing is
 * compared that is longer than a number. Keys are numbered from 0 in the order in which they first occur. With one word it is a {@link
 * LongIndex}.
 */
public final class WideIndex {

    /** The most bits of the first word of a key. */
    public static final int FIRST_BITS = Long.SIZE - 1;

    /** The most bits of each other word, so that one fits beside a number. */
    public static final int OTHER_BITS = Integer.SIZE;

    private final LongIndex[] numbers;

    /** An empty index of keys of that many words, with room for that many different ones; it takes more. */
    public WideIndex(int words, int expected) {
        this.numbers = IntStream.range(0, words)
                .mapToObj(word -> new LongIndex(expected))
                .toArray(LongIndex[]::new);
    }

    /** Forgets all keys, as {@link LongIndex#clear} does. */
    public void clear(int expected) {
        for (LongIndex each : numbers) {
            each.clear(expected);
        }
    }

    /**
     * Numbers keys. Each loop handles one word, so that what it reads stays in registers.
     *
     * @param words for each word the part that each key has in it
     * @param masks for each word the bits of it that count
     * @param found the numbers of the keys, from one place to below another
     */
    public void numberAll(long[][] words, long[] masks, int from, int to, int[] found) {
        LongIndex first = numbers[0];
        long[] word = words[0];
        long mask = masks[0];
        for (int i = from; i < to; i++) {
            found[i] = first.numberOf(word[i] & mask);
        }
        for (int w = 1; w < numbers.length; w++) {
            numberNext(numbers[w], words[w], masks[w], from, to, found);
        }
    }

    private static void numberNext(LongIndex index, long[] word, long mask, int from, int to, int[] found) {
        for (int i = from; i < to; i++) {
            found[i] = index.numberOf((long) found[i] << OTHER_BITS | (word[i] & mask));
        }
    }

    /** The number of different keys. */
    public int size() {
        return numbers[numbers.length - 1].size();
    }
}
