package org.reversementoring.core.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * A language in which people read. A host can give files of its own with it: to word a sentence of the library differently, or to add a
 * language that the library does not have. Nothing else is needed to add one.
 *
 * <p>A file is named like ours without the language, for instance {@code report} for {@code report_en.properties}, and has the same keys.
 * In a language of the library it may have some of them, and the others stay ours. In a new language it has all of them, and a form of
 * each count for every plural category of the language, which its file {@code language} defines.
 */
public final class Translation {

    private final Locale locale;
    private final Function<String, Optional<Properties>> files;

    private Translation(Locale locale, Function<String, Optional<Properties>> files) {
        this.locale = locale;
        this.files = files;
    }

    /**
     * A language. Whether something is written in it is asked where it is read.
     *
     * @throws IllegalArgumentException if the locale names no language
     */
    public static Translation of(Locale locale) {
        if (locale.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("translation: locale must name a language, but names none");
        }
        return new Translation(locale, file -> Optional.empty());
    }

    /**
     * A language.
     *
     * @param tag as a BCP 47 tag, for instance {@code en-GB}
     * @throws IllegalArgumentException if it is no tag of a language
     */
    public static Translation of(String tag) {
        return of(Locale.forLanguageTag(tag));
    }

    /**
     * The same language with a host's files.
     *
     * @param files the sentences of a file by its name, or nothing where the library's are meant
     */
    public Translation with(Function<String, Optional<Properties>> files) {
        return new Translation(locale, files);
    }

    /** The language and country. */
    public Locale locale() {
        return locale;
    }

    /** The language as a BCP 47 tag. */
    public String tag() {
        return locale.toLanguageTag();
    }

    Optional<Properties> file(String name) {
        return files.apply(name);
    }

    @Override
    public String toString() {
        return "Translation[" + tag() + "]";
    }
}
