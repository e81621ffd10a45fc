package org.reversementoring.core.json;

import java.util.Optional;

/**
 * The limits of a text that an enemy may have written, checked before a parser sees it. They are ours because Jackson has none
 * before 2.15, and a host can change those that it has later. A scan of characters is enough: up to the first fault of a text it
 * sees the same tokens as the parser, and there the parser stops.
 */
final class Bounds {

    /** The longest number that is read: a parser takes quadratic time to read one. */
    private static final int MAX_NUMBER_LENGTH = 1_000;

    static final String NUMBERS = "must have numbers within range";

    private static final String NUMBER = "0123456789+-.eE";

    private Bounds() {}

    /** Refuses a text that was given to be read. */
    static void check(String text) {
        broken(text).ifPresent(rule -> {
            throw new DocumentException("$", rule);
        });
        if (text.isBlank()) {
            throw new DocumentException("$", "must be an object, but the text is empty");
        }
    }

    /** The limit that a text breaks, whether it is read or was just written. */
    static Optional<String> broken(String text) {
        if (text.length() > JsonCodec.MAX_CHARACTERS) {
            return Optional.of(
                    "must have at most " + JsonCodec.MAX_CHARACTERS + " characters, but had " + text.length());
        }
        int depth = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            digits = NUMBER.indexOf(character) < 0 ? 0 : digits + 1;
            if (digits > MAX_NUMBER_LENGTH) {
                return Optional.of(NUMBERS);
            }
            if (character == '"') {
                i = endOfString(text, i);
            } else if (character == '[' || character == '{') {
                depth++;
            } else if (character == ']' || character == '}') {
                depth--;
            }
            if (depth > JsonCodec.MAX_DEPTH) {
                return Optional.of(Faults.WELL_FORMED);
            }
        }
        return Optional.empty();
    }

    private static int endOfString(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }
}
