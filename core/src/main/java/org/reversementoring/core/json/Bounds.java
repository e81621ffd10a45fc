package org.reversementoring.core.json;

/**
 * The limits of a text that an enemy may have written, checked before a parser sees it. They are ours because Jackson has none
 * before 2.15, and a host can change those that it has later. A scan of characters is enough: up to the first fault of a text it
 * sees the same tokens as the parser, and there the parser stops.
 */
final class Bounds {

    /** The longest number that is read: a parser takes quadratic time to read one. */
    private static final int MAX_NUMBER_LENGTH = 1_000;

    private static final String NUMBER = "0123456789+-.eE";

    private Bounds() {}

    static void check(String text) {
        if (text.length() > JsonCodec.MAX_CHARACTERS) {
            throw new DocumentException(
                    "$", "must have at most " + JsonCodec.MAX_CHARACTERS + " characters, but had " + text.length());
        }
        int depth = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            digits = NUMBER.indexOf(character) < 0 ? 0 : digits + 1;
            if (digits > MAX_NUMBER_LENGTH) {
                throw new DocumentException("$", "must have numbers within range");
            }
            if (character == '"') {
                i = endOfString(text, i);
            } else if (character == '[' || character == '{') {
                depth++;
            } else if (character == ']' || character == '}') {
                depth--;
            }
            if (depth > JsonCodec.MAX_DEPTH) {
                throw new DocumentException("$", Faults.WELL_FORMED);
            }
        }
    }

    private static int endOfString(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }
}
