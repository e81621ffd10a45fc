package org.reversementoring.reporting.text;

import java.time.LocalDate;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/**
 * The fixed sentences of one page in one language, with the labels of a sector. A language is a file for each
 * page and one for the words they share; nothing else names it. A label stands alone or before a colon, because a sentence around it would need its
 * gender.
 */
public final class PageText {

    private static final String SHARED = "words";
    private static final Map<String, SentenceFiles> FILES = new ConcurrentHashMap<>();

    private final Sentences sentences;
    private final Vocabulary labels;

    private PageText(Sentences sentences, Vocabulary labels) {
        this.sentences = sentences;
        this.labels = labels;
    }

    /**
     * The texts of a page in the language of the labels.
     *
     * @param page name of its file, for instance {@code own-marks}
     * @param more names of files that it shares with other pages
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if the page is not there in this language; never answered in
     *     another one, because it is read by people
     */
    public static PageText of(Vocabulary labels, String page, String... more) {
        Translation translation = labels.translation();
        Sentences sentences = files(page).in(translation);
        for (String shared : Stream.concat(Stream.of(more), Stream.of(SHARED)).toList()) {
            sentences = files(shared).in(translation).and(sentences);
        }
        return new PageText(sentences, labels);
    }

    /**
     * The texts of a page that names no role.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException as {@link #of} does
     */
    public static PageText in(Translation translation, String page) {
        return of(Vocabulary.of(new OneLabel(translation.tag()), translation), page);
    }

    /** The languages in which the library has a page, as BCP 47 tags. */
    public static NavigableSet<String> languages(String page) {
        return new TreeSet<>(files(page).languages());
    }

    private static SentenceFiles files(String page) {
        return FILES.computeIfAbsent(
                page, name -> SentenceFiles.of(name, "page " + name, file -> PageText.class.getResourceAsStream(file)));
    }

    /** The labels of a page without roles. */
    private static final class OneLabel extends ListResourceBundle {

        private final String language;

        OneLabel(String language) {
            this.language = language;
        }

        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"language", language}};
        }
    }

    /** The language as a BCP 47 tag. */
    public String language() {
        return labels.label("language");
    }

    /** The language with the host's files. */
    public Translation translation() {
        return labels.translation();
    }

    /** The label of a role, for instance {@code panel}. */
    public String role(String name) {
        return labels.label("role." + name);
    }

    /** A label that stands alone, with a capital. */
    public String capital(String label) {
        int first = label.offsetByCodePoints(0, 1);
        return label.substring(0, first).toUpperCase(Locale.forLanguageTag(language())) + label.substring(first);
    }

    /** Whether a text of this language stands on the page in the page's own, for instance {@code en-GB} on a page in {@code en}. */
    public boolean isIn(String language) {
        return Locale.forLanguageTag(language)
                .getLanguage()
                .equals(Locale.forLanguageTag(language()).getLanguage());
    }

    /** A sentence with its places filled. What is filled in is not read for places again, so no label takes another's. */
    public String say(String key, Object... values) {
        return sentences.say(key, values);
    }

    /**
     * A sentence about a number, in the plural that the language has for it: {@code key.one} and so on, {@code key.more} for all others. The
     * number fills the first place.
     */
    public String count(String key, int number, Object... more) {
        return sentences.count(key, number, more);
    }

    /** The sentences of these keys. */
    public List<String> all(String... keys) {
        return Stream.of(keys).map(this::say).toList();
    }

    /** The sentences {@code key.1}, {@code key.2} and so on, at least one. */
    public List<String> numbered(String key) {
        return sentences.numbered(key);
    }

    /** The sentences whose keys begin so, by the rest of the key, with their places unfilled: a script fills them. */
    public SortedMap<String, String> startingWith(String prefix) {
        return sentences.startingWith(prefix);
    }

    /** A day as the language writes it. */
    public String day(LocalDate day) {
        return sentences.day(day);
    }

    /** A decimal number that is written with a point, as the language writes it. */
    public String decimal(String number) {
        return sentences.decimal(number);
    }

    /** Things in a row, the last one after "and". */
    public String and(List<String> things) {
        return sentences.and(things);
    }
}
