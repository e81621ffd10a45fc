package org.reversementoring.reporting.study.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a study's summary in one language. A language is a file; nothing else names it. */
public final class SummaryText {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private final Properties sentences = new Properties();
    private final String language;

    private SummaryText(String language) {
        this.language = language;
    }

    /**
     * The sentences in this language.
     *
     * @param language as a BCP 47 tag
     * @throws IllegalArgumentException if they are not there in it; never answered in another one, because people read them
     */
    public static SummaryText in(String language) {
        SummaryText text = new SummaryText(language);
        String file = "summary_" + Locale.forLanguageTag(language).getLanguage() + ".properties";
        try (InputStream stream = SummaryText.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException(
                        "summary: language must be one that it is written in, such as en or de, but was "
                                + Locale.forLanguageTag(language).getLanguage());
            }
            text.sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("summary: its sentences could not be read", e);
        }
    }

    /** The language as a BCP 47 tag. */
    public String language() {
        return language;
    }

    /** A sentence with its places filled; what is filled in is not read for places again. */
    public String say(String key, Object... values) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new AssertionError("reverse-mentoring: the summary has no sentence " + key);
        }
        return PLACE.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(values[Integer.parseInt(place.group(1))].toString()));
    }

    /** The name of a count or a criterion, in this language if it is one of our own; a host's stays as it is. */
    public String label(String name) {
        String own = sentences.getProperty("label." + key(name));
        if (own != null) {
            return own;
        }
        int last = name.lastIndexOf(": ");
        String rest = last < 0 ? null : sentences.getProperty("label." + key(name.substring(last + 2)));
        return rest == null ? name : name.substring(0, last + 2) + rest;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
