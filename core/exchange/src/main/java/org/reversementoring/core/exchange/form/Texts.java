package org.reversementoring.core.exchange.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/**
 * The texts of one thing in several languages.
 *
 * @param versions the thing in each language, by BCP 47 tag; the base language first
 * @param words the sentences of the library or of the host in each of them
 */
record Texts<T>(Map<String, T> versions, Map<String, Sentences> words) {

    /**
     * Sources in several languages.
     *
     * @param language of a source
     * @param hosts sentences of the host, for languages that the library does not have
     * @throws IllegalArgumentException if two are in the same language
     */
    static <T> Texts<T> of(List<T> sources, Function<T, String> language, Map<String, Translation> hosts) {
        Map<String, T> versions = new LinkedHashMap<>();
        Map<String, Sentences> words = new LinkedHashMap<>();
        for (T source : sources) {
            String tag = language.apply(source);
            if (versions.put(tag, source) != null) {
                throw new IllegalArgumentException(
                        "form: each text must be in a language of its own, but two are in " + tag);
            }
            words.put(tag, FormWords.in(hosts.getOrDefault(tag, Translation.of(tag))));
        }
        return new Texts<>(versions, words);
    }

    /** The base language's version. */
    T base() {
        return versions.values().iterator().next();
    }

    FormText of(Function<T, String> text) {
        Map<String, String> texts = new LinkedHashMap<>();
        versions.forEach((language, version) -> texts.put(language, clean(text.apply(version))));
        return new FormText(texts);
    }

    FormText words(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        words.forEach((language, sentences) -> texts.put(language, sentences.text(key)));
        return new FormText(texts);
    }

    /** A host's file may end its lines in any way. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').strip();
    }
}
