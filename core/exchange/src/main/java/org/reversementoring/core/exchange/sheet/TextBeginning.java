package org.reversementoring.core.exchange.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the beginning of a text tells of the way in which it is written. */
final class TextBeginning {

    private static final String SEPARATORS = ",;\t|";
    private static final int ROWS = 20;
    private static final long EVEN = 1 << 20;

    private final String text;

    private TextBeginning(String text) {
        this.text = text;
    }

    /**
     * The encoding: what a byte order mark says, what was declared, or UTF-8.
     *
     * @throws IllegalArgumentException if the bytes are in none of these, with what was seen
     */
    static Charset encoding(byte[] bytes, Optional<Charset> declared) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            boolean utf16 = declared.equals(Optional.of(StandardCharsets.UTF_16))
                    && !marked.equals(Optional.of(StandardCharsets.UTF_8));
            if (declared.isPresent() && !declared.equals(marked) && !utf16) {
                throw new IllegalArgumentException(
                        "text was declared in " + declared.get() + ", but has the mark of " + marked.get());
            }
            return marked.get();
        }
        Charset expected = declared.orElse(StandardCharsets.UTF_8);
        if (expected.equals(StandardCharsets.UTF_8)) {
            requireUtf8(bytes, declared.isPresent());
        }
        if (declared.isPresent() && !expected.equals(StandardCharsets.UTF_8) && isOtherUtf8(bytes, expected)) {
            throw new IllegalArgumentException("text was declared in " + expected + ", but is in UTF-8 as it seems");
        }
        return expected;
    }

    /** Letters of UTF-8 with two bytes or more make a text of another encoding nearly never. */
    private static boolean isOtherUtf8(byte[] bytes, Charset expected) {
        boolean wide = false;
        for (byte each : bytes) {
            wide |= each < 0;
        }
        return wide && expected.newEncoder().maxBytesPerChar() == 1 && !isBrokenUtf8(bytes);
    }

    private static boolean isBrokenUtf8(byte[] bytes) {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), false)
                .isError();
    }

    private static void requireUtf8(byte[] bytes, boolean declared) {
        for (byte each : bytes) {
            if (each == 0) {
                throw new IllegalArgumentException(
                        "text must be in UTF-8, but bytes of zero were seen; declare encodedIn, for instance UTF-16LE");
            }
        }
        if (isBrokenUtf8(bytes)) {
            throw new IllegalArgumentException("text must be in UTF-8, but other bytes were seen; "
                    + (declared ? "declare another encoding" : "declare encodedIn, for instance windows-1252"));
        }
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        int third = bytes.length > 2 ? bytes[2] & 0xFF : 0;
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (first == 0xFF && second == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first == 0xFE && second == 0xFF ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    static TextBeginning of(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        decoder.decode(ByteBuffer.wrap(bytes), out, false);
        String text = out.flip().toString();
        return new TextBeginning(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** The sign after {@code sep=} in the first line, if that is all that stands there. */
    Optional<Character> separatorLine() {
        String line = text.lines().findFirst().orElse("").strip().replace("\"", "");
        boolean is = line.regionMatches(true, 0, "sep=", 0, 4) && line.length() == 5;
        // A tab is blank, so it is looked for in the line as it is.
        if (!is && text.regionMatches(true, 0, "sep=\t", 0, 5)) {
            return Optional.of('\t');
        }
        return is ? Optional.of(line.charAt(4)) : Optional.empty();
    }

    /**
     * The separator by which all rows of the beginning have as many cells; the one of most cells if there are several. If there is none, the one
     * that stands between names most often; a comma if there are no names.
     */
    char separator() {
        char best = SEPARATORS.charAt(0);
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char sign = SEPARATORS.charAt(i);
            List<Integer> widths = widths(sign);
            boolean even = widths.stream().distinct().count() == 1;
            int names = widths.isEmpty() ? 0 : widths.get(0);
            // Rows of equal width come before any number of names.
            long value = names < 2 ? 0 : even && widths.size() > 1 ? names + EVEN : names;
            if (value > most) {
                best = sign;
                most = value;
            }
        }
        return best;
    }

    /** The numbers of cells in the first rows that are not blank, as they are with a separator. */
    private List<Integer> widths(char sign) {
        List<Integer> widths = new ArrayList<>();
        boolean quoted = false;
        boolean begins = true;
        int cells = 1;
        int start = 0;
        for (int i = 0; i < text.length() && widths.size() < ROWS; i++) {
            char c = text.charAt(i);
            if (quoted) {
                quoted = c != '"';
            } else if (c == '"') {
                // A quote inside of a cell is a sign; a doubled one closes and opens again.
                quoted = begins || (i > 0 && text.charAt(i - 1) == '"');
                begins = false;
            } else if (c == sign) {
                cells++;
                begins = true;
            } else if (c == '\n' || c == '\r') {
                if (!text.substring(start, i).isBlank() && !isSeparatorLine(text.substring(start, i))) {
                    widths.add(cells);
                }
                cells = 1;
                begins = true;
                start = i + 1;
            } else {
                begins = false;
            }
        }
        if (widths.isEmpty() && !quoted) {
            widths.add(cells);
        }
        return widths;
    }

    private static boolean isSeparatorLine(String line) {
        return line.regionMatches(true, 0, "sep=", 0, 4);
    }
}
