package org.reversementoring.anonymisation.microdata.disguise;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CanonicalWriting;

/**
 * A search for dates and times that are more exact than a year, anywhere in a text (G10), as Europe's larger languages write them.
 * A day of a month without a year is such a date, and so is a time of day; a month, a week or a weekday alone is none.
 */
public final class PreciseDates {

    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String TWO_DIGIT_MONTH = "(?:0[1-9]|1[0-2])";
    private static final String TWO_DIGIT_DAY = "(?:0[1-9]|[12]\\d|3[01])";
    private static final String ORDINAL = "(?:st|nd|rd|th|er|re|e|\\.|\u00BA|o|a)?";
    private static final String NO_MORE = "(?!\\d)";
    private static final String NO_LESS = "(?<!\\d)";
    private static final String NO_LETTER = "(?!\\p{L})";
    private static final String NO_LETTER_BEFORE = "(?<!\\p{L})";
    private static final String BETWEEN = "[^\\p{L}\\d]{0,3}";
    private static final String ROMAN_MONTH = "(?:viii|vii|iii|iv|vi|ix|xii|xi|ii|v|x|i)";
    private static final String WEEK =
            "(?:calendar week|kalenderwoche|settimana|semaine|tydzien|semana|woche|vecka|week|uke|sem|kw|cw|wk|w)";
    private static final String SEASON =
            "(?:spring|summer|autumn|fall|winter|easter|christmas|fruhjahr|fruhling|sommer|herbst|ostern|weihnachten"
                    + "|printemps|ete|automne|hiver|paques|noel|primavera|verano|otono|invierno|estate|autunno|inverno"
                    + "|wiosna|lato|jesien|zima)";
    private static final String CLOCK = "(?:[01]?\\d|2[0-4])[:.h][0-5]\\d(?:[:.][0-5]\\d(?:[.,]\\d+)?)?";

    private static final String WEEKDAY =
            "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thur|thu"
                    + "|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so"
                    + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mer|jeu|ven|sam|dim"
                    + "|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|gio|sab|dom"
                    + "|lunes|martes|miercoles|jueves|viernes|sabado|domingo|mie|jue|vie"
                    + "|poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|pon|wt|sr|czw|pt|sob|ndz"
                    + "|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)";

