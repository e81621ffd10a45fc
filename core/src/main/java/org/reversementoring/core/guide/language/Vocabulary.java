package org.reversementoring.core.guide.language;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.language.Translation;

/**
 * The labels of people and things in a sector and language: roles, grades, unit and programme. Labels change more often than
 * code, so they are data, and no rule of the library depends on one.
 *
 * <p>Profiles {@code nhs}, {@code hr} and {@code university} ship in British English and German; a locale of another
 * language is refused. Another profile or language is another file: pass it as a bundle. Keys: {@code language}, {@code
 * role.mentee} and so on for each role, {@code grade.1} (most junior) and following, {@code unit}, {@code programme}.
 */
public final class Vocabulary implements CodecOnly {

    private static final String GRADE = "grade.";
    private static final String FILE = "vocabulary-";
    private static final List<String> PROFILES = List.of("hr", "nhs", "university");

    private final ResourceBundle labels;
    private final Optional<Translation> translation;

    private Vocabulary(ResourceBundle labels, Optional<Translation> translation) {
        this.labels = labels;
        this.translation = translation;
    }

    /**
     * The labels of a profile.
     *
     * @param profile {@code nhs}, {@code hr} or {@code university}
     * @param locale whose language the labels are in
     * @throws IllegalArgumentException if there is no such profile
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if the profile is not there in the language
     */
    public static Vocabulary of(String profile, Locale locale) {
        if (!profile.matches("[a-z][a-z0-9-]*") || languages(profile).isEmpty()) {
            throw new IllegalArgumentException(
                    "vocabulary: profile must be one of " + PROFILES + ", but was " + profile);
        }
        return new Vocabulary(Texts.require(FILE + profile, "vocabulary", locale), Optional.empty());
    }

    /** The profiles that the library has. */
    public static List<String> profiles() {
        return PROFILES;
    }

    /** The languages of a profile, as BCP 47 tags; none if there is no such profile. */
    public static NavigableSet<String> languages(String profile) {
        return PROFILES.contains(profile) ? Texts.languages(FILE + profile) : new TreeSet<>();
    }

    /** The labels of a host's own file. */
    public static Vocabulary of(ResourceBundle labels) {
        return new Vocabulary(labels, Optional.empty());
    }

    /**
     * The labels of a host's own file, for pages with the host's own sentences.
     *
     * @param translation what a page with these labels is written in
     */
    public static Vocabulary of(ResourceBundle labels, Translation translation) {
        return new Vocabulary(labels, Optional.of(translation));
    }

    /** These labels, for pages with the host's own sentences. */
    public Vocabulary with(Translation sentences) {
        return new Vocabulary(labels, Optional.of(sentences));
    }

    /** What a page with these labels is written in: the language of the labels, with the host's sentences if it gave some. */
    public Translation translation() {
        return translation.orElseGet(() -> Translation.of(label("language")));
    }

    /**
     * The label of a key, for instance {@code role.nominated-mentor}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String label(String key) {
        if (!labels.containsKey(key)) {
            throw new IllegalArgumentException("vocabulary: key must be one of " + keys() + ", but was " + key);
        }
        return Texts.text(labels, key);
    }

    /** The labels of the grades from junior to senior; empty if the file has none. */
    public List<String> grades() {
        return List.copyOf(Texts.numbered(labels, GRADE));
    }

    /** The keys that have a label, in alphabetical order. */
    public NavigableSet<String> keys() {
        return new TreeSet<>(labels.keySet());
    }
}
