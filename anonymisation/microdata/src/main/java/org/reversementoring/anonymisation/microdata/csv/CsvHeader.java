package org.reversementoring.anonymisation.microdata.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header of a CSV file: its first line that is not empty, if it has no quotes.
 *
 * @param names its cells
 * @param end where the next line begins
 */
record CsvHeader(List<String> names, long end) {

    private static final int LONGEST = 1 << 16;

    static Optional<CsvHeader> read(FileChannel file, long size, char separator) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(size, LONGEST));
        int more = 0;
        while (buffer.hasRemaining() && more >= 0) {
            more = file.read(buffer, buffer.position());
        }
        byte[] bytes = buffer.array();
        int length = buffer.position();
        int begin = 0;
        if (length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            begin = 3;
        }
        while (begin < length && (bytes[begin] == '\n' || bytes[begin] == '\r')) {
            begin++;
        }
        int end = begin;
        while (end < length && bytes[end] != '\n') {
            if (bytes[end] == '"' || (bytes[end] == '\r' && (end + 1 == length || bytes[end + 1] != '\n'))) {
                return Optional.empty();
            }
            end++;
        }
        if (end == length || end == begin) {
            return Optional.empty();
        }
        int stop = bytes[end - 1] == '\r' ? end - 1 : end;
        List<String> names = new ArrayList<>();
        int from = begin;
        for (int at = begin; at <= stop; at++) {
            if (at == stop || bytes[at] == separator) {
                try {
                    names.add(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes, from, at - from))
                            .toString());
                } catch (CharacterCodingException e) {
                    return Optional.empty();
                }
                from = at + 1;
            }
        }
        return Optional.of(new CsvHeader(List.copyOf(names), end + 1L));
    }
}