    private static final Pattern ANYWHERE = anyOf(
            // 2026-11 and all that begins so
            YEAR + "[-/._\\\\\u5E74]" + MONTH + NO_MORE,
            // 22.11.2026, 11/22/26
            NO_LESS + "\\d{1,2}[-/._\\\\]\\d{1,2}[-/._\\\\]\\d{2,4}" + NO_MORE,
            // 22. 11. 26; and years of other calendars
            NO_LESS + "\\d{1,2}\\. \\d{1,2}\\. \\d{2,4}" + NO_MORE,
            NO_LESS + "\\d{4}[-/.]" + TWO_DIGIT_MONTH + "[-/.]" + TWO_DIGIT_DAY + NO_MORE,
            NO_LESS + MONTH + " ?\u6708 ?" + DAY + NO_MORE,
            // 11/2026
            NO_LESS + MONTH + "[-/._\\\\]" + YEAR + NO_MORE,
            // 2026 11 22, 22 11 2026
            NO_LESS + YEAR + " \\d{1,2} \\d{1,2}" + NO_MORE,
            NO_LESS + "\\d{1,2} \\d{1,2} " + YEAR + NO_MORE,
            ofDigits(),
            // 2026-W47, 2026 week 47, KW 47/2026, week 47 of 2026, 47. KW 2026
            YEAR + "[-/ ]?" + WEEK + "[-. ]?[0-5]?\\d" + NO_MORE,
            NO_LETTER_BEFORE + WEEK + "[-. ]?[0-5]?\\d(?:[-/.,; ]{1,2}|\\s(?:of|von|de|del|di|van)\\s)" + YEAR
                    + NO_MORE,
            NO_LESS + "[0-5]?\\d\\.? ?" + WEEK + "[-/.,; ]{1,2}" + YEAR + NO_MORE,
            // 2026-326, 326/2026, 2026M11, Q4 2026, 2026-H2
            NO_LESS + YEAR + "[-/. ][0-3]\\d{2}" + NO_MORE,
            NO_LESS + "[0-3]\\d{2}[-/]" + YEAR + NO_MORE,
            NO_LESS + YEAR + "[- ]?m" + MONTH + NO_MORE,
            YEAR + "[- ]?(?:q[1-4]|h[12])" + NO_MORE,
            NO_LETTER_BEFORE + "(?:q[1-4]|h[12])[-/ ]?" + YEAR + NO_MORE,
            // spring 2026, Christmas 2026: as exact as a half-year
            NO_LETTER_BEFORE + SEASON + "[-/ ]" + YEAR + NO_MORE,
            NO_LESS + YEAR + "[-/ ]" + SEASON + NO_LETTER,
            // Nov 22, 2026 and 2026 Nov
            NO_LETTER_BEFORE + MonthNames.any() + NO_LETTER + BETWEEN
                    + "(?:(?:de|of|del|di) )?(?:\\d{1,2}[a-z]{0,2}[^\\p{L}\\d]{1,3})?" + YEAR + NO_MORE,
            NO_LESS + YEAR + BETWEEN + MonthNames.any() + NO_LETTER,
            // 3 November, 3rd of Nov, 3 de noviembre, November 3rd
            NO_LESS + DAY + ORDINAL + "[- .,]{0,2}(?:(?:of|de|di|d) ?)?" + MonthNames.clear() + NO_LETTER,
            NO_LETTER_BEFORE + MonthNames.clear() + "[- .,]{1,2}(?:the )?" + DAY
                    + "(?:st|nd|rd|th|\\.)?(?![\\p{L}\\d])",
            // 3.XI.2024, 3 XI 24
            NO_LESS + DAY + "[-/. ]{1,2}" + ROMAN_MONTH + "[-/. ]{1,2}(?:" + YEAR + "|\\d{2})" + NO_MORE,
            // Mon 1st
            NO_LETTER_BEFORE + WEEKDAY + "[., ]{1,2}(?:the )?" + DAY + "(?:st|nd|rd|th)" + NO_LETTER,
            // 10:05, 10:05:31.5, 10h05, 10.05 Uhr; but 1:10 is a proportion
            "(?<![\\d:.])(?!1:[0-5]\\d(?![:\\d]))(?:[01]?\\d|2[0-4])[:h][0-5]\\d(?!\\d)",
            NO_LESS + "(?:[01]?\\d|2[0-4])(?:[:.]?[0-5]\\d)? ?(?:uhr|o'clock)" + NO_LETTER);

    /** Writings that mean something else inside a longer text. */
    private static final Pattern WHOLE = anyOf(
            // Mon 3 May 2026 10:05, 3. Mai, May 3, May-26, 3 out
            "(?:" + WEEKDAY + "[., ]{0,2})?" + DAY + ORDINAL + "[- ./,]{0,2}(?:(?:of|de|di) )?" + MonthNames.any()
                    + "\\.?(?:[-, ']{1,3}\\d{2})?" + "(?:[, ]{1,2}" + CLOCK + ")?",
            "(?:" + WEEKDAY + "[., ]{0,2})?" + MonthNames.any() + "[- .,']{0,3}(?:the )?\\d{1,2}(?:st|nd|rd|th|\\.)?",
            // Mon 1, 1st Mon
            WEEKDAY + "[., ]{0,2}(?:the )?" + DAY + ORDINAL,
            DAY + ORDINAL + "[., ]{0,2}" + WEEKDAY,
            // XI.2024, 2024 XI, 3.XI.
            ROMAN_MONTH + "[-/. ]{1,2}" + YEAR,
            YEAR + "[-/. ]{1,2}" + ROMAN_MONTH,
            DAY + "\\. ?" + ROMAN_MONTH + "\\.?",
            // 3.11.
            DAY + "\\. ?" + MONTH + "\\.",
            // 5 pm, 10.05 a.m., 10:05:31 am
            "(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d){0,2} ?[ap]\\.? ?m\\.?");

    /** A span of the day, as of a shift, is no moment. */
    private static final Pattern SPAN =
            Pattern.compile("(?<![\\d:])" + CLOCK + " ?(?:-|to|bis|a|do) ?" + CLOCK + "(?![\\d:])");

    /** In a number, a point does not separate the parts of a date. */
    private static final Pattern OF_NUMBERS = Pattern.compile(ofDigits());

    private static final Pattern MONTH_HEADING = Pattern.compile(
            "(?s).*(?:month(?!s)|monat(?!e)|mois|\\bmese|\\bmes\\b|maand(?!en)|miesiac|manad(?!er)|maned(?!er)|kuukausi).*");

