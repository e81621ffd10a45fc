package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.CodeFrequency;
import org.reversementoring.reporting.study.figures.FigureLink;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.Withdrawal;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * I13, by exhaustion: whoever knows the program, reads the released page, and goes through every study there may be, cannot tell a small
 * number (T10). Each world is a list of numbers, of which none may be the same and below the floor in all worlds of one page.
 */
class HiddenCountsTest {

    private static final int FLOOR = 3;

    /** All worlds by the page that they give; what all worlds of one page have in common, its reader knows. */
    private static void noSmallNumberIsKnown(List<int[]> worlds, Function<int[], String> page) {
        noSmallNumberIsKnown(worlds, page, world -> true);
    }

    /** A page is judged if all worlds that might give it are in the list. */
    private static void noSmallNumberIsKnown(
            List<int[]> worlds, Function<int[], String> page, Predicate<int[]> isInside) {
        Map<String, List<int[]>> pages = new HashMap<>();
        worlds.forEach(world -> pages.computeIfAbsent(page.apply(world), text -> new ArrayList<>())
                .add(world));
        assertThat(pages).hasSizeGreaterThan(1);
        pages.values().removeIf(same -> !same.stream().allMatch(isInside));
        pages.forEach((text, same) -> {
            for (int number = 0; number < same.get(0).length; number++) {
                int at = number;
                List<Integer> values =
                        same.stream().map(world -> world[at]).distinct().toList();
                assertThat(values.size() > 1 || values.get(0) >= FLOOR)
                        .as("number %s is known to be %s from %s", at, values, text)
                        .isTrue();
            }
        });
    }

    private static String page(StudyFigures.Builder figures) {
        return Pages.released(FeasibilityStudy.builder()
                .title("Pilot")
                .figures(figures.build())
                .build());
    }

    /** Kills a rule that looks at one side only, and one that prints 0 or all. */
    @Test
    void aSmallCountIsNotKnown() {
        for (int people = 4; people <= 14; people++) {
            List<int[]> worlds = new ArrayList<>();
            for (int events = 0; events <= people; events++) {
                worlds.add(new int[] {events, people - events});
            }
            if (people < 2 * FLOOR) {
                assertThat(worlds.stream().map(HiddenCountsTest::one).distinct())
                        .hasSize(1);
            } else {
                noSmallNumberIsKnown(worlds, HiddenCountsTest::one);
            }
        }
    }

    private static String one(int... world) {
        return page(StudyFigures.builder()
                .addCounts(new ReportedCount("it", new Proportion(world[0], world[0] + world[1]))));
    }

    /** All ways to divide up to ten people into three categories. Kills a single hidden category beside the total. */
    @Test
    void aSmallCategoryIsNotKnown() {
        List<int[]> worlds = new ArrayList<>();
        for (int people = 2; people <= 10; people++) {
            for (int a = 0; a <= people; a++) {
                for (int b = 0; a + b <= people; b++) {
                    worlds.add(new int[] {a, b, people - a - b});
                }
            }
        }
        noSmallNumberIsKnown(
                worlds,
                world -> page(StudyFigures.builder()
                        .addBreakdowns(new CategoryBreakdown(
                                ReportSection.BURNOUT,
                                "it",
                                List.of(
                                        new CategoryBreakdown.Part("a", world[0]),
                                        new CategoryBreakdown.Part("b", world[1]),
                                        new CategoryBreakdown.Part("c", world[2]))))));
    }

    /** Counts that lie in one another, such as met and responded. */
    @Test
    void aDifferenceOfCountsThatLieInOneAnotherIsNotKnown() {
        for (int people = 7; people <= 10; people++) {
            List<int[]> worlds = new ArrayList<>();
            for (int a = 0; a <= people; a++) {
                for (int b = 0; b <= a; b++) {
                    worlds.add(new int[] {a, b, a - b, people - a});
                }
            }
            int all = people;
            noSmallNumberIsKnown(worlds, world -> {
                ReportedCount met = new ReportedCount("met", new Proportion(world[0], all)).ofGroup("all");
                ReportedCount answered = new ReportedCount("answered", new Proportion(world[1], all)).ofGroup("all");
                return page(StudyFigures.builder()
                        .addCounts(met, answered)
                        .addLinks(FigureLink.inside(FigureTables.cell(answered), FigureTables.cell(met))));
            });
        }
    }

