package org.reversementoring.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a check finds, where, and what it says about what it did not look at. */
class WordingCheckTest {

    private static final List<String> PEOPLE = List.of(
            "Anna Öztürk",
            "Will Young",
            "Jean-Luc de Vries",
            "mentor-17",
            "m4",
            "4",
            "a",
            "x9f3",
            "Mark Junior",
            "42137");

    private static final WordingCheck EN = WordingCheck.of("en", PEOPLE);

    @ParameterizedTest
    @CsvSource({
        "en, true",
        "en-GB, true",
        "EN-us, true",
        "en_GB, true",
        "de, true",
        "de-AT, true",
        "de-CH, true",
        "eng, true",
        "ENG-GB, true",
        "deu, true",
        "ger, true",
        "ger-CH, true",
        "fra, false",
        "fr, false",
        "'', false",
        "x, false",
        "english please, false"
    })
    void aLanguageHasRulesOrSaysSo(String tag, boolean checked) {
        assertThat(WordingRules.of(tag).isChecked()).isEqualTo(checked);
        assertThat(WordingRules.languages()).containsExactly("de", "en");
        List<WordingFault> faults = WordingCheck.of(tag).faults("Bien.");
        assertThat(faults)
                .isEqualTo(checked ? List.of() : List.of(fault(WordingFault.Kind.LANGUAGE_NOT_CHECKED, 0, 5)));
        assertThat(WordingCheck.of(tag).passes("Bien.")).isTrue();
    }

    @Test
    void namesAreFoundInAnUncheckedLanguage() {
        assertThat(WordingCheck.of("fr", PEOPLE).faults("Merci à Öztürk."))
                .containsExactly(
                        fault(WordingFault.Kind.NAMES_SOMEBODY, 8, 14),
                        fault(WordingFault.Kind.LANGUAGE_NOT_CHECKED, 0, 15));
    }

    @Test
    void aFaultIsAPlaceInTheOriginalAndNoWord() {
        String text = "On call. A\u00ADl\u200Bl \uFF53aid so; two jun\u0456ors too. Öztürk's idea.";
        List<WordingFault> faults = EN.faults(text);
        assertThat(faults.stream().map(fault -> text.substring(fault.start(), fault.end())))
                .containsExactly("A\u00ADl\u200Bl", "two", "Öztürk");
        assertThat(faults)
                .extracting(WordingFault::kind)
                .containsExactly(
                        WordingFault.Kind.COUNTS_PANEL,
                        WordingFault.Kind.COUNTS_PANEL,
                        WordingFault.Kind.NAMES_SOMEBODY);
        assertThat(faults.toString() + EN).doesNotContain("two", "ll", "9").contains("***");
        assertThatIllegalArgumentException().isThrownBy(() -> fault(WordingFault.Kind.COUNTS_PANEL, 3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> fault(WordingFault.Kind.COUNTS_PANEL, -1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Öztürk is heard.",
                "Asks ANNA first.",
                "Asks Oztürk first.",
                "\u00D6zt\u00FCrk's idea",
                "Asks \u0410nna.",
                "A\u200Bnna was asked.",
                "\uFF21\uFF4E\uFF4E\uFF41 was asked.",
                "As Will said.",
                "asks Young Will Young",
                "asks de Vries",
                "ask Jean for help",
                "said mentor-17",
                "said Mentor 17 again",
                "said mentor\u201117",
                "M4 wrote it",
                "wrote (x9f3)",
                "X9F3s view",
                "Mentor 4 wrote it",
                "junior a wrote it",
                "Nr. 4 wrote it",
                "#4 wrote it",
                "said once (a)",
                "Mark Junior wrote it",
                "asks Mark first",
                "42137"
            })
    void aNameIsFoundAsAWholeWord(String text) {
        assertThat(EN.faults(text)).extracting(WordingFault::kind).contains(WordingFault.Kind.NAMES_SOMEBODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Will answer at once.",
                "It will be a long day.",
                "The young are heard.",
                "An annals reader, Annabel.",
                "A plan for 4 weeks, at 4 in the morning.",
                "Is a help.",
                "Seventeen letters.",
                "a de facto rule",
                "421370 letters",
                "m40",
                "juniors are heard"
            })
    void aPartOfAWordOrAnOrdinaryWordIsNoName(String text) {
        assertThat(EN.faults(text)).isEmpty();
    }

    @Test
    void blankNamesNameNobody() {
        assertThat(WordingCheck.of("en", List.of("", " ", "-", "...")).faults("Calm - and kind ..."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a l l juniors",
                "a.l.l felt it",
                "A-l-l felt it",
                "al l juniors",
                "a11 juniors",
                "n0ne felt it",
                "@ll felt it",
                "*all* felt it",
                "a*l*l felt it",
                "ALL\nFELT IT",
                "all\u3164juniors",
                "all\u2800juniors",
                "\u0430\u217C\u217C juniors",
                "a\u0338l\u0338l\u0338 juniors",
                "\uD835\uDC1A\uD835\uDC25\uD835\uDC25 juniors",
                "\uD83C\uDD70ll juniors",
                "\u03B1ll juniors",
                "no\u2011\none felt it",
                "two\u00A0juniors",
                "(two) juniors",
                "tw\u043E juniors",
                "t w o juniors",
                "\u2461 juniors",
                "\u0662 juniors",
                "\u201Call\u201D the juniors"
            })
    void noWritingIsAWayAround(String text) {
        assertThat(WordingCheck.of("en").faults(text)).as(text).isNotEmpty();
    }

    /** Twice the text, about twice the time: steps are bounded at each word. The bound is wide, for a slow machine. */
    @Test
    void timeIsLinearAlsoForHostileTexts() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            names.add("Anna Long-Name " + i + "b");
        }
        for (String language : WordingRules.languages()) {
            WordingCheck check = WordingCheck.of(language, names);
            for (String piece : List.of(
                    "all ",
                    "a ",
                    "all of the two very ",
                    "Anna ",
                    "alle die sehr ",
                    "4/",
                    "Stays calm on the ward. ",
                    "\u0430",
                    "'",
                    "-\n",
                    "1.",
                    "(")) {
                String text = piece.repeat(2_000 / piece.length());
                for (int i = 0; i < 20; i++) {
                    check.faults(text);
                }
                // The best run, because the others wait for whatever else the machine does.
                double millis = Double.MAX_VALUE;
                for (int i = 0; i < 20; i++) {
                    long start = System.nanoTime();
                    check.faults(text);
                    millis = Math.min(millis, (System.nanoTime() - start) / 1e6);
                }
                System.out.printf(
                        "wording, %s: %.2f ms for 2,000 characters of \"%s\"%n", language, millis, piece.strip());
                assertThat(millis).isLessThan(25);
            }
        }
    }

    private static WordingFault fault(WordingFault.Kind kind, int start, int end) {
        return new WordingFault(kind, start, end);
    }
}
