package org.reversementoring.core.exchange.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Characters of UTF-8, of which only so many come before somebody says that a response is over, and the level that was reached in them. */
final class JsonAllowance extends FilterReader {

    private int left = JsonTokens.MAX_CHARACTERS;
    private boolean begun;
    private int depth;

    JsonAllowance(InputStream bytes) {
        super(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** One level deeper. */
    int enter() {
        return ++depth;
    }

    void leave() {
        depth--;
    }

    int depth() {
        return depth;
    }

    /** As many characters may come again as at the beginning. */
    void renew() {
        left = JsonTokens.MAX_CHARACTERS;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (left <= 0) {
            throw new TooLongException();
        }
        int count = readWhole(buffer, offset, length);
        if (count > 0) {
            left -= count;
            if (!begun && buffer[offset] == '\uFEFF') {
                // A byte order mark is no part of the text.
                buffer[offset] = ' ';
            }
            begun = true;
        }
        return count;
    }

    private int readWhole(char[] buffer, int offset, int length) {
        try {
            return super.read(buffer, offset, length);
        } catch (CharacterCodingException e) {
            throw new BrokenJsonException("must be in UTF-8, but other bytes were seen");
        } catch (IOException e) {
            throw new UncheckedIOException("JSON must be readable", e);
        }
    }

    /** More characters came than one response may have. */
    static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
