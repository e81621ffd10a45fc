package org.reversementoring.core.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.reversementoring.core.CodecOnly;

/**
 * The agenda of the feedback meeting in words, for the nominated mentor: what each phase is for, what to say, how long it takes, and
 * what to do when it gets difficult. The wording is our own (CC0). The phases are those of R2C2, see {@link AgendaPhase}.
 *
 * @param language the language of the texts as a BCP 47 tag
 * @param parts one for each phase, in order
 * @param whoSaidThat the scripted answer to a question who said something
 * @param ifUpset what to do when somebody is upset, step by step
 * @param whenToStop when to stop, and what to say then
 */
public record Agenda(
        String language, List<Part> parts, String whoSaidThat, List<String> ifUpset, List<String> whenToStop)
        implements CodecOnly {

    private static final List<String> LANGUAGES = List.of("de", "en");

    /**
     * One phase in words.
     *
     * @param phase the phase
     * @param minutes how long it takes, at least 1
     * @param aim what it is for
     * @param say what the nominated mentor can say, in order
     */
    public record Part(AgendaPhase phase, int minutes, String aim, List<String> say) implements CodecOnly {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if there are no minutes, the aim is blank or there is nothing to say
         */
        public Part {
            say = List.copyOf(say);
            if (minutes < 1 || aim.isBlank() || say.isEmpty()) {
                throw new IllegalArgumentException(
                        "agenda: phase " + phase + " must have an aim, at least 1 minute and something to say");
            }
        }
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a phase is missing or out of order, or a text is
     */
    public Agenda {
        parts = List.copyOf(parts);
        ifUpset = List.copyOf(ifUpset);
        whenToStop = List.copyOf(whenToStop);
        if (!parts.stream().map(Part::phase).toList().equals(Arrays.asList(AgendaPhase.values()))) {
            throw new IllegalArgumentException("agenda: each phase must have one part, in order");
        }
        if (language.isBlank() || whoSaidThat.isBlank() || ifUpset.isEmpty() || whenToStop.isEmpty()) {
            throw new IllegalArgumentException("agenda: language, scripted answer and what to do must not be empty");
        }
    }

    /** The languages that the library has, as BCP 47 tags. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /**
     * The agenda in a language. Another language is refused and not answered in English, because it is read aloud to people.
     *
     * @throws IllegalArgumentException if the library does not have the language
     */
    public static Agenda in(Locale locale) {
        String language = locale.getLanguage();
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("agenda: language must be one of " + LANGUAGES + ", but is another");
        }
        Properties texts = texts("agenda_" + language + ".properties");
        List<Part> parts = new ArrayList<>();
        for (AgendaPhase phase : AgendaPhase.values()) {
            String key = phase.name().toLowerCase(Locale.ROOT);
            parts.add(new Part(
                    phase,
                    Integer.parseInt(text(texts, key + ".minutes")),
                    text(texts, key + ".aim"),
                    numbered(texts, key + ".say.")));
        }
        return new Agenda(
                language, parts, text(texts, "who-said-that"), numbered(texts, "upset."), numbered(texts, "stop."));
    }

    /** How long all phases take together, in minutes. */
    public int minutes() {
        return parts.stream().mapToInt(Part::minutes).sum();
    }

    /** The words of one phase. */
    public Part part(AgendaPhase phase) {
        return parts.stream().filter(part -> part.phase() == phase).findFirst().orElseThrow();
    }

    private static List<String> numbered(Properties texts, String prefix) {
        List<String> values = new ArrayList<>();
        for (int i = 1; texts.containsKey(prefix + i); i++) {
            values.add(text(texts, prefix + i));
        }
        return values;
    }

    private static String text(Properties texts, String key) {
        String text = texts.getProperty(key, "");
        if (text.isBlank()) {
            throw new AssertionError("reverse-mentoring: the agenda must have a text for " + key);
        }
        return text;
    }

    private static Properties texts(String file) {
        Properties texts = new Properties();
        try (InputStream stream = Agenda.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new AssertionError("reverse-mentoring: the agenda is not in the jar");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reverse-mentoring: the agenda could not be read", e);
        }
        return texts;
    }
}
