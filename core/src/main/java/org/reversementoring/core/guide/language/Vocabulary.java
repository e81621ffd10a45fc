package org.reversementoring.core.guide.language;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.reversementoring.core.CodecOnly;

/**
 * The labels of people and things in a sector and language: roles, grades, unit and programme. Labels change more often than
 * code, so they are data, and no rule of the library depends on one.
 *
 * <p>Profiles {@code nhs}, {@code hr} and {@code university} ship in British English and German; a locale of another
 * language gives English. Another profile or language is another file: pass it as a bundle. Keys: {@code language}, {@code
 * role.mentee} and so on for each role, {@code grade.1} (most junior) and following, {@code unit}, {@code programme}.
 */
public final class Vocabulary implements CodecOnly {

    private static final String GRADE = "grade.";

    private final ResourceBundle labels;

    private Vocabulary(ResourceBundle labels) {
        this.labels = labels;
    }

    /**
     * The labels of a profile.
     *
     * @param profile {@code nhs}, {@code hr} or {@code university}
     * @param locale whose language the labels are in, if there is such a file
     * @throws IllegalArgumentException if there is no such profile
     */
    public static Vocabulary of(String profile, Locale locale) {
        if (!profile.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("vocabulary: profile must be a known one, but was " + profile);
        }
        return Texts.find("vocabulary-" + profile, locale)
                .map(Vocabulary::new)
                .orElseThrow(() ->
                        new IllegalArgumentException("vocabulary: profile must be a known one, but was " + profile));
    }

    /** The labels of a host's own file. */
    public static Vocabulary of(ResourceBundle labels) {
        return new Vocabulary(labels);
    }

    /**
     * The label of a key, for instance {@code role.nominated-mentor}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String label(String key) {
        if (!labels.containsKey(key)) {
            throw new IllegalArgumentException("vocabulary: key must be a known one, but was " + key);
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
