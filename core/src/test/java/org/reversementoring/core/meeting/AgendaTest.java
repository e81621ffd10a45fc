package org.reversementoring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.wording.WordingCheck;

/** The agenda has every text in each language, and none that asks for names. */
class AgendaTest {

    private static Properties file(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Agenda.class.getResourceAsStream("agenda_" + language + ".properties")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Stream<String> texts(Agenda agenda) {
        return Stream.of(
                        agenda.parts().stream()
                                .flatMap(part -> Stream.concat(Stream.of(part.aim()), part.say().stream())),
                        Stream.of(agenda.whoSaidThat()),
                        agenda.ifUpset().stream(),
                        agenda.whenToStop().stream())
                .flatMap(part -> part);
    }

    /** A key that is missing in one language, or read in none, fails here. */
    @Test
    void eachLanguageHasTheSameKeysAndEachIsRead() throws IOException {
        for (String language : Agenda.languages()) {
            Properties texts = file(language);
            assertThat(new TreeSet<>(texts.stringPropertyNames()))
                    .isEqualTo(new TreeSet<>(file("en").stringPropertyNames()));
            Agenda agenda = Agenda.in(Locale.forLanguageTag(language));
            assertThat(texts(agenda).count() + AgendaPhase.values().length).isEqualTo(texts.size());
            assertThat(agenda.language()).isEqualTo(language);
        }
    }

    @ParameterizedTest
    @EnumSource(AgendaPhase.class)
    void eachPhaseHasAnAimWordsAndTheSameMinutesInEachLanguage(AgendaPhase phase) {
        Agenda.Part english = Agenda.in(Locale.UK).part(phase);
        assertThat(english.phase()).isEqualTo(phase);
        assertThat(Agenda.in(Locale.GERMANY).part(phase).minutes()).isEqualTo(english.minutes());
        assertThat(english.say()).hasSizeGreaterThanOrEqualTo(3);
    }

    /** The founding study took 45 minutes. */
    @Test
    void allPhasesTogetherTakeThreeQuartersOfAnHour() {
        assertThat(Agenda.in(Locale.ENGLISH).minutes()).isEqualTo(45);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noTextCountsOrNamesMentorsAndNoSentenceIsLong(String language) {
        Agenda agenda = Agenda.in(Locale.forLanguageTag(language));
        WordingCheck check = WordingCheck.of(language);
        List<String> sentences = new ArrayList<>();
        texts(agenda).forEach(text -> {
            // The mentor who reads it aloud is known.
            assertThat(check.passesOfOnePerson(text)).as(text).isTrue();
            sentences.addAll(List.of(text.split("(?<=[.?!:]) ", -1)));
        });
        assertThat(sentences)
                .allSatisfy(sentence ->
                        assertThat(sentence.split(" ", -1).length).as(sentence).isLessThanOrEqualTo(22));
        double words = sentences.stream()
                .mapToInt(sentence -> sentence.split(" ", -1).length)
                .average()
                .orElseThrow();
        assertThat(words).isLessThanOrEqualTo(15);
    }

    @Test
    void theScriptedAnswerNamesNobodyAndLeadsBackToThePoint() {
        assertThat(Agenda.in(Locale.ENGLISH).whoSaidThat())
                .startsWith("I cannot say")
                .endsWith("the point itself?");
        assertThat(Agenda.in(Locale.GERMAN).whoSaidThat()).startsWith("Das kann ich nicht sagen");
    }

    @Test
    void anotherLanguageIsRefusedAndNotAnsweredInEnglish() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agenda.in(Locale.FRENCH))
                .withMessageContaining("[de, en]");
        assertThatIllegalArgumentException().isThrownBy(() -> Agenda.in(Locale.ROOT));
    }

    @Test
    void anAgendaWithoutAPartOrAWordIsRefused() {
        Agenda agenda = Agenda.in(Locale.ENGLISH);
        List<String> none = List.of();
        List<Agenda.Part> three = agenda.parts().subList(0, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Agenda("en", three, agenda.whoSaidThat(), agenda.ifUpset(), agenda.whenToStop()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Agenda("en", agenda.parts(), " ", agenda.ifUpset(), agenda.whenToStop()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Agenda("en", agenda.parts(), "x", none, agenda.whenToStop()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Agenda("en", agenda.parts(), "x", agenda.ifUpset(), none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Agenda.Part(AgendaPhase.CONTENT, 0, "x", List.of("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Agenda.Part(AgendaPhase.CONTENT, 1, "x", none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Agenda.Part(AgendaPhase.CONTENT, 1, " ", List.of("x")));
    }
}
