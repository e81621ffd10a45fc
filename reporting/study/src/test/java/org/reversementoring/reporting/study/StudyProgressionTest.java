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
import org.reversementoring.reporting.study.progression.CriterionResult;
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
                .withMessage("study: a criterion must be on a rate or a count of the study, but said so is none");
        FeasibilityStudy judged = FeasibilityStudy.builder()
                .from(study)
                .figures(StudyFigures.builder().addCounts(hidden).build())
                .build()
                .judged(rule);
        assertThat(judged.progression().orElseThrow().results().get(0))
                .isEqualTo(CriterionResult.without(rule.criteria().get(0), Verdict.NOT_SHOWN));
        for (String page : List.of(Pages.markdown(judged), Pages.html(judged))) {
            assertThat(page.replace("<td>", "").replace("</td>", " ").replace("</th>", " "))
                    .contains("Verdict: □ not shown.", "not shown, a cell is below 3")
                    .doesNotContain("0.167", "1 of 6");
        }
    }

    /**
     * All verdicts on a criterion that is shown, all counts of six people on one that is not: the print is the same for each hidden
     * count, and the whole is settled only by what is shown. Kills a verdict that was combined with the hidden one.
     */
    @Test
    void aHiddenCriterionShowsNeitherItselfNorInTheWhole() {
        ProgressionRule any = rule(ProgressionRule.Combination.ANY_STOP_STOPS);
        ProgressionRule all = rule(ProgressionRule.Combination.ALL_STOP_STOPS);
        Map<String, Set<String>> prints = new TreeMap<>();
        for (int seen : List.of(3, 6, 9)) {
            for (int events : List.of(1, 2, 4, 5)) {
                FeasibilityStudy study = FeasibilityStudy.builder()
                        .title("Pilot")
                        .figures(StudyFigures.builder()
                                .counts(List.of(
                                        new ReportedCount("seen", new Proportion(seen, 12)),
                                        new ReportedCount("hidden", new Proportion(events, 6))))
                                .build())
                        .build();
                prints.computeIfAbsent(
                                seen + " " + whole(study, any) + ", " + whole(study, all), key -> new HashSet<>())
                        .add(Pages.html(study.judged(any)) + Pages.html(study.judged(all)));
            }
        }
        assertThat(prints.keySet())
                .containsExactly("3 stop, not shown", "6 not shown, amend", "9 not shown, not shown");
        assertThat(prints.values()).allSatisfy(print -> assertThat(print).hasSize(1));
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
                        "| mentors: completed of agreed | none, there is nobody to count | ◇ no estimate | ◇ no estimate |");
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

    private static String whole(FeasibilityStudy study, ProgressionRule rule) {
        return study.judged(rule).progression().orElseThrow().verdict().word();
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
