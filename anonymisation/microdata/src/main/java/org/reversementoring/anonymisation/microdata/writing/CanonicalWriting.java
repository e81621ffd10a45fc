package org.reversementoring.anonymisation.microdata.writing;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The text by which two writings are compared, of a person, a panel or a category alike: two with the same text are one. It is for
 * comparison and is never shown.
 *
 * <p>Case, white space, invisible characters, compatibility forms and look-alike letters of other scripts make no difference, as for
 * {@code Identities} of {@code core}, without which this module does. A table of research data says more of its cells: a number is
 * its value (1, 01, 001 and 1.0 are one, also behind a word), and a mark that ends a sentence, or quotes around, make no difference.
 * Accents, other punctuation and ASCII characters that look alike, as 0 and O, do.
 */
public final class CanonicalWriting {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}" + LookAlikes.IGNORABLE + "&&[^\\s\\x85]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\x85\\u2800]+");
    private static final Pattern DOTS_OF_I = Pattern.compile("(?<=i\\p{M}{0,9})\\u0307");
    private static final String BEFORE = "\"'` ";
    private static final String BEHIND = "\"'`.,;:!? ";
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9.,])0+(?=[0-9])");
    private static final Pattern NO_FRACTION = Pattern.compile("(?<![0-9.,])([0-9]+)[.,]0+(?![0-9.,])");

    /** Of a text with a digit. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{0,30}([.,][0-9]{1,30})?");

    private CanonicalWriting() {}

    /** The text to compare, the same in every locale; that of such a text is the text itself. */
    public static String of(String writing) {
        return byValue(unmarked(isPlain(writing) ? plain(writing) : spaced(decomposed(writing))));
    }

    private static boolean isPlain(String writing) {
        for (int i = 0; i < writing.length(); i++) {
            if (writing.charAt(i) < ' ' || writing.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** The key of ASCII text, of which a table may have millions: small letters, and single blanks inside. */
    private static String plain(String writing) {
        StringBuilder key = new StringBuilder(writing.length());
        for (int i = 0; i < writing.length(); i++) {
            char c = writing.charAt(i);
            if (c != ' ') {
                key.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
            } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().stripTrailing();
    }

    private static String decomposed(String writing) {
        String apart = UNSEEN.matcher(Normalizer.normalize(writing, Normalizer.Form.NFKD))
                .replaceAll("");
        String plain = DOTS_OF_I.matcher(small(apart)).replaceAll("");
        return Normalizer.normalize(plain, Normalizer.Form.NFKC);
    }

    /** Whether nothing is seen of a text: blanks and invisible characters are no value. */
    public static boolean isBlank(String writing) {
        return writing.isEmpty() || of(writing).isEmpty();
    }

    /** The text without marks around it, unless it has nothing else. */
    private static String unmarked(String key) {
        int from = 0;
        int to = key.length();
        while (from < to && BEFORE.indexOf(key.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && BEHIND.indexOf(key.charAt(to - 1)) >= 0) {
            to--;
        }
        return from == to ? key : key.substring(from, to);
    }

    private static String byValue(String key) {
        boolean digits = false;
        boolean zeros = false;
        for (int i = 0; i < key.length(); i++) {
            digits |= key.charAt(i) >= '1' && key.charAt(i) <= '9';
            zeros |= key.charAt(i) == '0';
        }
        if (!zeros && !(digits && hasSignOrPoint(key))) {
            return key;
        }
        if (NUMBER.matcher(key).matches()) {
            BigDecimal number = new BigDecimal(key.replace(',', '.'));
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return zeros
                ? NO_FRACTION.matcher(LEADING_ZEROS.matcher(key).replaceAll("")).replaceAll("$1")
                : key;
    }

    private static boolean hasSignOrPoint(String key) {
        return key.charAt(0) == '+' || key.indexOf('.') >= 0 || key.indexOf(',') >= 0;
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
                small.appendCodePoint(smallOf(character));
            }
        });
        return small.toString();
    }

    private static int smallOf(int character) {
        if (Character.isDigit(character)) {
            return '0' + Character.digit(character, 10);
        }
        if (Character.getType(character) == Character.DASH_PUNCTUATION || character == '\u2212') {
            return '-';
        }
        return switch (character) {
            case '\u2018', '\u2019', '\u02BC', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2044', '\u2215' -> '/';
            default -> LookAlikes.latin(character);
        };
    }
}
