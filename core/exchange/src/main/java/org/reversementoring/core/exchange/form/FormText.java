package org.reversementoring.core.exchange.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.reversementoring.core.CodecOnly;

/**
 * A text of a form in each of its languages.
 *
 * @param byLanguage at least one; the first is the form's base language. Keys are BCP 47 tags
 */
public record FormText(Map<String, String> byLanguage) implements CodecOnly {

    /**
     * Copies, in the same order.
     *
     * @throws IllegalArgumentException if there is no language
     */
    public FormText {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("text of a form must have a language, but has none");
        }
    }

    /** The text in the base language. */
    public String base() {
        return byLanguage.values().iterator().next();
    }

    /**
     * The text in a language.
     *
     * @throws IllegalArgumentException if the form is not in this language
     */
    public String in(String language) {
        if (!byLanguage.containsKey(language)) {
            throw new IllegalArgumentException(
                    "text of a form: language must be one of the form's " + byLanguage.keySet() + ", but was another");
        }
        return Objects.requireNonNull(byLanguage.get(language));
    }

    /** Whether the text is blank in each language. */
    public boolean isBlank() {
        return byLanguage.values().stream().allMatch(String::isBlank);
    }

    /** This text with each language's text changed. */
    public FormText map(UnaryOperator<String> change) {
        Map<String, String> changed = new LinkedHashMap<>();
        byLanguage.forEach((language, text) -> changed.put(language, change.apply(text)));
        return new FormText(changed);
    }
}
