package org.reversementoring.core.exchange.limesurvey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A text of a form as LimeSurvey holds it, which is HTML, and the ways in which LimeSurvey writes it when it exports. */
final class LimeSurveyText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern TAGS = Pattern.compile("<(?!\\s)[^>]*(>|$)");
    private static final String LINE = "<br />";

    private LimeSurveyText() {}

    /**
     * The text as HTML without a quotation mark, backslash, tab or line end, so that no reader of tab-separated text can take one for its
     * own sign: LimeSurvey's takes a backslash before a quotation mark for an escape, and quotation marks around a cell away. The Unicode
     * separators of lines and paragraphs are line ends for it.
     *
     * <p>An opening brace has a space behind it: else LimeSurvey computes what is in the braces.
     */
    static String html(String text) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\\' -> html.append("&#92;");
                case '\n', '\u2028', '\u2029' -> html.append(LINE);
                case '{' -> html.append(opens(text, i) ? "{ " : "{");
                default -> html.append(text.charAt(i));
            }
        }
        return html.toString();
    }

    /** Whether LimeSurvey would take the brace for the beginning of an expression. */
    private static boolean opens(String text, int brace) {
        return brace + 1 == text.length() || text.charAt(brace + 1) != ' ';
    }

    /** Whether the text that people read differs from that of the form. */
    static boolean isChanged(String text) {
        for (int i = text.indexOf('{'); i >= 0; i = text.indexOf('{', i + 1)) {
            if (opens(text, i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The {@linkplain #key keys} of all writings in which LimeSurvey exports the text, as a heading or an answer: it takes tags away,
     * or not, and writes entities as signs, or not; and sometimes it does so twice.
     */
    static Set<String> keys(String text) {
        String html = html(text);
        String flat = html.replace(LINE, "");
        // LimeSurvey's editor writes these two as signs when somebody saves a question.
        String edited = flat.replace("&quot;", "\"").replace("&#92;", "\\");
        String twice = decoded(TAGS.matcher(decoded(flat)).replaceAll(""));
        Set<String> keys = new LinkedHashSet<>();
        for (String writing : List.of(text, html, flat, edited, twice)) {
            keys.add(key(writing));
        }
        keys.remove("");
        return keys;
    }

    private static String decoded(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#92;", "\\")
                .replace("&amp;", "&");
    }

    /** What is left of a heading or an answer without white space and underscores, which an option writes for it. */
    static String key(String writing) {
        return SPACES.matcher(writing).replaceAll("").replace("_", "");
    }
}
