package org.reversementoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.Issues;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;

/** What the custodian codes, and the list by which it is coded. */
class ThemeCodingTest {

    private static final MentoringCycle MET = Pools.apart(1, Pools.RULE).get(0);
    private static final String DIGEST = "0f".repeat(32);

    @Test
    void onlyTheCustodianCodesASignedOffReportIssueByIssue() {
        for (Role role : Role.values()) {
            Step step = Step.by(role, Pools.AFTER.on());
            if (role != Role.CUSTODIAN) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> ThemeCoding.of(MET, Pools.BOOK, List.of(List.of(), List.of()), step))
                        .withMessage("theme coding of cycle cycle-1: the role must be CUSTODIAN, but was " + role);
            }
        }
        for (List<List<String>> codes : List.<List<List<String>>>of(
                List.<List<String>>of(),
                List.of(List.of("rota")),
                List.<List<String>>of(List.of(), List.of(), List.of()),
                List.<List<String>>of(List.of("ROTA"), List.of()),
                List.<List<String>>of(List.of("rota", "rota"), List.of()))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ThemeCoding.of(MET, Pools.BOOK, codes, Pools.AFTER))
                    .withMessageStartingWith("theme coding");
        }
        MentoringCycle checked = Issues.of(1, 6, Pools.policy(Pools.RULE)).at(CycleState.PANEL_CHECKED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pools.coding(checked))
                .withMessage(
                        "theme coding of cycle cycle-1: there must be a signed-off report, but the cycle is PANEL_CHECKED");
        ThemeCoding coding = ThemeCoding.of(
                MET, Pools.BOOK, List.of(List.of("rota", "equipment"), List.of("handover")), Pools.AFTER);
        assertThat(coding.issues()).containsExactly(List.of("equipment", "rota"), List.of("handover"));
        assertThat(coding).hasToString("ThemeCoding[cycle-1, ***]");
    }

    @Test
    void aCodingIsWhole() {
        for (Runnable wrong : List.<Runnable>of(
                () -> new ThemeCoding(Cycles.CYCLE, "x", DIGEST, List.of()),
                () -> new ThemeCoding(Cycles.CYCLE, DIGEST, "x", List.of()),
                () -> new ThemeCoding(Cycles.CYCLE, DIGEST, DIGEST, Collections.nCopies(1_001, List.of())),
                () -> new ThemeCoding(Cycles.CYCLE, DIGEST, DIGEST, List.of(Collections.nCopies(1_001, "a"))),
                () -> new ThemeCoding(Cycles.CYCLE, DIGEST, DIGEST, List.of(List.of(" "))),
                () -> new ThemeCoding(Cycles.CYCLE, DIGEST, DIGEST, List.of(List.of("a".repeat(201)))),
                () -> new ThemeCoding(Cycles.CYCLE, DIGEST, DIGEST, List.of(List.of("a", "a"))))) {
            assertThatIllegalArgumentException().isThrownBy(wrong::run);
        }
    }

    @Test
    void aListIsWholeAndEachLabelIsInItsDigest() {
        ThemeCodebook.Theme theme = new ThemeCodebook.Theme("a", "A");
        for (Runnable wrong : List.<Runnable>of(
                () -> new ThemeCodebook.Theme(" a", "A"),
                () -> new ThemeCodebook.Theme("a", " "),
                () -> new ThemeCodebook.Theme("a", "A".repeat(201)),
                () -> new ThemeCodebook("", "1", List.of(theme)),
                () -> new ThemeCodebook("i", " ", List.of(theme)),
                () -> new ThemeCodebook("i", "1", List.of()),
                () -> new ThemeCodebook("i", "1", List.of(theme, new ThemeCodebook.Theme("A", "B"))))) {
            assertThatIllegalArgumentException().isThrownBy(wrong::run);
        }
        assertThat(List.of(
                        new ThemeCodebook("i", "1", List.of(theme)),
                        new ThemeCodebook("j", "1", List.of(theme)),
                        new ThemeCodebook("i", "2", List.of(theme)),
                        new ThemeCodebook("i", "1", List.of(new ThemeCodebook.Theme("b", "A"))),
                        new ThemeCodebook("i", "1", List.of(new ThemeCodebook.Theme("a", "B"))),
                        new ThemeCodebook("i", "1", List.of(theme, new ThemeCodebook.Theme("b", "B"))),
                        new ThemeCodebook("i", "1", List.of(new ThemeCodebook.Theme("b", "B"), theme))))
                .extracting(ThemeCodebook::digest)
                .doesNotHaveDuplicates();
    }
}
