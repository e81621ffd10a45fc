package org.reversementoring.anonymisation.microdata.csv;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * An array of bytes that is also read eight at a time, as words in which the first byte is the lowest (SIMD within a register).
 */
final class ByteWords {

    private final byte[] bytes;
    private final ByteBuffer words;

    ByteWords(byte[] bytes) {
        this.bytes = bytes;
        this.words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    byte[] bytes() {
        return bytes;
    }

    /** The eight bytes from a place. */
    long at(int place) {
        return words.getLong(place);
    }
}
