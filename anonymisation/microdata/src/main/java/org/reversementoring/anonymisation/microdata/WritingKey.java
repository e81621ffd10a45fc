package org.reversementoring.anonymisation.microdata;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The text by which writings of a panel or a category are compared: two with the same key are one. Case, white space, invisible
 * characters, compatibility forms and look-alike letters of other scripts make no difference; punctuation, accents and ASCII
 * characters that look alike, as 0 and O, do.
 *
 * <p>It answers as {@code Identities} of {@code core} does, without needing that module.
 */
final class WritingKey {

    private static final Pattern PLAIN = Pattern.compile("[ -~]*");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}" + LookAlikes.IGNORABLE + "&&[^\\s\\x85]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\x85\\u2800]+");
    private static final Pattern DOTS_OF_I = Pattern.compile("(?<=i\\p{M}{0,9})\\u0307");

    private WritingKey() {}

    /** The key, the same in every locale; the key of a key is the key. */
    static String of(String writing) {
        if (PLAIN.matcher(writing).matches()) {
            return spaced(small(writing));
        }
        String seen = UNSEEN.matcher(writing).replaceAll("");
        String apart =
                UNSEEN.matcher(Normalizer.normalize(seen, Normalizer.Form.NFKD)).replaceAll("");
        String plain = DOTS_OF_I.matcher(small(apart)).replaceAll("");
        return spaced(Normalizer.normalize(plain, Normalizer.Form.NFKC));
    }

    /** The text without what is not seen and in compatibility form, but with its capitals and scripts. */
    static String seen(String text) {
        return spaced(
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(""));
    }

    private static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static String small(String text) {
        StringBuilder small = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\u00DF' || character == '\u1E9E') {
                small.append("ss");
            } else {
                small.appendCodePoint(plain(character));
            }
        });
        return small.toString();
    }

    private static int plain(int character) {
        if (Character.isDigit(character)) {
            return '0' + Character.digit(character, 10);
        }
        if (Character.getType(character) == Character.DASH_PUNCTUATION || character == '\u2212') {
            return '-';
        }
        return switch (character) {
            case '\u2018', '\u2019', '\u02BC', '\u2032' -> '\'';
            case '\u2044', '\u2215' -> '/';
            default -> LookAlikes.latin(character);
        };
    }
}
