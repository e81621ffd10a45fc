package org.reversementoring.core.guide.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.reversementoring.core.language.UnsupportedLanguageException;

/**
 * Resource files of this package, by an explicit locale: language and country, language, then the file without either.
 *
 * <p>The bundles are looked up one by one in the root locale. The JVM's default locale has no say, a file never borrows a
 * missing key from another language, and, unlike with a {@link ResourceBundle.Control}, this works in a named module too.
 */
final class Texts {

    private static final Map<String, NavigableSet<String>> LANGUAGES = new ConcurrentHashMap<>();
    private static final String ENGLISH = "en";
    private static final String PACKAGE = "org.reversementoring.core.guide.language.";

    private Texts() {}

    /**
     * The best file for the locale. The file without a language is the English one.
     *
     * @throws UnsupportedLanguageException if there is none in the locale's language
     */
    static ResourceBundle require(String base, String subject, Locale locale) {
        return inLanguage(base, locale)
                .or(() -> isEnglish(locale) ? exactly(base) : Optional.empty())
                .orElseThrow(() -> new UnsupportedLanguageException(subject, locale, languages(base)));
    }

    /** The languages of a file, as BCP 47 tags; none if there is no such file. */
    static NavigableSet<String> languages(String base) {
        return new TreeSet<>(LANGUAGES.computeIfAbsent(base, Texts::find));
    }

    private static NavigableSet<String> find(String base) {
        NavigableSet<String> found = new TreeSet<>();
        for (String language : Locale.getISOLanguages()) {
            String name = (language.equals(ENGLISH) ? base : base + "_" + language) + ".properties";
            if (Texts.class.getResource(name) != null) {
                found.add(language);
            }
        }
        return found;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(ENGLISH);
    }

    /** The best file that names the locale's language. */
    static Optional<ResourceBundle> inLanguage(String base, Locale locale) {
        if (locale.getLanguage().isEmpty()) {
            return Optional.empty();
        }
        String language = base + "_" + locale.getLanguage();
        return exactly(language + "_" + locale.getCountry()).or(() -> exactly(language));
    }

    private static Optional<ResourceBundle> exactly(String base) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(PACKAGE + base, Locale.ROOT, Texts.class.getClassLoader());
            // Without this, a name that has no file could still be found with the default locale's suffix.
            return bundle.getLocale().equals(Locale.ROOT) ? Optional.of(bundle) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /**
     * The text of a key.
     *
     * @throws IllegalArgumentException if there is none
     */
    static String text(ResourceBundle bundle, String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException | ClassCastException e) {
            throw new IllegalArgumentException("text file: key must be present, but was not: " + key, e);
        }
    }

    /** The texts of prefix1, prefix2 and so on, up to the first number without one. */
    static List<String> numbered(ResourceBundle bundle, String prefix) {
        List<String> values = new ArrayList<>();
        for (int i = 1; bundle.containsKey(prefix + i); i++) {
            values.add(text(bundle, prefix + i));
        }
        return values;
    }
}
