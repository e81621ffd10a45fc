package org.reversementoring.core.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that never stand in what a report says about a panel, because they count mentors: a statement about the whole
 * panel tells each single answer, however large the panel (leak L1, invariant I5).
 *
 * <p>They are looked for as whole words, whatever they refer to. A finding that needs one of them is rephrased.
 */
public final class Wording {

    private static final String NUMBER = "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:(?<word>all|none|nobody|no[ -]one|every[ -]?one|every[ -]?body|only one"
                    + "|unanimous(?:ly)?|unanimity)|(?<count>" + NUMBER + " (?:out )?(?:of|in) (?:the |us )?" + NUMBER
                    + "|(?:0|100) ?(?:%|per ?cent))|(?<part>\\d+) ?/ ?(?<whole>\\d+))(?![\\p{L}\\p{N}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Wording() {}

    /** The first forbidden word of the text in lower case, with counts as {@code n of n}; empty if there is none. */
    public static Optional<String> forbiddenIn(String text) {
        Matcher matcher = FORBIDDEN.matcher(plain(text));
        while (matcher.find()) {
            String word = matcher.group("word");
            if (word != null) {
                return Optional.of(word.toLowerCase(Locale.ROOT));
            }
            if (matcher.group("count") != null || isShare(matcher.group("part"), matcher.group("whole"))) {
                return Optional.of("n of n");
            }
        }
        return Optional.empty();
    }

    /** "4/6" is a share of a panel, "24/7" is not. */
    private static boolean isShare(String part, String whole) {
        return part.length() <= 2 && whole.length() <= 2 && Integer.parseInt(part) <= Integer.parseInt(whole);
    }

    /** One kind of space, one kind of hyphen, nothing invisible, no look-alike digits. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\p{Pd}", "-")
                .replaceAll("[\\p{Z}\\s]+", " ");
    }

    static String require(String subject, String text) {
        forbiddenIn(text).ifPresent(word -> {
            throw new IllegalArgumentException(subject + ": must not count mentors, but says \"" + word + "\"");
        });
        return text;
    }
}
