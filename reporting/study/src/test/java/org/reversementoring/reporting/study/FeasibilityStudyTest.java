package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.language.Translation;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.outcome.Pairing;
import org.reversementoring.reporting.study.page.StudyPlots;
import org.reversementoring.reporting.study.page.StudyText;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.Withdrawal;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.PairedTestsTest;
import org.reversementoring.reporting.study.statistics.Proportion;

class FeasibilityStudyTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");

    /** A measure of which no released row was made is for the team alone, however many pairs it has. */
    @Test
    void aMeasureWithoutAReleasedRowIsForTheTeam() {
        PairedComparison rises = PairedComparison.of(
                PairedTestsTest.scores(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), AlternativeHypothesis.TWO_SIDED, P95);
        FeasibilityStudy study = FeasibilityStudy.builder()
                .title("Pilot")
                .outcomes(List.of(new Outcome("mood", rises).ranked(OutcomeRank.PRIMARY)))
                .build();
        assertThat(Pages.markdown(study)).contains("| mood | 10 |", "10 of 10", "0.0020");
        for (String page : released(study)) {
            assertThat(page)
                    .contains("No measure before and after can be shown.")
                    .doesNotContain("mood");
        }
    }

    /** The team sees every count, whatever it is about; of a small one the released report says nothing, not even its name. */
    @Test
    void aSmallCountIsForTheTeam() {
        for (ReportSection subject : ReportSection.values()) {
            FeasibilityStudy study = FeasibilityStudy.builder()
                    .title("Pilot")
                    .figures(StudyFigures.builder()
                            .counts(List.of(ReportedCount.about(subject, "loved it", new Proportion(1, 6))))
                            .build())
                    .build();
            for (String page : released(study)) {
                assertThat(page).doesNotContain("loved it", "1 of 6", "16.7");
            }
            assertThat(Pages.markdown(study).contains("1 of 6")).isTrue();
        }
        assertThat(new ReportedCount("loved it", new Proportion(1, 6)))
                .isEqualTo(ReportedCount.about(ReportSection.OTHER, "loved it", new Proportion(1, 6)))
                .isNotEqualTo(new ReportedCount("loved it", new Proportion(1, 6)).ofGroup("all"))
                .hasToString("ReportedCount[OTHER, loved it, ***]");
    }

    /** 4 of 6 and 4 of 5 leave cells of 2 and 1, which are below 3 (domain dossier D.3 and D.8, check 5). */
    @Test
    void hidesSmallCells() {
        for (String page : released(FeasibilityStudy.builder()
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
                    .contains("would repeat", "73%")
                    .doesNotContain("male mentors", "male mentees", "66.7", "80.0", "moved", "ill (", "mood");
        }
    }

    @Test
    void anEmptyStudyIsStillAReport() {
        for (String page : teamPages(FeasibilityStudy.builder()
                .title("Pilot")
                .agreements(List.of(Agreement.cohensKappa(List.of("a"), List.of("a"))))
                .findings(Pairing.of("mood", List.of(), List.of()).findings())
                .build())) {
            assertThat(page)
                    .contains(
                            "This study did not record who was asked and who took part.",
                            "This study did not record harms.",
                            "This study did not record concerns.",
                            "mood: 0 people have both measurements.",
                            "has no value: both coders used one and the same code throughout.",
                            "No rule for going on was fixed before the data.")
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
        String svg = new StudyPlots(P95, StudyText.in(Translation.of("en")))
                .intervals("id", label, List.of(new ReportedCount(label, new Proportion(0, 6))))
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
        return List.of(Pages.markdown(study), Pages.html(study), Pages.released(study), Pages.releasedHtml(study));
    }

    private static List<String> teamPages(FeasibilityStudy study) {
        return List.of(Pages.markdown(study), Pages.html(study));
    }

    private static List<String> released(FeasibilityStudy study) {
        return List.of(Pages.released(study), Pages.releasedHtml(study));
    }
}
