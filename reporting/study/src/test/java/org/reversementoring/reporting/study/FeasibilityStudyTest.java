package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.outcome.Pairing;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.Withdrawal;
import org.reversementoring.reporting.study.progression.Estimate;
import org.reversementoring.reporting.study.progression.ProgressionCriterion;
import org.reversementoring.reporting.study.progression.ProgressionRule;
import org.reversementoring.reporting.study.progression.ProgressionZone;
import org.reversementoring.reporting.study.progression.Verdict;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.PairedTestsTest;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;
import org.reversementoring.reporting.study.statistics.TestResult;

class FeasibilityStudyTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");
    private static final String TEST =
            "Wilcoxon signed-rank test (zeros dropped; exact, conditional on ties; two-sided)";

    @Test
    void printsTheFoundingStudy() {
        String markdown = founding().markdown();
        assertThat(markdown)
                .contains(
                        "| mentors | unknown | unknown | 6 | 6 | 6 | 0 |",
                        "| mentees: agreed of invited | 5 of 5 | 100.0 % | 47.8 % to 100.0 % | 56.6 % to 100.0 % |",
                        "| relationship harmed | 0 of 11 | 0.0 % | 0.0 % to 28.5 % | 0.0 % to 25.9 % |",
                        "relationship harmed: 0 of 11; up to 28.5 % is not excluded (two-sided; one-sided up to 23.8 %).",
                        "| mentor confidence | 6 | 23 | 29 | " + TEST + " | 0.0625 | 0.1875 | 0.0313 | not said |",
                        "number who changed and other tests are not shown: fewer than 10 pairs",
                        "| mentee awareness | 5 | 25 | 32 | " + TEST + " | 0.0625 | 0.1875 | 0.0625 | not said |",
                        "mentor confidence; mentor confidence, clinical practice: The test fixed beforehand did not reach"
                                + " 0.05.",
                        "mentee awareness: So few pairs cannot give 0.05 in an exact test, whatever is answered;",
                        "No control group: regression to the mean",
                        "| completed of agreed | 1 (0.541 to 1, Clopper-Pearson 95 %) | ● go | ▲ amend to ● go |",
                        "Verdict: ● go.",
                        "SHA-256 of the rule: ")
                .doesNotContain("Significant", "asymptotic", "5 of 6");
    }

    /** Ten rises of ten: p 2/1024, the shift of all by one point. Nine: p 2/512, and no more than that. */
    @Test
    void aFullRowNeedsTenPairs() {
        int[] rises = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        for (AlternativeHypothesis side : AlternativeHypothesis.values()) {
            for (String page : pages(ofPairs(side, rises))) {
                assertThat(page).contains("10 of 10", "matched rank-biserial").doesNotContain("not shown: fewer");
            }
            for (String page : pages(ofPairs(side, Arrays.copyOf(rises, 9)))) {
                assertThat(page).contains("not shown: fewer than 10 pairs").doesNotContain("9 of 9", "matched");
            }
        }
        assertThat(ofPairs(AlternativeHypothesis.TWO_SIDED, Arrays.copyOf(rises, 9))
                        .markdown())
                .contains(
                        "| 0.0039 | 0.0039 | 0.0039 | not said |",
                        "mood: The test fixed beforehand reached 0.05, also");
        // A rise counts against a fall: 1 is its p, and 1/512 the smallest there is.
        assertThat(ofPairs(AlternativeHypothesis.FALL, Arrays.copyOf(rises, 9)).markdown())
                .contains("one-sided, fall) | 1.0000 | 1.0000 | 0.0020 | not said |");
    }

    /** Of twelve one, two, or all but one changed: a cell of one or two; the smallest p would give it away. */
    @Test
    void howManyChangedIsHiddenIfItIsASmallCell() {
        for (int changed = 0; changed <= 12; changed++) {
            int[] changes = new int[12];
            Arrays.fill(changes, 0, changed, 1);
            String smallest = "("
                    + TestResult.equal(
                            PairedComparison.of(PairedTestsTest.scores(changes), AlternativeHypothesis.TWO_SIDED, P95)
                                    .exact()
                                    .smallest())
                    + ")";
            boolean hidden = changed == 1 || changed == 2 || changed == 10 || changed == 11;
            for (String page : pages(ofPairs(AlternativeHypothesis.TWO_SIDED, changes))) {
                assertThat(page.contains(changed + " of 12")).isEqualTo(!hidden);
                assertThat(page.contains(smallest)).isEqualTo(!hidden);
                assertThat(page.contains("not shown, a cell is below 3")).isEqualTo(hidden);
            }
        }
    }

    private static FeasibilityStudy ofPairs(AlternativeHypothesis side, int... changes) {
        return FeasibilityStudy.of("Pilot")
                .withOutcomes(
                        List.of(new Outcome("mood", PairedComparison.of(PairedTestsTest.scores(changes), side, P95))));
    }

    /** Nobody's own count can be said to be one of those that are shown however small they are. Kills an open constructor. */
    @Test
    void aCountOfOnesOwnIsHiddenIfSmall() {
        for (ReportSection subject : ReportSection.values()) {
            if (subject == ReportSection.DELIVERY) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> ReportedCount.about(subject, "loved it", new Proportion(1, 6)))
                        .withMessage("count: subject must be one whose small counts are not shown, but was DELIVERY");
                continue;
            }
            for (String page : pages(FeasibilityStudy.of("Pilot")
                    .withCounts(List.of(ReportedCount.about(subject, "loved it", new Proportion(1, 6)))))) {
                assertThat(page).contains("not shown, a cell is below 3").doesNotContain("1 of 6", "16.7");
            }
        }
        assertThat(new ReportedCount("loved it", new Proportion(1, 6)))
                .isEqualTo(ReportedCount.about(ReportSection.OTHER, "loved it", new Proportion(1, 6)))
                .hasToString("Count[OTHER, loved it, ***]");
    }

    /** 4 of 6 and 4 of 5 leave cells of 2 and 1, which are below 3 (domain dossier D.3 and D.8, check 5). */
    @Test
    void hidesSmallCells() {
        for (String page : pages(FeasibilityStudy.of("Pilot")
                .withCounts(List.of(
                        new ReportedCount("male mentors", new Proportion(4, 6)),
                        new ReportedCount("male mentees", new Proportion(4, 5)),
                        new ReportedCount("would repeat", new Proportion(8, 11))))
                .withParticipation(List.of(ParticipantFlow.of("mentors", 20, 20, 20, 20, 10)
                        .withWithdrawals(List.of(new Withdrawal("moved", 6), new Withdrawal("ill", 1)))))
                .withOutcomes(List.of(new Outcome(
                        "mood",
                        PairedComparison.of(PairedTestsTest.scores(1, 2), AlternativeHypothesis.TWO_SIDED, P95)))))) {
            assertThat(page)
                    .contains("not shown, a cell is below 3", "8 of 11", "mood: not shown, fewer than 5 pairs.")
                    .contains("with 3 people or more: moved. Others are not named, and no numbers are shown")
                    .contains("3 who agreed neither completed nor withdrew with a reason")
                    .doesNotContain("4 of 6", "4 of 5", "66.7", "80.0", "ill;", "moved (");
        }
    }

    @Test
    void anEmptyStudyIsStillAReport() {
        for (String page : pages(FeasibilityStudy.of("Pilot")
                .withAgreements(List.of(Agreement.cohensKappa(List.of("a"), List.of("a"))))
                .withFindings(Pairing.of("mood", List.of(), List.of()).findings()))) {
            assertThat(page)
                    .contains(
                            "No participation was recorded.",
                            "Nothing was counted.",
                            "mood: 0 people have both measurements.",
                            "has no value: both coders used one and the same code throughout.",
                            "No progression rule was fixed before the data.")
                    // TIDieR has nothing of an empty study, so the other list must not send readers there.
                    .doesNotContain("NaN", "null", "Infinity", "Optional", "TIDieR, in part");
        }
    }

    @Test
    void nothingThatAPrintCannotHold() {
        for (String page : pages(founding())) {
            assertThat(page).doesNotContain("NaN", "null", "Infinity", "Optional", "E-");
        }
    }

    @Test
    void drawingsSayTheirNumbers() {
        assertThat(founding().html())
                .contains(
                        "<title id=\"funnel-1-title\">Participation of mentees</title>",
                        "<desc id=\"funnel-1-desc\">invited 5; agreed 5; started 5; completed 5.</desc>",
                        "relationship harmed: 0 of 11, 0.0 %, interval 0.0 % to 28.5 %.</desc>")
                // 660 units wide from 10: 28.49 % of it ends at 198.
                .contains("<line x1=\"10\" y1=\"34\" x2=\"198\" y2=\"34\"");
        assertThat(founding().markdown()).doesNotContain("svg");
    }

    @Test
    void hostileTextsStayTexts() {
        FeasibilityStudy study = FeasibilityStudy.of("<script>alert(1)</script>")
                .withCounts(List.of(new ReportedCount("a | b\n# c <img src=x>", new Proportion(5, 11))));
        assertThat(study.html()).doesNotContain("<script>", "<img").contains("&lt;img");
        assertThat(study.markdown()).contains("a \\| b # c \\<img src=x\\>").doesNotContain("\n# c");
    }

    /** XML 1.0, production 2: neither these characters nor half of a pair. */
    @Test
    void drawingsHoldNoCharacterThatXmlHasNot() {
        String label = "a\u0000\uFFFE\uD800b";
        String svg = StudyPlots.intervals("id", label, List.of(new ReportedCount(label, new Proportion(0, 6))), P95)
                .svg();
        assertThat(svg).contains("a   b").doesNotContain("\u0000", "\uFFFE", "\uD800");
    }

    @Test
    void isTheSameUnderAHostileLocale() {
        Locale before = Locale.getDefault();
        List<String> usual = pages(founding());
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(pages(founding())).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesALooseCell() {
        FeasibilityStudy study = FeasibilityStudy.of("Pilot");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study.withSmallestCell(2))
                .withMessage("study: smallest cell must be 3 or more, but was 2");
        assertThatIllegalArgumentException().isThrownBy(() -> FeasibilityStudy.of(" "));
    }

    private static List<String> pages(FeasibilityStudy study) {
        return Stream.of(study.markdown(), study.html()).collect(Collectors.toList());
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
        return FeasibilityStudy.of("The founding study, on made-up data")
                .withParticipation(FoundingStudy.participation())
                .withCounts(List.of(new ReportedCount("relationship harmed", new Proportion(0, 11))))
                .withOutcomes(FoundingStudy.reproductions(P95).stream()
                        .map(each -> new Outcome(each.published().measure(), each.computed()))
                        .toList())
                .withProgression(rule.judge(Map.of(
                        "completed of agreed",
                        Estimate.of(new Proportion(6, 6), RateInterval.Method.CLOPPER_PEARSON, P95))));
    }
}
