package org.reversementoring.reporting.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.core.guide.language.Vocabulary;

/**
 * The fixed sentences of the pages beside a report, in one language, with the labels of a sector. A label stands alone or before a
 * colon, because a sentence around it would need its gender.
 */
final class PageText {

    private static final List<String> LANGUAGES = List.of("de", "en");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private final ResourceBundle sentences;
    private final Vocabulary labels;

    private PageText(ResourceBundle sentences, Vocabulary labels) {
        this.sentences = sentences;
        this.labels = labels;
    }

    /** The texts in the language of the labels. */
    static PageText of(Vocabulary labels) {
        String language = Locale.forLanguageTag(labels.label("language")).getLanguage();
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("page: language must be one of " + LANGUAGES + ", but was " + language);
        }
        // The root locale: the default locale of a host must not change the language of a page.
        ResourceBundle sentences = ResourceBundle.getBundle(
                "org.reversementoring.reporting.page.pages_" + language, Locale.ROOT, PageText.class.getClassLoader());
        return new PageText(sentences, labels);
    }

    /** The language as a BCP 47 tag. */
    String language() {
        return labels.label("language");
    }

    /** The label of a role, for instance {@code panel}. */
    String role(String name) {
        return labels.label("role." + name);
    }

    /** A sentence with its places filled. What is filled in is not read for places again, so no label takes another's. */
    String say(String key, Object... values) {
        Matcher places = PLACE.matcher(sentences.getString(key));
        return places.replaceAll(
                place -> Matcher.quoteReplacement(values[Integer.parseInt(place.group(1))].toString()));
    }

    /** The sentences of these keys. */
    List<String> all(String... keys) {
        return List.of(keys).stream().map(this::say).toList();
    }

    /** A day as the language writes it. German in digits, because a small runtime image has no German months. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("date"), Locale.forLanguageTag(language()))
                .format(day);
    }

    /** A decimal number that is written with a point, as the language writes it. */
    String decimal(String number) {
        return number.replace(".", say("decimal.mark"));
    }
}
