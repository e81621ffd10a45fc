package org.reversementoring.core.exchange.redcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.GoldenFile;
import org.reversementoring.core.exchange.form.FormFile;
import org.reversementoring.core.exchange.form.FormLoss;
import org.reversementoring.core.exchange.form.InstrumentForm;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.measure.Instruments;

class RedcapDictionaryGoldenTest {

    @Test
    void writesTheFoundingGuideInEachLanguage() {
        FormFile english = RedcapDictionary.of(FoundingForm.FORM);
        assertThat(english.name()).isEqualTo("sevendomains-dictionary.csv");
        GoldenFile.assertSame(english.name(), english.text());
        FormFile german = RedcapDictionary.of(FoundingForm.FORM, "de");
        assertThat(german.name()).isEqualTo("sevendomains-dictionary-de.csv");
        GoldenFile.assertSame(german.name(), german.text());
        assertThat(english.losses().stream().map(FormLoss::inWords))
                .containsExactly(
                        "Texts that are said in the room stay in the guide (13).",
                        "The time for each topic stays in the guide (7).",
                        "Follow-up questions are hints below the question (7).",
                        "The tool takes one language; the others stay out (1).",
                        "The tool does not know that 97, 98 and 99 are no marks (7).");
        assertThat(german.losses().get(3).inWords(Translation.of(Locale.GERMAN)))
                .isEqualTo("Das Werkzeug nimmt eine Sprache; die anderen fehlen (1).");
    }

    @Test
    void writesAnInstrumentWithNegativeValues() {
        FormFile file = RedcapDictionary.of(
                InstrumentForm.of(Instruments.relationshipChange()).form());
        assertThat(file.text()).contains("m1, ", " | 0, ", " | 1, ");
    }

    @Test
    void refusesACodeOfOneLetter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RedcapDictionary.of(InstrumentForm.of(Instruments.experience())
                        .withCode(ItemId.of("experience-1"), "x")
                        .form()))
                .withMessageContaining("code of item x must have 2 characters or more");
    }
}
