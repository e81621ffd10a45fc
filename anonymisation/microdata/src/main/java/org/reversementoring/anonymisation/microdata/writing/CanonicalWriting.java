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

    private static final Pattern PLAIN = Pattern.compile("[ -~]*");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}" + LookAlikes.IGNORABLE + "&&[^\\s\\x85]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\x85\\u2800]+");
    private static final Pattern DOTS_OF_I = Pattern.compile("(?<=i\\p{M}{0,9})\\u0307");
    private static final Pattern MARKS_AROUND = Pattern.compile("^[\"'` ]+|[\"'`.,;:!? ]+$");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9.,])0+(?=[0-9])");
    private static final Pattern NO_FRACTION = Pattern.compile("(?<![0-9.,])([0-9]+)[.,]0+(?![0-9.,])");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{0,30}([.,][0-9]{1,30})?(?<=[0-9])");

    private CanonicalWriting() {}

    /** The text to compare, the same in every locale; that of such a text is the text itself. */
    public static String of(String writing) {
        String key;
        if (PLAIN.matcher(writing).matches()) {
            key = spaced(small(writing));
        } else {
            String seen = UNSEEN.matcher(writing).replaceAll("");
            String apart = UNSEEN.matcher(Normalizer.normalize(seen, Normalizer.Form.NFKD))
                    .replaceAll("");
            String plain = DOTS_OF_I.matcher(small(apart)).replaceAll("");
            key = spaced(Normalizer.normalize(plain, Normalizer.Form.NFKC));
        }
        return byValue(unmarked(key));
    }

    /** Whether nothing is seen of a text: blanks and invisible characters are no value. */
    public static boolean isBlank(String writing) {
        return writing.isEmpty() || of(writing).isEmpty();
    }

    /** The text without marks around it, unless it has nothing else. */
    private static String unmarked(String key) {
        String bare = MARKS_AROUND.matcher(key).replaceAll("");
        return bare.isEmpty() ? key : bare;
    }

    private static String byValue(String key) {
        if (key.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return key;
        }
        if (NUMBER.matcher(key).matches()) {
            BigDecimal number = new BigDecimal(key.replace(',', '.'));
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return NO_FRACTION.matcher(LEADING_ZEROS.matcher(key).replaceAll("")).replaceAll("$1");
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
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2044', '\u2215' -> '/';
            default -> LookAlikes.latin(character);
        };
    }
}
