package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.progression.ProgressionCriterion;
import org.reversementoring.reporting.study.progression.ProgressionRule;
import org.reversementoring.reporting.study.progression.ProgressionZone;
import org.reversementoring.reporting.study.progression.Verdict;
import org.reversementoring.reporting.study.statistics.Proportion;

/** Criteria judged on what a study found. */
class StudyProgressionTest {

    @Test
    void criteriaAreOnWhatIsShown() {
        FeasibilityStudy study = MadeUpStudy.record().study();
        assertThat(study.judged(MadeUpStudy.rule()).progression().orElseThrow().verdict())
                .isEqualTo(Verdict.AMEND);
        ReportedCount hidden = new ReportedCount("said so", new Proportion(1, 6));
        ProgressionRule rule = new ProgressionRule(
                List.of(new ProgressionCriterion(
                        "said so",
                        List.of(
                                ProgressionZone.of(Verdict.STOP, "0", "0.5"),
                                ProgressionZone.of(Verdict.GO, "0.5", "1")))),
                ProgressionRule.Basis.ESTIMATE,
                ProgressionRule.Combination.ANY_STOP_STOPS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study.judged(rule))
                .withMessage(
                        "study: a criterion must be on a rate, a count or an analysis of the study, but said so is none");
        FeasibilityStudy judged = FeasibilityStudy.builder()
                .from(study)
                .figures(StudyFigures.builder().addCounts(hidden).build())
                .build()
                .judged(rule);
        assertThat(judged.progression().orElseThrow().results().get(0).onEstimate())
                .isEqualTo(Verdict.STOP);
        assertThat(Pages.markdown(judged)).contains("1 of 6, 17%", "Verdict: ■ stop.");
        // Stop is 0 to 2 of 6 for a reader of the rule, go is 4 to 6.
        for (String page : List.of(Pages.released(judged), Pages.releasedHtml(judged))) {
            assertThat(page).contains("not shown", "Verdict: ■ stop.").doesNotContain("17%", "1 of 6");
        }
    }

    /**
     * All verdicts on a criterion that is shown, all counts of six people on one that is not: the verdict is the same for each hidden
     * count, and the whole is settled only by what is shown. Kills a verdict that was combined with the hidden one.
     */
    @Test
    void aHiddenCriterionShowsNeitherItselfNorInTheWhole() {
        ProgressionRule any = rule(ProgressionRule.Combination.ANY_STOP_STOPS);
        ProgressionRule all = rule(ProgressionRule.Combination.ALL_STOP_STOPS);
        Map<Integer, Set<String>> prints = new TreeMap<>();
        for (int seen : List.of(3, 6, 9)) {
            for (int events : List.of(0, 1, 2, 4, 5, 6)) {
                FeasibilityStudy study = FeasibilityStudy.builder()
                        .title("Pilot")
                        .figures(StudyFigures.builder()
                                .counts(List.of(
                                        new ReportedCount("seen", new Proportion(seen, 12)),
                                        new ReportedCount("hidden", new Proportion(events, 6))))
                                .build())
                        .build();
                prints.computeIfAbsent(seen, key -> new HashSet<>())
                        .add(verdict(study.judged(any)) + ", " + verdict(study.judged(all)));
            }
        }
        assertThat(prints)
                .containsExactly(
                        Map.entry(3, Set.of("■ stop, □ not shown")),
                        Map.entry(6, Set.of("□ not shown, ▲ amend")),
                        Map.entry(9, Set.of("□ not shown, □ not shown")));
    }

    private static String verdict(FeasibilityStudy study) {
        String page = Pages.released(study);
        int at = page.lastIndexOf("Verdict: ") + "Verdict: ".length();
        return page.substring(at, page.indexOf('.', at));
    }

    /**
     * A zone of a hidden count is told if each zone leaves doubt: 0 to 2 and 58 to 60 of 60 do, but a zone that begins at 59 would leave one
     * person at most who may not be in it. Every count of 60 people, so whether a zone is told depends on none.
     */
    @Test
    void theZoneOfAHiddenCountIsToldIfEveryZoneLeavesDoubt() {
        for (int events : List.of(0, 1, 2, 58, 59, 60)) {
            String wide = Pages.released(ofSixty(events).judged(only("0.5")));
            assertThat(wide)
                    .contains("| it | not shown | " + (events < 30 ? "■ stop" : "● go") + " |")
                    .doesNotContain(events + " of 60");
            for (String cut : List.of("0.98", "0.97", "0.02", "0.01")) {
                assertThat(Pages.released(ofSixty(events).judged(only(cut))))
                        .as(cut)
                        .contains("| it | not shown | □ not shown |");
            }
        }
        assertThat(Pages.released(ofSixty(40).judged(only("0.98"))))
                .contains("■ stop")
                .contains("40 of 60, 67%");
    }

