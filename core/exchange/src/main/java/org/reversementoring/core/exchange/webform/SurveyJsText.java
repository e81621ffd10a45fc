package org.reversementoring.core.exchange.webform;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.reversementoring.core.exchange.form.FormText;

/** The texts of a SurveyJS model: an object with a text for each locale. */
final class SurveyJsText {

    private static final String DEFAULT = "default";
    private static final String ENGLISH = "en";

    /** A sign without a width behind a brace: survey-core puts the answer of a question for its name in braces. */
    private static final String BROKEN_BRACE = "{\u200B";

    private final List<String> languages;
    private final String standard;

    SurveyJsText(List<String> languages) {
        this.languages = languages;
        // survey-core takes English for the default, whatever the locale of the model; English under another name would
        // never be shown.
        this.standard =
                languages.stream().filter(SurveyJsText::isEnglish).findFirst().orElse(languages.get(0));
    }

    private static boolean isEnglish(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals(ENGLISH);
    }

    /** The locale in which the survey begins: that of the base language. */
    String locale() {
        String base = languages.get(0);
        return isEnglish(base) ? ENGLISH : key(base);
    }

    ObjectNode of(FormText text) {
        return each(text, words -> words.replace("{", BROKEN_BRACE));
    }

    ObjectNode html(FormText text) {
        return each(text, words -> HtmlText.of(words).replace("{", "&#123;"));
    }

    /** Whether a text cannot be written as it is. */
    static boolean isChanged(FormText text) {
        return text.byLanguage().values().stream().anyMatch(words -> words.contains("{"));
    }

    private ObjectNode each(FormText text, UnaryOperator<String> writing) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put(DEFAULT, writing.apply(text.in(standard)));
        for (String language : languages) {
            if (!language.equals(standard)) {
                node.put(key(language), writing.apply(text.in(language)));
            }
        }
        return node;
    }

    private static String key(String language) {
        return language.toLowerCase(Locale.ROOT);
    }
}
