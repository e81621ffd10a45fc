package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.outcome.Pairing;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.Withdrawal;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.PairedTestsTest;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.TestResult;

class FeasibilityStudyTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");

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
        assertThat(Pages.markdown(ofPairs(AlternativeHypothesis.TWO_SIDED, Arrays.copyOf(rises, 9))))
                .contains("| 0.0039 | 0.0039 | 0.0039 | not said |", "mood: The primary test reached 0.05, also");
        // A rise counts against a fall: 1 is its p, and 1/512 the smallest there is.
        assertThat(Pages.markdown(ofPairs(AlternativeHypothesis.FALL, Arrays.copyOf(rises, 9))))
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
                                    .primary()
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
        return FeasibilityStudy.builder()
                .title("Pilot")
                .outcomes(List.of(new Outcome("mood", PairedComparison.of(PairedTestsTest.scores(changes), side, P95))
                        .ranked(OutcomeRank.PRIMARY)))
                .build();
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
            for (String page : pages(FeasibilityStudy.builder()
                    .title("Pilot")
                    .figures(StudyFigures.builder()
                            .counts(List.of(ReportedCount.about(subject, "loved it", new Proportion(1, 6))))
                            .build())
                    .build())) {
                assertThat(page).contains("not shown, a cell is below 3").doesNotContain("1 of 6", "16.7");
            }
        }
        assertThat(new ReportedCount("loved it", new Proportion(1, 6)))
                .isEqualTo(ReportedCount.about(ReportSection.OTHER, "loved it", new Proportion(1, 6)))
                .hasToString("ReportedCount[OTHER, loved it, ***]");
    }

    /** 4 of 6 and 4 of 5 leave cells of 2 and 1, which are below 3 (domain dossier D.3 and D.8, check 5). */
    @Test
    void hidesSmallCells() {
        for (String page : pages(FeasibilityStudy.builder()
                .title("Pilot")
                .figures(StudyFigures.builder()
                        .counts(List.of(
                                new ReportedCount("male mentors", new Proportion(4, 6)),
                                new ReportedCount("male mentees", new Proportion(4, 5)),
                                new ReportedCount("would repeat", new Proportion(8, 11))))
                        .build())
                .participation(List.of(ParticipantFlow.builder()
                        .from(ParticipantFlow.of("mentors", 20, 20, 20, 20, 10))
                        .addWithdrawals(new Withdrawal("moved", 6), new Withdrawal("ill", 1))
                        .build()))
                .outcomes(List.of(new Outcome(
                        "mood",
                        PairedComparison.of(PairedTestsTest.scores(1, 2), AlternativeHypothesis.TWO_SIDED, P95))))
                .build())) {
            assertThat(page)
                    .contains("not shown, a cell is below 3", "8 of 11", "mood: not shown, fewer than 5 pairs.")
                    .contains("with 3 people or more: moved. Others are not named, and no numbers are shown")
                    .contains("3 who agreed neither completed nor withdrew with a reason")
                    .doesNotContain("4 of 6", "4 of 5", "66.7", "80.0", "ill;", "moved (");
        }
    }

    @Test
    void anEmptyStudyIsStillAReport() {
        for (String page : pages(FeasibilityStudy.builder()
                .title("Pilot")
                .agreements(List.of(Agreement.cohensKappa(List.of("a"), List.of("a"))))
                .findings(Pairing.of("mood", List.of(), List.of()).findings())
                .build())) {
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
        for (String page : pages(madeUp())) {
            assertThat(page).doesNotContain("NaN", "null", "Infinity", "Optional", "E-");
        }
    }

    @Test
    void hostileTextsStayTexts() {
        FeasibilityStudy study = FeasibilityStudy.builder()
                .title("<script>alert(1)</script>")
                .figures(StudyFigures.builder()
                        .counts(List.of(new ReportedCount("a | b\n# c <img src=x>", new Proportion(5, 11))))
                        .build())
                .build();
        assertThat(Pages.html(study)).doesNotContain("<script>", "<img").contains("&lt;img");
        assertThat(Pages.markdown(study))
                .contains("a \\| b # c \\<img src=x\\>")
                .doesNotContain("\n# c");
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
        List<String> usual = pages(madeUp());
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(pages(madeUp())).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesALooseCell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeasibilityStudy.builder()
                        .title("Pilot")
                        .smallestCell(2)
                        .build())
                .withMessage("study: smallest cell must be 3 or more, but was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeasibilityStudy.builder().title(" ").build());
    }

    private static FeasibilityStudy madeUp() {
        return MadeUpStudy.record().study().judged(MadeUpStudy.rule());
    }

    private static List<String> pages(FeasibilityStudy study) {
        return Stream.of(Pages.markdown(study), Pages.html(study)).collect(Collectors.toList());
    }
}
