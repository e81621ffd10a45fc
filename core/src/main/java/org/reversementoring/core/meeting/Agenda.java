package org.reversementoring.core.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

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

    private static final SentenceFiles FILES =
            SentenceFiles.of("agenda", "agenda", name -> Agenda.class.getResourceAsStream(name));

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
        return List.copyOf(FILES.languages());
    }

    /**
     * The agenda in a language. Another language is refused and not answered in English, because it is read aloud to people.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if the library does not have the language
     */
    public static Agenda in(Locale locale) {
        return in(Translation.of(locale));
    }

    /**
     * The agenda in a language of the library or of the host.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither has it
     * @throws IllegalArgumentException if a host's text is missing, or a number of minutes is none
     */
    public static Agenda in(Translation translation) {
        Sentences texts = FILES.in(translation);
        List<Part> parts = new ArrayList<>();
        for (AgendaPhase phase : AgendaPhase.values()) {
            String key = phase.name().toLowerCase(Locale.ROOT);
            parts.add(new Part(
                    phase,
                    minutes(texts.text(key + ".minutes")),
                    texts.text(key + ".aim"),
                    texts.numbered(key + ".say")));
        }
        return new Agenda(
                Locale.forLanguageTag(translation.tag()).getLanguage(),
                parts,
                texts.text("who-said-that"),
                texts.numbered("upset"),
                texts.numbered("stop"));
    }

    private static int minutes(String text) {
        if (!text.matches("[0-9]{1,3}")) {
            throw new IllegalArgumentException(
                    "agenda: minutes must be a whole number of at most 3 digits, but are not");
        }
        return Integer.parseInt(text);
    }

    /** How long all phases take together, in minutes. */
    public int minutes() {
        return parts.stream().mapToInt(Part::minutes).sum();
    }

    /** The words of one phase. */
    public Part part(AgendaPhase phase) {
        return parts.stream().filter(part -> part.phase() == phase).findFirst().orElseThrow();
    }
}
