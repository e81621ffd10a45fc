package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.render.Block;
import org.reversementoring.reporting.render.Section;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.GroupMedian;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.Withdrawal;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.PairedTestsTest;
import org.reversementoring.reporting.study.statistics.Proportion;

/** I13, by exhaustion: whoever knows the rule and everything that is printed cannot tell a number that is not. */
class SmallCellsTest {

    /** More than people, as words are: as many reasons as people may then be any. */
    private static final int REASONS = 7;

    /** Kills a rule that looks at one side only, and one that hides two people's only possible split. */
    @Test
    void aHiddenCountIsOneOfTwoAtLeast() {
        for (int smallest = 3; smallest <= 5; smallest++) {
            ReportTables rows = new ReportTables(new SmallCells(smallest), new BigDecimal("0.95"));
            for (int people = 1; people <= 14; people++) {
                Map<List<String>, Set<Integer>> worlds = new HashMap<>();
                for (int events = 0; events <= people; events++) {
                    List<String> printed = rows.count(new ReportedCount("it", new Proportion(events, people)));
                    worlds.computeIfAbsent(printed, print -> new TreeSet<>()).add(events);
                }
                int least = smallest;
                int all = people;
                worlds.forEach((printed, events) -> {
                    if (printed.get(1).startsWith("not shown")) {
                        assertThat(events).as("%s of %s", printed, all).hasSizeGreaterThan(1);
                    } else {
                        int shown = events.iterator().next();
                        assertThat(events).hasSize(1);
                        assertThat(List.of(shown, all - shown)).allMatch(cell -> cell == 0 || cell >= least);
                    }
                });
            }
        }
    }

    /**
     * All ways in which up to six people leave for seven possible reasons: whoever reads the print cannot tell that a reason has one
     * or two people. Kills a rule that names such a reason, with its number or beside the number who left.
     */
    @Test
    void aHiddenReasonDoesNotFollowFromTheNumberWhoLeft() {
        Map<String, List<List<Integer>>> worlds = new HashMap<>();
        everyWay(List.of(), 6)
                .forEach(world -> worlds.computeIfAbsent(printedReasons(world), print -> new ArrayList<>())
                        .add(world));
        assertThat(worlds.keySet())
                .anyMatch(print -> print.contains("are not shown"))
                .anyMatch(print -> print.contains("Others are not named"))
                .anyMatch(print -> print.contains("reason 0 (3)"));
        worlds.forEach((print, same) -> {
            for (int reason = 0; reason < REASONS; reason++) {
                int at = reason;
                assertThat(same)
                        .as(print)
                        .anyMatch(world -> world.get(at) == 0 || world.get(at) >= FeasibilityStudy.LEAST_CELL);
            }
        });
    }

    /** How many of at most so many people leave for each reason. */
    private static List<List<Integer>> everyWay(List<Integer> begun, int people) {
        if (begun.size() == REASONS) {
            return List.of(begun);
        }
        List<List<Integer>> ways = new ArrayList<>();
        for (int leave = 0; leave <= people; leave++) {
            List<Integer> next = new ArrayList<>(begun);
            next.add(leave);
            ways.addAll(everyWay(next, people - leave));
        }
        return ways;
    }

    private static String printedReasons(List<Integer> world) {
        List<Withdrawal> reasons = new ArrayList<>();
        for (int reason = 0; reason < world.size(); reason++) {
            if (world.get(reason) > 0) {
                reasons.add(new Withdrawal("reason " + reason, world.get(reason)));
            }
        }
        ParticipantFlow group = ParticipantFlow.builder()
                .from(ParticipantFlow.of("mentors", 8, 8, 8, 0, 0))
                .withdrawals(reasons)
                .build();
        Section section = new FlowSection(FeasibilityStudy.builder()
                        .title("A pilot")
                        .participation(List.of(group))
                        .build())
                .write();
        return section.blocks(Block.Table.class) + " " + section.blocks(Block.Paragraph.class);
    }

    /** All ways to divide up to ten people into three categories; each hidden category has two values that fit the print. */
    @Test
    void aHiddenCategoryDoesNotFollowFromTheRest() {
        for (int smallest = 3; smallest <= 4; smallest++) {
            ReportTables rows = new ReportTables(new SmallCells(smallest), new BigDecimal("0.95"));
            for (int people = 2; people <= 10; people++) {
                Map<String, List<int[]>> worlds = new HashMap<>();
                for (int a = 0; a <= people; a++) {
                    for (int b = 0; a + b <= people; b++) {
                        int[] world = {a, b, people - a - b};
                        worlds.computeIfAbsent(print(rows, world), text -> new ArrayList<>())
                                .add(world);
                    }
                }
                for (Map.Entry<String, List<int[]>> print : worlds.entrySet()) {
                    if (!print.getKey().contains("not shown")) {
                        assertThat(print.getValue()).hasSize(1);
                        continue;
                    }
                    for (int part = 0; part < 3; part++) {
                        Set<Integer> values = new HashSet<>();
                        for (int[] world : print.getValue()) {
                            values.add(world[part]);
                        }
                        assertThat(values).as("%s of %s people", part, people).hasSizeGreaterThan(1);
                    }
                }
            }
        }
    }

