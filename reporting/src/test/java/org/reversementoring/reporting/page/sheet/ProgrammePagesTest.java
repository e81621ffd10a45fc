package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Fidelity;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.policy.ThemeRule;
import org.reversementoring.core.programme.GoalFigures;
import org.reversementoring.core.programme.LearningFigures;
import org.reversementoring.core.programme.PooledThemes;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.render.Renderers;

/** The pages about many cycles say what was released of them, and nothing that could be about one person. */
class ProgrammePagesTest {

    private static final GoalFigures NO_GOALS =
            new GoalFigures(3, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final LearningFigures NO_LEARNING =
            new LearningFigures(3, ProgrammeExamples.people(Map.of()), ProgrammeExamples.people(Map.of()));

    private static Document page(List<CycleView.ForProgrammeLead> cycles, GoalFigures goals, LearningFigures learning) {
        return ProgrammePage.of(
                cycles, goals, learning, SheetExamples.guide("en"), Presentation.none(), SheetExamples.words("en"));
    }

    private static List<List<String>> steps(Document page) {
        return page.sections().stream()
                .filter(section -> section.anchor().orElseThrow().equals("steps"))
                .flatMap(section -> section.blocks(Block.Table.class).stream())
                .findFirst()
                .orElseThrow()
                .rows();
    }

    /** Every state counts at one step, and the steps add up to the cycles. */
    @ParameterizedTest
    @EnumSource(CycleState.class)
    void eachCycleStandsAtOneStep(CycleState state) {
        Document page = page(List.of(ProgrammeExamples.cycle("a", state)), NO_GOALS, NO_LEARNING);
        assertThat(steps(page).stream().mapToInt(row -> Integer.parseInt(row.get(1))))
                .containsOnly(0, 1)
                .hasSize(8);
        assertThat(steps(page).stream()
                        .mapToInt(row -> Integer.parseInt(row.get(1)))
                        .sum())
                .isEqualTo(1);
        String text = Renderers.markdown().render(page);
        assertThat(text.contains("1 report is waiting")).isEqualTo(state == CycleState.HELD);
        assertThat(text.contains("What can be done where a report is waiting")).isEqualTo(state == CycleState.HELD);
        assertThat(text.contains("1 meeting has been held")).isEqualTo(state.hasReached(CycleState.MEETING_HELD));
    }

    /** Law: harm, concerns, goals, roster and verdicts of a single cycle change no byte. */
    @Test
    void ofAViewOnlyTheStateIsRead() {
        for (CycleState state : CycleState.values()) {
            CycleView.ForProgrammeLead other = new CycleView.ForProgrammeLead(
                    CycleId.of("another"),
                    state,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Ruling.REFUSE,
                    Optional.empty(),
                    new Fidelity(List.of(), List.of()),
                    List.of(),
                    false,
                    List.of(),
                    false,
                    List.of(),
                    List.of());
            assertThat(page(List.of(other), NO_GOALS, NO_LEARNING))
                    .isEqualTo(page(List.of(ProgrammeExamples.cycle("a", state)), NO_GOALS, NO_LEARNING));
        }
    }

    /** Each number of the figures is there, none that they do not have, and nothing of a topic that the guide has not. */
    @Test
    void itPrintsTheFiguresAndNoOthers() {
        Document full = page(List.of(), ProgrammeExamples.goals(), ProgrammeExamples.learning());
        assertThat(Renderers.markdown().render(full))
                .contains(
                        "| Goals that seniors set | 14 |",
                        "| New ones | 11 |",
                        "| Carried over from an earlier cycle | 3 |",
                        "| Done | 5 |",
                        "| Given up | 3 |",
                        "| Still open | 4 |",
                        "| Not yet asked about | 2 |",
                        "| Given up: no time | 3 |",
                        "| Approachability | 4 | 3 |",
                        "| Use of technology | 3 | Not shown |",
                        "at least 3 seniors",
                        "No cycle has begun yet.")
                .doesNotContain("Given up: something else", "Clinical practice");
        String none = Renderers.markdown().render(page(List.of(), NO_GOALS, NO_LEARNING));
        assertThat(none.split("Too few people are behind these numbers", -1)).hasSize(3);
        assertThat(none).doesNotContain("Goals of all seniors", "| Topic |");
        GoalFigures some = new GoalFigures(5, Optional.of(9), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(Renderers.markdown().render(page(List.of(), some, NO_LEARNING)))
                .contains("| Goals that seniors set | 9 |", "at least 5 seniors")
                .doesNotContain("New ones", "| Done");
    }

    @Test
    void aCycleThatComesTwiceIsRefused() {
        CycleView.ForProgrammeLead one = ProgrammeExamples.cycle("a", CycleState.CLOSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page(List.of(one, one), NO_GOALS, NO_LEARNING))
                .withMessage("programme page: each cycle must come once, but one of 2 comes twice");
    }

    /** Law: what names cycles, units and codes is on no page of themes, and its numbers are those of the rule. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void themesAreListedWithoutANumberOfTheirOwn(String language) {
        PooledThemes themes = ProgrammeExamples.themes(language);
        for (ThemeRule.Audience audience : ThemeRule.Audience.values()) {
            for (int listed : IntStream.rangeClosed(0, 2).toArray()) {
                PooledThemes some = new PooledThemes(
                        ProgrammeExamples.rule(audience),
                        themes.cycles(),
                        LocalDate.of(2027, 2, 1),
                        themes.themes().subList(0, listed));
                String page = Renderers.markdown()
                        .render(ThemesPage.of(some, Presentation.none(), SheetExamples.words(language)));
                assertThat(page).doesNotContain(SheetExamples.MARK, "ffff", "2027");
                for (int i = 0; i < 2; i++) {
                    assertThat(page.contains("- " + themes.themes().get(i).label()))
                            .isEqualTo(i < listed);
                }
                String numbers = page.replaceAll("\\d+\\.? \\p{L}+ 2026", "").replaceAll("\\D+", " ");
                assertThat(numbers.strip()).as("floor, groups needed, readers").isEqualTo("3 5 1");
            }
        }
    }
}