    /** Every flow of up to seven who agreed: no stage and no loss between two stages. */
    @Test
    void aSmallLossOnTheWayIsNotKnown() {
        List<int[]> worlds = new ArrayList<>();
        for (int invited = 0; invited <= 10; invited++) {
            for (int agreed = 0; agreed <= invited; agreed++) {
                for (int started = 0; started <= agreed; started++) {
                    for (int completed = 0; completed <= started; completed++) {
                        worlds.add(new int[] {
                            invited, agreed, started, completed, invited - agreed, agreed - started, started - completed
                        });
                    }
                }
            }
        }
        noSmallNumberIsKnown(
                worlds,
                world -> Pages.released(FeasibilityStudy.builder()
                        .title("Pilot")
                        .participation(List.of(
                                ParticipantFlow.of("mentors", world[0], world[0], world[1], world[2], world[3])))
                        .build()),
                world -> world[1] <= 7);
    }

    /** All ways in which up to seven of ten people leave for three reasons or without one. */
    @Test
    void aReasonOfFewIsNotKnown() {
        List<int[]> worlds = new ArrayList<>();
        for (int a = 0; a <= 7; a++) {
            for (int b = 0; a + b <= 7; b++) {
                for (int none = 0; a + b + none <= 7; none++) {
                    worlds.add(new int[] {a, b, none, 10 - a - b - none});
                }
            }
        }
        noSmallNumberIsKnown(worlds, world -> {
            List<Withdrawal> reasons = new ArrayList<>();
            for (int reason = 0; reason < 2; reason++) {
                if (world[reason] > 0) {
                    reasons.add(new Withdrawal("reason " + reason, world[reason]));
                }
            }
            return Pages.released(FeasibilityStudy.builder()
                    .title("Pilot")
                    .participation(List.of(ParticipantFlow.builder()
                            .from(ParticipantFlow.of("mentors", 20, 20, 10, 10, world[3]))
                            .withdrawals(reasons)
                            .build()))
                    .build());
        });
    }

    /** All divisions of up to nine people by what they named before and after. */
    @Test
    void aCodeOfFewIsNotKnown() {
        List<int[]> worlds = new ArrayList<>();
        for (int n = 4; n <= 9; n++) {
            for (int a = 0; a <= n; a++) {
                for (int b = 0; a + b <= n; b++) {
                    for (int c = 0; a + b + c <= n; c++) {
                        worlds.add(new int[] {a, b, c, n - a - b - c});
                    }
                }
            }
        }
        noSmallNumberIsKnown(
                worlds,
                world -> page(StudyFigures.builder()
                        .addCodes(new CodeFrequency("mentors", "time", true, world[0], world[1], world[2], world[3]))));
    }

    /** All numbers of forms of five to sixteen people: who sent none is not known, though the number behind a median is told. */
    @Test
    void whoSentNoFormIsNotKnown() {
        List<int[]> worlds = new ArrayList<>();
        for (int people = 5; people <= 16; people++) {
            for (int forms = 0; forms <= people; forms++) {
                worlds.add(new int[] {people - forms, people});
            }
        }
        noSmallNumberIsKnown(
                worlds, world -> forms(world[1], world[1] - world[0]), world -> world[1] > 7 && world[1] < 14);
    }

    private static String forms(int people, int sent) {
        List<MeasureAnswers> answers = new ArrayList<>();
        for (int i = 0; i < sent; i++) {
            answers.add(MadeUpStudy.form(Instruments.aim(), TimePoint.T1, "c" + i, 4, 4, 4, 4));
        }
        return Pages.released(StudyRecord.builder()
                .title("Pilot")
                .participation(List.of(ParticipantFlow.ofAgreed("mentors", people, people, people)))
                .questionnaires(List.of(QuestionnaireAdministration.once(
                        "mentors", Instruments.aim(), Fraction.of(4), people, answers)))
                .build()
                .study());
    }
}