    /** So much a month, and the number of months, is no month. */
    private static final Pattern RATE_HEADING = Pattern.compile(
            "(?<!\\p{L})(?:per|a|an|each|every|pro|je|im|par|al|por|na|w) (?:month|monat|mois|mese|mes|maand|miesiac)");

    /** A week is one only if nothing is counted in it, as in sessions a week. */
    private static final Pattern WEEK_HEADING = Pattern.compile(
            "(?:(?:calendar|iso) ?)?" + WEEK + "(?: ?(?:no|nr|number|of .*))?\\.?|(?:start|end|birth|arrival)[ _]week");

    private static final Pattern QUARTER_HEADING =
            Pattern.compile("quarter(?: of .*)?|quartal|trimestre|kwartal|kwartaal");
    private static final Pattern ANY_HEADING = Pattern.compile("(?s).*");

    private PreciseDates() {}

    private static Pattern anyOf(String... writings) {
        return Pattern.compile(String.join("|", writings));
    }

    private static String ofDigits() {
        return NO_LESS + YEAR + TWO_DIGIT_MONTH + TWO_DIGIT_DAY + NO_MORE + "|" + NO_LESS + TWO_DIGIT_DAY
                + TWO_DIGIT_MONTH + YEAR + NO_MORE;
    }

    /** A text in small letters without accents, with digits from 0 to 9 and one kind of hyphen. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c ->
                        Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT)
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .map(c -> Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212 ? '-' : c)
                .map(PreciseDates::withoutStroke)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    /** Letters that no normalisation takes apart. */
    private static int withoutStroke(int letter) {
        return switch (letter) {
            case '\u0142' -> 'l';
            case '\u0131' -> 'i';
            case '\u2019' -> '\'';
            default -> letter;
        };
    }

    /** Whether a cell of a column of this type holds such a date. */
    public static boolean isIn(String cell, ValueType type) {
        if (cell.chars().noneMatch(Character::isDigit)
                && cell.codePoints().noneMatch(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER)) {
            return false;
        }
        String plain = plain(cell);
        if (type.isNumber()) {
            return OF_NUMBERS.matcher(plain).find();
        }
        String moments = SPAN.matcher(plain).replaceAll("");
        return ANYWHERE.matcher(moments).find()
                || WHOLE.matcher(moments).matches()
                // N\u043Evember: letters of another script inside a word.
                || (plain.chars().anyMatch(c -> c > '~')
                        && ANYWHERE.matcher(CanonicalWriting.of(moments)).find());
    }

    /**
     * Whether one column has years and another their months, weeks, quarters or halves, which together say as much as one date. A month is
     * a name, or a number under a heading that speaks of a month; months, and so much a month, are counts.
     */
    public static boolean areTold(List<Column> columns) {
        return columns.stream().anyMatch(PreciseDates::hasYears)
                && columns.stream()
                        .anyMatch(column -> hasMonths(column)
                                || hasParts(column, WEEK_HEADING, "(?:" + WEEK + "[-. ]?)?(?:0?[1-9]|[1-4]\\d|5[0-3])")
                                || hasParts(column, QUARTER_HEADING, "[1-4]")
                                || hasParts(column, ANY_HEADING, "[qh][1-4]|[1-4]\\. ?quartal"));
    }

    private static boolean hasYears(Column column) {
        return column.cardinality() > 1
                && column.cardinality() <= 200
                && column.dictionary().stream().allMatch(cell -> cell.isEmpty() || cell.matches("(19|20)\\d{2}"));
    }

    private static boolean hasParts(Column column, Pattern heading, String part) {
        Pattern whole = Pattern.compile(part);
        return column.cardinality() > 1
                && column.cardinality() <= 54
                && heading.matcher(plain(column.attribute().name())).matches()
                && column.dictionary().stream()
                        .map(PreciseDates::plain)
                        .allMatch(cell -> cell.isEmpty() || whole.matcher(cell).matches());
    }

    private static boolean hasMonths(Column column) {
        if (column.cardinality() < 2 || column.cardinality() > 13) {
            return false;
        }
        String heading = plain(column.attribute().name());
        boolean called = MONTH_HEADING.matcher(heading).matches()
                && !RATE_HEADING.matcher(heading).find();
        return column.dictionary().stream()
                .map(PreciseDates::plain)
                .allMatch(cell -> cell.isEmpty() || MonthNames.isMonth(cell) || (called && cell.matches(MONTH)));
    }
}
