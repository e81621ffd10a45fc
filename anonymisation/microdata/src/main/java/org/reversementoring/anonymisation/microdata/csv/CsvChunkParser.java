package org.reversementoring.anonymisation.microdata.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;

/**
 * A parser of whole lines of CSV, which reads eight bytes at a time: in a word, the bytes that are a separator or end a line
 * become 0 after an exclusive or with a word full of them, and the lowest such byte ends the cell. A chunk that is not plain is
 * not judged here: the parser says so, and the text is read again from its beginning, line by line, which finds what is wrong
 * with it.
 *
 * <p>Plain is: valid UTF-8, as many cells in each line as in the header, each below a bound, quotes around whole cells and
 * doubled inside, and lines that end in LF or CR LF.
 */
final class CsvChunkParser {

    /** Bytes of the longest cell that is plain. */
    static final int LONGEST_CELL = 1 << 16;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private final byte separator;
    private final long separators;
    private final int[] columns;
    private final CellDictionary[] tables;
    private final int[][] numbers;
    private int rows;
    private int stopped;

    /**
     * A parser of lines with one cell for each column.
     *
     * @param columns for each cell of a line the place of its dictionary, or -1 if it is not read
     */
    CsvChunkParser(char separator, int[] columns, List<CellDictionary> tables) {
        this.separator = (byte) separator;
        this.separators = ONES * separator;
        this.columns = columns;
        this.tables = tables.toArray(CellDictionary[]::new);
        this.numbers = new int[tables.size()][1 << 12];
    }

    /**
     * Reads the lines that begin from {@code from} to below {@code until}; false if they are not plain.
     *
     * @param bytes with a line feed at {@code limit}, and room for more than eight bytes behind it
     */
    boolean read(byte[] bytes, int from, int until, int limit) {
        ByteWords words = new ByteWords(bytes);
        int at = from;
        int row = 0;
        while (at < until) {
            // Where there is one column, blanks are a missing cell.
            int blank = columns.length == 1 ? lineEnd(bytes, at) : blankLine(bytes, at);
            if (blank < 0) {
                return false;
            }
            if (blank > 0) {
                at += blank;
                continue;
            }
            if (row == capacity()) {
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = Arrays.copyOf(numbers[i], row * 2);
                }
            }
            at = line(bytes, words, at, limit, row);
            if (at < 0) {
                return false;
            }
            row++;
        }
        rows = row;
        stopped = at;
        return true;
    }

    private int capacity() {
        return numbers.length == 0 ? Integer.MAX_VALUE : numbers[0].length;
    }

    /**
     * The number of bytes of a line that holds separators and blanks alone, 0 if it holds more; -1 if it holds quotes, too, which is
     * not plain.
     */
    private int blankLine(byte[] bytes, int from) {
        boolean quotes = false;
        for (int at = from; ; at++) {
            int end = lineEnd(bytes, at);
            if (end > 0) {
                return quotes ? -1 : at + end - from;
            }
            if (bytes[at] == '"') {
                quotes = true;
            } else if (bytes[at] != separator && bytes[at] != ' ' && bytes[at] != '\t') {
                return 0;
            }
        }
    }

    /** The number of bytes of the line end at a place, 0 if there is none. */
    private static int lineEnd(byte[] bytes, int at) {
        if (bytes[at] == '\n') {
            return 1;
        }
        return bytes[at] == '\r' && bytes[at + 1] == '\n' ? 2 : 0;
    }

    /** Where the next line begins; -1 if this one is not plain. */
    private int line(byte[] bytes, ByteWords words, int from, int limit, int row) {
        int at = from;
        for (int i = 0; i < columns.length; i++) {
            int column = columns[i];
            int end = bytes[at] == '"' ? quoted(words, at, limit, row, column) : bare(words, at, limit, row, column);
            if (end < 0) {
                return -1;
            }
            boolean last = i == columns.length - 1;
            if (last == (bytes[end] == separator)) {
                return -1;
            }
            at = end + 1;
            if (last) {
                int ending = lineEnd(bytes, end);
                return ending == 0 ? -1 : end + ending;
            }
            if (bytes[end] != separator) {
                return -1;
            }
        }
        return -1;
    }

    /** The end of a cell without quotes around it. */
    private int bare(ByteWords words, int from, int limit, int row, int column) {
        int at = from;
        long hash = 0;
        long all = 0;
        while (true) {
            long word = words.at(at);
            long found = zeroes(word ^ separators) | zeroes(word ^ (ONES * '\n')) | zeroes(word ^ (ONES * '\r'));
            if (found != 0) {
                int n = Long.numberOfTrailingZeros(found) >>> 3;
                long head = CellDictionary.first(word, n);
                at += n;
                if (((all | head) & HIGHS) != 0 && !isText(words.bytes(), from, at)) {
                    return -1;
                }
                if (column >= 0) {
                    numbers[column][row] = tables[column].numberOf(words, from, at, CellDictionary.mix(hash, head));
                }
                return at > limit ? -1 : at;
            }
            hash = CellDictionary.mix(hash, word);
            all |= word;
            at += Long.BYTES;
            if (at > limit || at - from > LONGEST_CELL) {
                return -1;
            }
        }
    }

    /** The end of a cell in quotes, these included. */
    private int quoted(ByteWords words, int from, int limit, int row, int column) {
        byte[] bytes = words.bytes();
        int at = from + 1;
        int all = 0;
        while (at < limit && at - from <= LONGEST_CELL) {
            all |= bytes[at];
            if (bytes[at] == '"') {
                if (bytes[at + 1] != '"') {
                    if (all < 0 && !isText(bytes, from, at)) {
                        return -1;
                    }
                    if (column >= 0) {
                        numbers[column][row] =
                                tables[column].numberOf(words, from, at + 1, CellDictionary.hash(words, from, at + 1));
                    }
                    return at + 1;
                }
                at++;
            }
            at++;
        }
        return -1;
    }

    /** A word with the highest bit of each byte that is 0; above the lowest such byte, other bits may be set too. */
    private static long zeroes(long word) {
        return (word - ONES) & ~word & HIGHS;
    }

    private static boolean isText(byte[] bytes, int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The number of rows of the last reading. */
    int rows() {
        return rows;
    }

    /** Where the last reading stopped. */
    int stopped() {
        return stopped;
    }

    /** For each dictionary the numbers of the cells of the last reading. */
    List<CodeVector> codes() {
        List<CodeVector> codes = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            codes.add(CodeVector.narrowed(numbers[i], rows(), tables[i].size()));
        }
        return codes;
    }

    CellDictionary table(int column) {
        return tables[column];
    }

    /** The text of a cell, without the quotes around it and with single quotes inside. */
    static String text(byte[] cell) {
        String text = new String(cell, StandardCharsets.UTF_8);
        return text.isEmpty() || text.charAt(0) != '"'
                ? text
                : text.substring(1, text.length() - 1).replace("\"\"", "\"");
    }
}
