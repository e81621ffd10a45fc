package org.reversementoring.anonymisation.microdata;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** A search for dates that are more exact than a year, anywhere in a text (G10), as Europe's larger languages write them. */
final class PreciseDates {

    private static final String YEAR = "(19|20)\\d{2}";
    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String TWO_DIGIT_MONTH = "(0[1-9]|1[0-2])";
    private static final String TWO_DIGIT_DAY = "(0[1-9]|[12]\\d|3[01])";
    private static final String NO_MORE = "(?!\\d)";
    private static final String NO_LESS = "(?<!\\d)";

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.ITALIAN,
            Locale.forLanguageTag("es"),
            Locale.forLanguageTag("nl"),
            Locale.forLanguageTag("pt"));

    private static final Pattern OF_TEXTS = Pattern.compile(String.join(
            "|",
            List.of(
                    // 2026-11 and all that begins so
                    YEAR + "[-/._\\\\\u5E74]" + MONTH + NO_MORE,
                    // 22.11.2026, 11/22/26
                    NO_LESS + "\\d{1,2}[-/._\\\\]\\d{1,2}[-/._\\\\]\\d{2,4}" + NO_MORE,
                    // 11/2026
                    NO_LESS + MONTH + "[-/._\\\\]" + YEAR + NO_MORE,
                    // 2026 11 22, 22 11 2026
                    NO_LESS + YEAR + " \\d{1,2} \\d{1,2}" + NO_MORE,
                    NO_LESS + "\\d{1,2} \\d{1,2} " + YEAR + NO_MORE,
                    ofDigits(),
                    // 2026-W47, 2026-326, Q4 2026
                    YEAR + "-?w[0-5]\\d",
                    NO_LESS + YEAR + "-[0-3]\\d{2}" + NO_MORE,
                    YEAR + "[- ]?q[1-4]" + NO_MORE,
                    "q[1-4][-/ ]?" + YEAR + NO_MORE,
                    // Nov 22, 2026 and 2026 Nov
                    "(?<!\\p{L})" + months() + "(?!\\p{L})[^\\p{L}\\d]{0,3}(\\d{1,2}[a-z]{0,2}[^\\p{L}\\d]{1,3})?"
                            + YEAR + NO_MORE,
                    NO_LESS + YEAR + "[^\\p{L}\\d]{0,3}" + months() + "(?!\\p{L})")));

    /** In a number, a point does not separate the parts of a date. */
    private static final Pattern OF_NUMBERS = Pattern.compile(ofDigits());

    private PreciseDates() {}

    private static String ofDigits() {
        return NO_LESS + YEAR + TWO_DIGIT_MONTH + TWO_DIGIT_DAY + NO_MORE + "|" + NO_LESS + TWO_DIGIT_DAY
                + TWO_DIGIT_MONTH + YEAR + NO_MORE;
    }

    private static String months() {
        Set<String> names = new TreeSet<>();
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    names.add(plain(month.getDisplayName(style, language)).replace(".", ""));
                }
            }
        }
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
    }

    /** The text in small letters without accents, with digits from 0 to 9 and one kind of hyphen. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c ->
                        Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT)
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .map(c -> Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212 ? '-' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Whether a cell of a column of this type holds such a date. */
    static boolean isIn(String cell, ValueType type) {
        if (cell.chars().noneMatch(Character::isDigit)
                && cell.codePoints().noneMatch(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER)) {
            return false;
        }
        return (type.isNumber() ? OF_NUMBERS : OF_TEXTS).matcher(plain(cell)).find();
    }
}
