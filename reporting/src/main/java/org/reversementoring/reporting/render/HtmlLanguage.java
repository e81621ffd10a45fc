package org.reversementoring.reporting.render;

import static org.reversementoring.reporting.document.HtmlText.attribute;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.reporting.document.HtmlText;

/**
 * The language of a page, and what must be said of a passage in another one.
 *
 * @param page its BCP 47 tag
 * @param parts languages of texts that stand within the page's own, as {@code Document.languageOfParts} has them
 * @param found finds these texts; nothing if there are none
 */
record HtmlLanguage(String page, Map<String, String> parts, Optional<Pattern> found) {

    // Scripts that Unicode writes from right to left, and the languages that are written in one when their tag names no
    // script.
    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi");
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

    // A part is a whole text, a quotation, or begins a sentence.
    private static final String BEFORE = "(?<=^|[\\p{Pi}\\p{Ps}\\p{Pf}\"']|[.!?] )";
    private static final String AFTER = "(?=$|[\\p{Pf}\\p{Pe}\\p{Pi}\"']| )";

    HtmlLanguage(String page, Map<String, String> parts) {
        this(page, parts, pattern(parts.keySet()));
    }

    private static Optional<Pattern> pattern(Set<String> texts) {
        // The longest first, because a text may stand within another.
        List<String> longest = texts.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .toList();
        return longest.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(BEFORE + "(?:" + String.join("|", longest) + ")" + AFTER));
    }

    /** A text of the page between tags, with the language of each part that has another. */
    String text(String text) {
        return found.map(pattern -> marked(text, pattern.matcher(text))).orElseGet(() -> HtmlText.content(text));
    }

    private String marked(String text, Matcher part) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        while (part.find()) {
            marked.append(HtmlText.content(text.substring(from, part.start())))
                    .append("<span")
                    .append(of(parts.getOrDefault(part.group(), page)))
                    .append('>')
                    .append(HtmlText.content(part.group()))
                    .append("</span>");
            from = part.end();
        }
        return marked.append(HtmlText.content(text.substring(from))).toString();
    }

    /** Whether the page is written from right to left. */
    boolean rightToLeft() {
        return rightToLeft(page);
    }

    /** Attributes of the page. A page from left to right needs no direction, because that is what a page has without one. */
    String ofPage() {
        return attribute("lang", page) + (rightToLeft() ? attribute("dir", "rtl") : "");
    }

    /** Attributes of a fragment, whose host may write in the other direction. */
    String ofFragment() {
        return attribute("lang", page) + attribute("dir", rightToLeft() ? "rtl" : "ltr");
    }

    /** Attributes of a passage: its language, and its direction where that is not the page's. */
    String of(String passage) {
        boolean turned = rightToLeft(passage) != rightToLeft();
        return attribute("lang", passage) + (turned ? attribute("dir", rightToLeft(passage) ? "rtl" : "ltr") : "");
    }

    /** Attributes of a passage whose language may be the page's. */
    String of(Optional<String> passage) {
        return passage.map(this::of).orElse("");
    }

    private static boolean rightToLeft(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
    }
}
