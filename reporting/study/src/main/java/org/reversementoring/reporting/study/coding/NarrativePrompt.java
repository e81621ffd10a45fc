package org.reversementoring.reporting.study.coding;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The prompt of a short text that senior staff write before and after, for the programme of a medical school. Own wording, CC0; the
 * method is that of Curtis et al., BMJ Open 2021;11:e054890. The interview itself has a guide of its own in {@link
 * org.reversementoring.core.guide.language.Guides#awarenessOfUnderRepresentedGroups()}.
 *
 * @param version of the wording
 * @param language English or German
 * @param licence of the wording
 * @param title title
 * @param prompt what the person reads
 */
public record NarrativePrompt(String version, String language, String licence, String title, String prompt) {

    /**
     * The prompt that ships.
     *
     * @param language English or German; the country does not matter
     * @throws IllegalArgumentException if it is another language
     */
    public static NarrativePrompt of(Locale language) {
        ResourceBundle text = ResourceBundle.getBundle(
                "org.reversementoring.reporting.study.coding.narrative",
                Locale.ROOT,
                NarrativePrompt.class.getClassLoader());
        String tag = language.getLanguage();
        if (!text.containsKey(tag + ".prompt")) {
            throw new IllegalArgumentException(
                    "narrative prompt: language must be en or de, but was " + language.toLanguageTag());
        }
        return new NarrativePrompt(
                text.getString("version"),
                tag,
                text.getString("licence"),
                text.getString(tag + ".title"),
                text.getString(tag + ".prompt"));
    }
}
