package org.reversementoring.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law: a name or an identifier that the host gave is found however it is written, and no other word is taken for it. */
class NamesTest {

    private static boolean found(WordingCheck check, String text) {
        return check.faults(text).stream().anyMatch(fault -> fault.kind() == WordingFault.Kind.NAMES_SOMEBODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "O'Brien | Told O'Brien off.",
                "O'Brien | Told O’Brien off.",
                "O'Brien | Told O‘Brien off.",
                "O'Brien | Told O´Brien off.",
                "O'Brien | Told O`Brien off.",
                "O'Brien | Told OBrien off.",
                "O'Brien | Told O Brien off.",
                "O'Brien | O'Brien's list is long.",
                "O’Brien | Told O'BRIEN off.",
                "OBrien | Told O'Brien off.",
                "d'Arcy | Told D’Arcy off.",
                "Jörg Müller | Told Joerg Mueller off.",
                "Joerg Mueller | Told Jörg Müller off.",
                "Müller | Told MUELLER off.",
                "Mueller | Told Muller off.",
                "Müller | Muellers Liste ist lang.",
                "Groß | Told Gross off.",
                "Gross | Told Groß off.",
                "Søren | Told Soeren off.",
                "Smith-Jones | Told Smith Jones off.",
                "Smith Jones | Told Smith-Jones off.",
                "Smith-Jones | Told SmithJones off.",
                "Smith-Jones | Told Smith–Jones off.",
                "SmithJones | Told Smith-Jones off.",
                "j.smith-2 | Told j.smith-2 off.",
                "j.smith-2 | Told J. Smith 2 off.",
                "j.smith-2 | Told j_smith_2 off.",
                "j.smith-2 | Told jsmith2 off.",
                "j.smith-2 | j.smith-2's list is long.",
                "anna.smith | Told anna_smith off.",
                "m-1 | See m1.",
                "m1 | See m-1.",
                "ward/7/j2 | See Ward 7, J2.",
                "x#4 | Ask x#4."
            })
    void whateverTheWriting(String name, String text) {
        assertThat(found(WordingCheck.of("en", List.of(), List.of(name)), text))
                .as("identifier")
                .isTrue();
        assertThat(found(WordingCheck.of("en", List.of(name)), text)).as("name").isTrue();
        assertThat(found(WordingCheck.of("fr", List.of(name)), text))
                .as("unchecked language")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "O'Neill | One ill patient waited.",
                "Jo An | Joan waited.",
                "No Ra | A note for Nora.",
                "a1 | Talks in a 1:1 meeting.",
                "1-2 | Has 12 beds.",
                "m-1 | See m11.",
                "j.smith-2 | See j.smith-21.",
                "Müller | The mill is old.",
                "Haes | She has time.",
                "D'Arcy | He'd arrive early."
            })
    void noOtherWordIsTakenForIt(String identifier, String text) {
        assertThat(found(WordingCheck.of("en", List.of(), List.of(identifier)), text))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Mary O'Brien | Told O’Brien off.",
                "Mary O'Brien | Told OBrien off.",
                "Mary O'Brien | Told Mary off.",
                "Jörg Müller | Told Mueller off.",
                "Joerg Mueller | Told Müller off.",
                "Anna Smith-Jones | Told Jones off."
            })
    void aPartOfANameIsFoundInItsWritingsToo(String name, String text) {
        assertThat(found(WordingCheck.of("en", List.of(name)), text)).isTrue();
        assertThat(found(WordingCheck.of("en", List.of(), List.of(name)), text))
                .as("an identifier is found whole")
                .isFalse();
    }

    @Test
    void theFaultIsTheWholeNameAndNothingElse() {
        String text = "Told O’Brien off.";
        WordingFault fault =
                WordingCheck.of("en", List.of("O'Brien")).faults(text).get(0);
        assertThat(text.substring(fault.start(), fault.end())).isEqualTo("O’Brien");
    }

    @Test
    void timeIsLinearAlsoForManyNamesWithOneBeginning() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            names.add("a-".repeat(90) + "b" + i);
        }
        WordingCheck check = WordingCheck.of("en", List.of(), names);
        String text = "a ".repeat(5_000);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            assertThat(found(check, text)).isFalse();
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best).isLessThan(2_000_000_000L);
    }
}