    /** Counts that contain one another, such as met, responded: knowing the order of the three does not tell a hidden one. */
    @Test
    void nestedCountsDoNotTellAHiddenOne() {
        ReportTables rows = new ReportTables(new SmallCells(3), new BigDecimal("0.95"));
        for (int people = 3; people <= 9; people++) {
            Map<List<List<String>>, List<int[]>> worlds = new HashMap<>();
            for (int a = 0; a <= people; a++) {
                for (int b = 0; b <= a; b++) {
                    for (int c = 0; c <= b; c++) {
                        List<List<String>> print = new ArrayList<>();
                        for (int events : new int[] {a, b, c}) {
                            print.add(rows.count(new ReportedCount("it", new Proportion(events, people))));
                        }
                        worlds.computeIfAbsent(print, text -> new ArrayList<>()).add(new int[] {a, b, c});
                    }
                }
            }
            worlds.forEach((print, possible) -> {
                for (int i = 0; i < 3; i++) {
                    int at = i;
                    if (print.get(i).get(1).startsWith("not shown")) {
                        assertThat(possible.stream().map(world -> world[at]).distinct())
                                .hasSizeGreaterThan(1);
                    }
                }
            });
        }
    }

    /**
     * All ways in which forms and one item are missing among three to eight people: the table of what is missing leaves two values
     * at least for each hidden number. Kills a list of only those items that somebody left out, where three were asked: then one of
     * three sent no form, and another left the item out.
     */
    @Test
    void whatIsMissingDoesNotFollowFromWhatIsListed() {
        for (int people = 3; people <= 8; people++) {
            Map<String, List<int[]>> worlds = new HashMap<>();
            for (int forms = 0; forms <= people; forms++) {
                for (int answered = 0; answered <= forms; answered++) {
                    worlds.computeIfAbsent(missing(people, forms, answered), text -> new ArrayList<>())
                            .add(new int[] {forms, answered});
                }
            }
            int asked = people;
            worlds.forEach((print, same) -> {
                for (int number = 0; number < 2; number++) {
                    int at = number;
                    List<Integer> values =
                            same.stream().map(world -> world[at]).distinct().toList();
                    int missing = asked - values.get(0);
                    boolean small =
                            List.of(1, 2).contains(missing) || List.of(1, 2).contains(values.get(0));
                    assertThat(values.size() > 1 || !small)
                            .as("%s of %s in %s", values, asked, print)
                            .isTrue();
                }
            });
        }
    }

    private static String missing(int people, int forms, int answered) {
        List<MeasureAnswers> sent = new ArrayList<>();
        for (int i = 0; i < forms; i++) {
            sent.add(MadeUpStudy.form(Instruments.aim(), TimePoint.T1, "c" + i, i < answered ? 4 : -1, 4, 4, 4));
        }
        FeasibilityStudy study = StudyRecord.builder()
                .title("Pilot")
                .questionnaires(List.of(
                        QuestionnaireAdministration.once("mentors", Instruments.aim(), Fraction.of(4), people, sent)))
                .build()
                .study();
        return new CountSections(study).missing().blocks(Block.Table.class).toString();
    }

    @Test
    void aMedianNeedsFivePeopleOrMore() {
        ReportTables rows = new ReportTables(new SmallCells(3), new BigDecimal("0.95"));
        for (int people = 1; people <= 7; people++) {
            List<Fraction> scores = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                scores.add(Fraction.of(3));
            }
            GroupMedian median = GroupMedian.of(
                    ReportSection.ACCEPTABILITY, "it", scores, Instruments.aim().range());
            assertThat(rows.medians("all", List.of(median)).rows().get(0).contains("not shown"))
                    .isEqualTo(people < 5);
            assertThat(median.toString()).contains("***");
        }
        assertThat(new SmallCells(7).fewestForAMedian()).isEqualTo(7);
    }

    /**
     * What a hidden measure was does not show in the p after Holm of the others: the report is the same for every p it may have had.
     */
    @Test
    void theCorrectionDoesNotTellAHiddenMeasure() {
        Set<String> reports = new HashSet<>();
        for (int change = -2; change <= 2; change++) {
            String report = Pages.markdown(FeasibilityStudy.builder()
                    .title("Pilot")
                    .outcomes(List.of(
                            new Outcome("seen", prePost(1, 2, 3, 4, 5, 6)).ranked(OutcomeRank.PRIMARY),
                            new Outcome("hidden", prePost(change, change, change, 2 * change))
                                    .ranked(OutcomeRank.PRIMARY)))
                    .build());
            // Six rises of six: p 2/64, and twice that as the first of two primary measures.
            assertThat(report).contains("| 0.0313 | 0.0625 | 0.0313 | not said |");
            reports.add(report);
        }
        assertThat(reports).hasSize(1);
    }

    private static PairedComparison prePost(int... differences) {
        return PairedComparison.of(
                PairedTestsTest.scores(differences), AlternativeHypothesis.TWO_SIDED, new BigDecimal("0.95"));
    }

    private static String print(ReportTables rows, int[] world) {
        return rows.breakdowns(
                        "all",
                        List.of(new CategoryBreakdown(
                                ReportSection.BURNOUT,
                                "it",
                                List.of(
                                        new CategoryBreakdown.Part("a", world[0]),
                                        new CategoryBreakdown.Part("b", world[1]),
                                        new CategoryBreakdown.Part("c", world[2])))))
                .rows()
                .toString();
    }
}
