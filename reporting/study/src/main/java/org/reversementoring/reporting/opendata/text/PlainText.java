package org.reversementoring.reporting.opendata.text;

import java.nio.charset.StandardCharsets;

/** Checks and cuts that make a text fit for every file of a bundle. */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** Text for people: not blank, may have line breaks and tabs. */
    public static String require(String subject, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(subject + " must not be blank");
        }
        String rest = text.replace('\n', ' ').replace('\t', ' ');
        if (!isPortable(rest)) {
            throw new IllegalArgumentException(subject + " must have no control characters and no broken surrogates");
        }
        return text;
    }

    /** A cell, a code or a column name: one line without blanks at its ends. */
    public static String requireCell(String subject, String text) {
        if (!isPortable(text) || !text.equals(text.strip())) {
            throw new IllegalArgumentException(
                    subject + " must be one line without control characters, broken surrogates or blanks at its ends");
        }
        return text;
    }

    // XML forbids control characters and the two last code points of a plane; UTF-8 has no lone surrogates.
    private static boolean isPortable(String text) {
        return text.codePoints().allMatch(PlainText::isPortable);
    }

    private static boolean isPortable(int c) {
        return !Character.isISOControl(c)
                && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                && (c & 0xFFFE) != 0xFFFE
                && c != '\u2028'
                && c != '\u2029';
    }

    /** One line that every program reads alike, whatever the text was: what does not belong into it becomes the replacement character. */
    public static String portable(String text) {
        return oneLine(text.replaceAll("\\R", "\n"))
                .codePoints()
                .map(c -> isPortable(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Line breaks and tabs become single blanks. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\n\\t]+", " ").strip();
    }

    /** The longest beginning that fits into so many bytes of UTF-8, ending with three dots if something is left out. */
    public static String within(int bytes, String text) {
        if (size(text) <= bytes) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int room = bytes - 3;
        for (int c : text.codePoints().toArray()) {
            room -= size(Character.toString(c));
            if (room < 0) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut + "...";
    }

    /** Bytes in UTF-8. */
    public static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
