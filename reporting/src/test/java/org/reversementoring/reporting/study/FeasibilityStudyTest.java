package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeasibilityStudyTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");

    @Test
    void printsTheFoundingStudy() {
        String markdown = founding().markdown();
        assertThat(markdown)
                .contains(
                        "| mentors | unknown | unknown | 6 | 6 | 6 | 0 |",
                        "| mentees: agreed of invited | 5 of 5 | 100.0 % | 47.8 % to 100.0 % | 56.6 % to 100.0 % |",
                        "| relationship harmed | 0 of 11 | 0.0 % | 0.0 % to 28.5 % | 0.0 % to 25.9 % |",
                        "relationship harmed: 0 of 11; up to 28.5 % is not excluded (two-sided; one-sided up to 23.8 %).",
                        "| mentor confidence | 6 | 23 | 29 | 4 (interval not shown: its ends are single answers) | 1 | 0.0625 | 0.1875 | not said |",
                        "| mentee awareness | 5 | 25 | 32 | 6.5 (interval not shown: its ends are single answers)",
                        "| mentor confidence | two-sided | 5 of 6 | 0.0625 (0.0625) | 0.0625 (0.0625)"
                                + " | 0.0422 (0.0422) |",
                        "no conclusion from p.",
                        "Signed-rank, asymptotic, tie-corrected, no continuity correction",
                        "No control group: regression to the mean",
                        "| completed of agreed | 1 (0.541 to 1, Clopper-Pearson 95 %) | ● go | ▲ amend to ● go |",
                        "Verdict: ● go.",
                        "SHA-256 of the rule: ")
                .doesNotContain("Significant");
    }

    /** 4 of 6 and 4 of 5 leave cells of 2 and 1, which are below 3 (domain dossier D.3 and D.8, check 5). */
    @Test
    void hidesSmallCells() {
        for (String page : pages(FeasibilityStudy.of("Pilot")
                .withCounts(List.of(
                        new Count("male mentors", new Proportion(4, 6)),
                        new Count("male mentees", new Proportion(4, 5)),
                        new Count("would repeat", new Proportion(8, 11))))
                .withParticipation(List.of(Participation.of("mentors", 20, 20, 20, 20, 10)
                        .withWithdrawals(List.of(new Withdrawal("moved", 6), new Withdrawal("ill", 1)))))
                .withOutcomes(
                        List.of(new Outcome("mood", PrePost.of(PairedTestsTest.scores(1, 2), Side.TWO_SIDED, P95)))))) {
            assertThat(page)
                    .contains("not shown, a cell is below 3", "8 of 11", "mood: not shown, fewer than 5 people.")
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
                .withCounts(List.of(new Count("a | b\n# c <img src=x>", new Proportion(5, 11))));
        assertThat(study.html()).doesNotContain("<script>", "<img").contains("&lt;img");
        assertThat(study.markdown()).contains("a \\| b # c \\<img src=x\\>").doesNotContain("\n# c");
    }

    /** XML 1.0, production 2: neither these characters nor half of a pair. */
    @Test
    void drawingsHoldNoCharacterThatXmlHasNot() {
        String label = "a\u0000\uFFFE\uD800b";
        String svg = StudyPlots.intervals("id", label, List.of(new Count(label, new Proportion(0, 6))), P95)
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
                                Band.of(Verdict.STOP, "0", "0.5"),
                                Band.of(Verdict.AMEND, "0.5", "0.8"),
                                Band.of(Verdict.GO, "0.8", "1")))),
                ProgressionRule.Basis.ESTIMATE,
                ProgressionRule.Combination.ANY_STOP_STOPS);
        return FeasibilityStudy.of("The founding study, on made-up data")
                .withParticipation(FoundingStudy.participation())
                .withCounts(List.of(new Count("relationship harmed", new Proportion(0, 11))))
                .withOutcomes(FoundingStudy.reproductions(P95).stream()
                        .map(each -> new Outcome(each.published().measure(), each.computed()))
                        .toList())
                .withProgression(rule.judge(Map.of(
                        "completed of agreed",
                        Estimate.of(new Proportion(6, 6), RateInterval.Method.CLOPPER_PEARSON, P95))));
    }
}
