package org.reversementoring.reporting.study.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {

    @Test
    void shipsTheConcernsThatTheFoundingStudyAndItsReadersName() {
        assertThat(CodeList.concerns().codes().stream().map(Code::id))
                .startsWith(
                        "hierarchy", "selection-bias", "time", "recognised", "career", "relationship", "not-taken-up");
    }

    @Test
    void shipsTheCausesThatSeniorsNameOfExhaustionAndOfLeavingEarly() {
        assertThat(CodeList.causes().codes().stream().map(Code::id))
                .contains("workload", "autonomy", "staffing", "not-valued");
    }

    @Test
    void hasEachIdAndLabelOnce() {
        Stream.of(
                        CodeList.concerns(),
                        CodeList.barriers(),
                        CodeList.benefits(),
                        CodeList.causes(),
                        CodeList.narrative())
                .forEach(list -> {
                    assertThat(list.codes()).isNotEmpty();
                    assertThat(list.codes().stream().map(Code::id)).doesNotHaveDuplicates();
                    assertThat(list.codes().stream().map(Code::label)).doesNotHaveDuplicates();
                });
    }

    @Test
    void takesCodesOfTheHostAtItsEnd() {
        Code own = new Code("parking", "no place to park");
        CodeList more = CodeList.barriers().with(own);
        assertThat(more.codes())
                .endsWith(own)
                .hasSize(CodeList.barriers().codes().size() + 1);
        assertThat(more.find("parking")).contains(own);
        assertThat(CodeList.barriers().find("parking")).isEmpty();
    }

    @Test
    void refusesAnIdOrALabelThatIsThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.concerns().with(new Code("hierarchy", "another")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.concerns().with(new Code("another", "time it takes")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "Hierarchy", "two words", "-a", "a-", "a--b", "1a", "ä", "a_b"})
    void refusesAnIdThatIsNone(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Code(id, "label"))
                .withMessageStartingWith("code: id must be small letters");
    }

    @Test
    void boundsIdsAndLabels() {
        assertThat(new Code("a".repeat(40), "b".repeat(80)).id()).hasSize(40);
        assertThatIllegalArgumentException().isThrownBy(() -> new Code("a".repeat(41), "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Code("a", "b".repeat(81)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Code("a", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Code("a", "b\nc"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeList(" ", List.of(new Code("a", "b"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeList("Empty", List.of()));
    }

    @Test
    void promptsInTwoLanguagesAndRefusesAnother() {
        NarrativePrompt english = NarrativePrompt.of(Locale.UK);
        NarrativePrompt german = NarrativePrompt.of(Locale.GERMANY);
        assertThat(english.prompt()).endsWith("Name nobody.").isNotEqualTo(german.prompt());
        assertThat(german.prompt()).endsWith("Nennen Sie keine Namen.");
        assertThat(german.licence()).isEqualTo(english.licence()).startsWith("CC0");
        assertThat(german.version()).isEqualTo(english.version());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NarrativePrompt.of(Locale.FRANCE))
                .withMessageContaining("en or de");
    }
}
