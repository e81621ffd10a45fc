package org.reversementoring.core.exchange.webform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * A reader that stops at the limits of a JSON text that an enemy may have written. They are ours because Jackson has none before 2.15, and a
 * host can change those that it has later.
 */
final class JsonBounds extends Reader {

    /** An answer may be a list of objects, as that of a file or a matrix is. */
    private static final int DEEPEST = 32;

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_NUMBER = 100;
    private static final String NUMBER = "0123456789+-.eE";

    private final Reader text;
    private boolean begun;
    private boolean quoted;
    private boolean escaped;
    private int depth;
    private int length;
    private int digits;

    JsonBounds(Reader text) {
        this.text = text;
    }

    /** A limit that was passed; the message is a rule, and quotes nothing. */
    static final class LimitException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LimitException(String rule) {
            super(rule);
        }
    }

    @Override
    public int read(char[] buffer, int from, int most) {
        int count = next(buffer, from, most);
        for (int i = from; i < from + count; i++) {
            if (!begun && buffer[i] == '\uFEFF') {
                buffer[i] = ' ';
            }
            begun = true;
            see(buffer[i]);
        }
        return count;
    }

    private int next(char[] buffer, int from, int most) {
        try {
            return text.read(buffer, from, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void see(char c) {
        if (quoted) {
            seeText(c);
            return;
        }
        digits = NUMBER.indexOf(c) < 0 ? 0 : digits + 1;
        require(digits <= LONGEST_NUMBER, "numbers of at most " + LONGEST_NUMBER + " digits");
        if (c == '"') {
            quoted = true;
            length = 0;
        } else if (c == '[' || c == '{') {
            depth++;
            require(depth <= DEEPEST, "at most " + DEEPEST + " levels");
        } else if (c == ']' || c == '}') {
            depth--;
        }
    }

    private void seeText(char c) {
        length++;
        require(length <= LONGEST_TEXT, "texts of at most " + LONGEST_TEXT + " characters");
        if (escaped) {
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == '"') {
            quoted = false;
        }
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new LimitException("must have " + rule);
        }
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
