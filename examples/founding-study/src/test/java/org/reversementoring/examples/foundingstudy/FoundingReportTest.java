package org.reversementoring.examples.foundingstudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.render.Renderers;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.progression.IntervalEstimate;
import org.reversementoring.reporting.study.progression.ProgressionCriterion;
import org.reversementoring.reporting.study.progression.ProgressionRule;
import org.reversementoring.reporting.study.progression.ProgressionZone;
import org.reversementoring.reporting.study.progression.Verdict;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

/** The founding study as a report of a feasibility study, on made-up data. */
class FoundingReportTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");
    private static final String TEST =
            "Wilcoxon signed-rank test (zeros dropped; exact, conditional on ties; two-sided)";

    @Test
    void printsTheFoundingStudy() {
        String markdown = Renderers.markdown().render(founding().teamReport().document());
        assertThat(markdown)
                .contains(
                        "| mentors | not recorded | not recorded | 6 | 6 | 6 | 0 |",
                        "| mentees: agreed of invited | 5 of 5 | 100% | 48% to 100% |",
                        "| relationship harmed | 0 of 11 | 0% | 0% to 28% |",
                        "Relationship harmed: 0 of 11. Up to 28% is not excluded (two-sided). One-sided it is up to 24%.",
                        "| mentor confidence | 6 | 0 | 1 | 5 | 23 | 29 | ",
                        "All measures: " + TEST,
                        " | 0.0625 | 0.1875 |",
                        "| mentee awareness | 5 | 0 | 0 | 5 | 25 | 32 | ",
                        "No control group: regression to the mean",
                        "| completed of agreed | 1 (0.541 to 1, Clopper-Pearson 95%) | ● go | ▲ amend to ● go |",
                        "Verdict: ● go.",
                        "SHA-256 of the rule for going on: ")
                .doesNotContain("Significant");
    }

    /** Six and five people: of what they did nothing may leave the house but what the paper itself has. */
    @Test
    void ofSoFewPeopleNothingIsReleased() {
        assertThat(Renderers.markdown().render(founding().report().document()))
                .contains(
                        "None of these counts can be shown. The study team has them.",
                        "No measure before and after can be shown.",
                        "| completed of agreed | not shown | □ not shown |")
                .doesNotContain("0 of 11", "28%", "mentor confidence", "0.0625");
    }

    @Test
    void drawingsSayTheirNumbers() {
        assertThat(Renderers.html().render(founding().teamReport().document()))
                .contains(
                        "<title id=\"funnel-1-title\">Participation of mentees</title>",
                        "<desc id=\"funnel-1-desc\">invited: 5; eligible: not recorded; agreed: 5; started: 5; completed: 5.</desc>",
                        "relationship harmed: 0 of 11, 0% (0% to 28%).</desc>")
                // 1 - 0.025^(1/11) is 0.2849, in per cent of the width.
                .contains("x2=\"28.49%\"");
        assertThat(Renderers.markdown().render(founding().teamReport().document()))
                .doesNotContain("svg");
    }

    private static FeasibilityStudy founding() {
        ProgressionRule rule = new ProgressionRule(
                List.of(new ProgressionCriterion(
                        "completed of agreed",
                        List.of(
                                ProgressionZone.of(Verdict.STOP, "0", "0.5"),
                                ProgressionZone.of(Verdict.AMEND, "0.5", "0.8"),
                                ProgressionZone.of(Verdict.GO, "0.8", "1")))),
                ProgressionRule.Basis.ESTIMATE,
                ProgressionRule.Combination.ANY_STOP_STOPS);
        return FeasibilityStudy.builder()
                .title("The founding study, on made-up data")
                .participation(FoundingStudy.participation())
                .figures(StudyFigures.builder()
                        .counts(List.of(new ReportedCount("relationship harmed", new Proportion(0, 11))))
                        .build())
                .outcomes(FoundingStudy.reproductions(P95).stream()
                        .map(each ->
                                new Outcome(each.published().measure(), each.computed()).ranked(OutcomeRank.PRIMARY))
                        .toList())
                .progression(rule.judge(Map.of(
                        "completed of agreed",
                        IntervalEstimate.of(new Proportion(6, 6), RateInterval.Method.CLOPPER_PEARSON, P95))))
                .build();
    }
}
