package org.reversementoring.reporting.render;

import static org.reversementoring.reporting.document.HtmlText.attribute;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The language of a page, and what must be said of a passage in another one.
 *
 * @param page its BCP 47 tag
 */
record HtmlLanguage(String page) {

    // Scripts that Unicode writes from right to left, and the languages that are written in one when their tag names no
    // script.
    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi");
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

    /** Whether the page is written from right to left. */
    boolean rightToLeft() {
        return rightToLeft(page);
    }

    /** Attributes of the page. A page from left to right needs no direction, because that is what a page has without one. */
    String ofPage() {
        return attribute("lang", page) + (rightToLeft() ? attribute("dir", "rtl") : "");
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
