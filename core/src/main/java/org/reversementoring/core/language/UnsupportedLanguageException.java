package org.reversementoring.core.language;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A language in which the library does not have what was asked for. It names those in which it does. */
public final class UnsupportedLanguageException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String language;
    private final TreeSet<String> supported;

    /**
     * A refusal.
     *
     * @param subject what was asked for, for instance {@code agenda}
     * @param locale the language
     * @param supported those that are there, as BCP 47 tags
     */
    public UnsupportedLanguageException(String subject, Locale locale, NavigableSet<String> supported) {
        super(subject + ": language must be one of " + supported + ", but was " + named(locale));
        this.language = named(locale);
        this.supported = new TreeSet<>(supported);
    }

    /** The language that is not there, as a BCP 47 tag; {@code und} if none was named. */
    public String language() {
        return language;
    }

    /** The languages that are there, as BCP 47 tags. */
    public NavigableSet<String> supported() {
        return new TreeSet<>(supported);
    }

    /** A tag has letters, digits and hyphens only, whatever the locale was made of. */
    private static String named(Locale locale) {
        return Locale.forLanguageTag(locale.toLanguageTag()).stripExtensions().toLanguageTag();
    }
}
