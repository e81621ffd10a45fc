package org.reversementoring.core.report;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a report never uses about a panel, because they count mentors. A statement about the whole panel tells each
 * single answer, however large the panel is (leak L1, invariant I5).
 *
 * <p>They are found as whole words, whatever they refer to. A finding that needs one of them must be rephrased.
 */
public final class Wording {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final String NUMBER = "(\\d{1,2}|" + String.join("|", NUMBERS.subList(1, NUMBERS.size())) + ")";

    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,-])(?:(all|none|nobody|no[ -]?one|every[ -]?one|every[ -]?body|only one"
                    + "|every (?:single )?(?:mentor|junior|member|doctor|colleague)|(?:entire|whole) (?:panel|group)|not a single"
                    + "|unanimous(?:ly)?|unanimity)|((?:0|100) ?(?:%|per ?cent))"
                    + "|" + NUMBER + "(?:[ -](?:out[ -])?(?:of|in)[ -](?:the |us |our )?| ?/ ?)" + NUMBER
                    + ")(?![\\p{L}\\p{N}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final String LOOKALIKES =
            "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425"
                    + "\u03BF\u03B1\u0391\u0392\u0395\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";

    private static final String LATIN = "aeopcyxiABEKMHOPCTX" + "oaABEHIKMNOPTYX";

    private Wording() {}

    /** The first forbidden word of the text in lower case, with counts as {@code n of n}; empty if there is none. */
    public static Optional<String> forbiddenIn(String text) {
        Matcher matcher = FORBIDDEN.matcher(plain(text));
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                return Optional.of(matcher.group(1).toLowerCase(Locale.ROOT));
            }
            if (matcher.group(2) != null || number(matcher.group(3)) <= number(matcher.group(4))) {
                return Optional.of("n of n");
            }
        }
        return Optional.empty();
    }

    /** "4/6" is a share of a panel, "24/7" is not. */
    private static int number(String number) {
        int word = NUMBERS.indexOf(number.toLowerCase(Locale.ROOT));
        return word >= 0 ? word : Integer.parseInt(number);
    }

    /** The text with one kind of space, hyphen and stroke, without invisible characters and look-alike digits. */
    /** The text with Latin letters for the Cyrillic and Greek ones that look like them. */
    private static String latin(String text) {
        StringBuilder latin = new StringBuilder(text);
        for (int i = 0; i < latin.length(); i++) {
            int at = LOOKALIKES.indexOf(latin.charAt(i));
            if (at >= 0) {
                latin.setCharAt(i, LATIN.charAt(at));
            }
        }
        return latin.toString();
    }

    private static String plain(String text) {
        return latin(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("[\\p{Cf}\\u034F\\uFE00-\\uFE0F]", "")
                .replaceAll("[\\p{Z}\\s\\p{Cc}]+", " ")
                .replaceAll("[\\p{Pd}\\u2212]", "-")
                .replaceAll("[\\u2044\\u2215]", "/");
    }

    static String require(String subject, String text) {
        forbiddenIn(text).ifPresent(word -> {
            throw new IllegalArgumentException(subject + ": must not count mentors, but says \"" + word + "\"");
        });
        return text;
    }
}