    private static FeasibilityStudy ofSixty(int events) {
        return FeasibilityStudy.builder()
                .title("Pilot")
                .figures(StudyFigures.builder()
                        .addCounts(new ReportedCount("it", new Proportion(events, 60)))
                        .build())
                .build();
    }

    private static ProgressionRule only(String cut) {
        return new ProgressionRule(
                List.of(new ProgressionCriterion(
                        "it",
                        List.of(ProgressionZone.of(Verdict.STOP, "0", cut), ProgressionZone.of(Verdict.GO, cut, "1")))),
                ProgressionRule.Basis.ESTIMATE,
                ProgressionRule.Combination.ANY_STOP_STOPS);
    }

    /** Nobody agreed, or nobody knows how many were invited: a report with a verdict that says so, not a refusal after the data. */
    @Test
    void aRateOfNobodyHasNoEstimate() {
        ProgressionRule rule = new ProgressionRule(
                List.of(criterion("mentors: completed of agreed"), criterion("mentors: agreed of invited")),
                ProgressionRule.Basis.ESTIMATE,
                ProgressionRule.Combination.ANY_STOP_STOPS);
        FeasibilityStudy none = FeasibilityStudy.builder()
                .title("Pilot")
                .participation(List.of(ParticipantFlow.of("mentors", 9, 9, 0, 0, 0)))
                .build()
                .judged(rule);
        // 0 of 9 agreed is a stop, whatever the other criterion would have said.
        assertThat(none.progression().orElseThrow().verdict()).isEqualTo(Verdict.STOP);
        assertThat(Pages.markdown(none))
                .contains(
                        "| mentors: completed of agreed | none, there was nobody to count | ◇ no estimate | ◇ no estimate |");
        FeasibilityStudy unknown = FeasibilityStudy.builder()
                .title("Pilot")
                .participation(List.of(ParticipantFlow.ofAgreed("mentors", 9, 9, 9)))
                .build()
                .judged(rule);
        assertThat(Pages.markdown(unknown)).contains("Verdict: ◇ no estimate.");
    }

    @Test
    void whatIsNotJudgedIsNoVerdictOfABand() {
        for (Verdict verdict : List.of(Verdict.NOT_SHOWN, Verdict.NO_ESTIMATE)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ProgressionZone.of(verdict, "0", "1"))
                    .withMessage("zone: verdict must be stop, amend or go, but was " + verdict.word());
        }
    }

    private static ProgressionRule rule(ProgressionRule.Combination combination) {
        return new ProgressionRule(
                List.of(criterion("seen"), criterion("hidden")), ProgressionRule.Basis.ESTIMATE, combination);
    }

    private static ProgressionCriterion criterion(String estimand) {
        return new ProgressionCriterion(
                estimand,
                List.of(
                        ProgressionZone.of(Verdict.STOP, "0", "0.4"),
                        ProgressionZone.of(Verdict.AMEND, "0.4", "0.7"),
                        ProgressionZone.of(Verdict.GO, "0.7", "1")));
    }

    /** Kills zones in percent, by which every rate would stop, and zones that leave some rates without a verdict. */
    @Test
    void criteriaDivideAllRates() {
        FeasibilityStudy study = MadeUpStudy.record().study();
        for (List<String> cuts :
                List.of(List.of("0", "60", "100"), List.of("0.1", "0.6", "1"), List.of("0", "0.6", "0.9"))) {
            ProgressionRule rule = new ProgressionRule(
                    List.of(new ProgressionCriterion(
                            "mentors: completed of agreed",
                            List.of(
                                    ProgressionZone.of(Verdict.STOP, cuts.get(0), cuts.get(1)),
                                    ProgressionZone.of(Verdict.GO, cuts.get(1), cuts.get(2))))),
                    ProgressionRule.Basis.ESTIMATE,
                    ProgressionRule.Combination.ANY_STOP_STOPS);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> study.judged(rule))
                    .withMessage(
                            "study: the zones of mentors: completed of agreed must divide the rates from 0 to 1, but"
                                    + " divide " + cuts.get(0) + " to " + cuts.get(2));
        }
    }
}
