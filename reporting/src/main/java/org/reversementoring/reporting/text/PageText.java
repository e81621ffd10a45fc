package org.reversementoring.reporting.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.core.guide.language.Vocabulary;

/**
 * The fixed sentences of one page in one language, with the labels of a sector. A language is a file for each
 * page and one for the words they share; nothing else names it. A label stands alone or before a colon, because a sentence around it would need its
 * gender.
 */
public final class PageText {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private final Properties sentences = new Properties();
    private final Vocabulary labels;

    private PageText(Vocabulary labels) {
        this.labels = labels;
    }

    /**
     * The texts of a page in the language of the labels.
     *
     * @param page name of its file, for instance {@code own-marks}
     * @param more names of files that it shares with other pages
     * @throws IllegalArgumentException if the page is not there in this language; never answered in another one, because it is read
     *     by people
     */
    public static PageText of(Vocabulary labels, String page, String... more) {
        PageText text = new PageText(labels);
        String language = Locale.forLanguageTag(text.language()).getLanguage();
        boolean shared = text.load("words_" + language)
                && Arrays.stream(more).allMatch(file -> text.load(file + "_" + language));
        if (!shared || !text.load(page + "_" + language)) {
            throw new IllegalArgumentException("page: language must be one that the page " + page
                    + " is written in, such as en or de, but was " + language);
        }
        return text;
    }

    /**
     * The texts of a page that names no role.
     *
     * @param language as a BCP 47 tag
     * @throws IllegalArgumentException as {@link #of} does
     */
    public static PageText in(String language, String page) {
        return of(Vocabulary.of(new OneLabel(language)), page);
    }

    /** Whether a page is written in the language of this BCP 47 tag. */
    public static boolean isWritten(String language, String page) {
        String file = page + "_" + Locale.forLanguageTag(language).getLanguage() + ".properties";
        return PageText.class.getResource(file) != null;
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

    private boolean load(String file) {
        try (InputStream stream = PageText.class.getResourceAsStream(file + ".properties")) {
            if (stream == null) {
                return false;
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("page: a file of sentences could not be read", e);
        }
    }

    /** The language as a BCP 47 tag. */
    public String language() {
        return labels.label("language");
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
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new AssertionError("reverse-mentoring: no page has a sentence " + key);
        }
        return PLACE.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(values[Integer.parseInt(place.group(1))].toString()));
    }

    /** A sentence about a number: {@code key.one} for 1, {@code key.more} else. The number fills the first place. */
    public String count(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".more"), number);
    }

    /** The sentences of these keys. */
    public List<String> all(String... keys) {
        return List.of(keys).stream().map(this::say).toList();
    }

    /** The sentences {@code key.1}, {@code key.2} and so on, at least one. */
    public List<String> numbered(String key) {
        List<String> found = new ArrayList<>(List.of(say(key + ".1")));
        while (sentences.containsKey(key + "." + (found.size() + 1))) {
            found.add(say(key + "." + (found.size() + 1)));
        }
        return found;
    }

    /** A day as the language writes it. German in digits, because a small runtime image has no German months. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("date"), Locale.forLanguageTag(language()))
                .format(day);
    }

    /** A decimal number that is written with a point, as the language writes it. */
    public String decimal(String number) {
        return number.replace(".", say("decimal.mark"));
    }
}
