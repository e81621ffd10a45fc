package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.MenteeStage;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.render.Renderers;

/** What somebody takes along or shows to others: an appraisal text, a certificate of participation, the certificate in plain words. */
class PortfolioSheetsTest {

    private static String write(Document document) {
        return Renderers.markdown().render(document);
    }

    private static CycleView.ForMentee with(
            CycleView.ForMentee view,
            Optional<FeedbackReport> report,
            MenteeResponse response,
            List<GoalStatus> goals) {
        return new CycleView.ForMentee(
                view.id(),
                view.stage(),
                view.self(),
                view.consent(),
                view.roster(),
                view.appointment(),
                report,
                List.of(),
                Optional.of(response),
                goals,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** I10: without the tick no word of the report is there, and another report changes no byte. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void withoutTheTickThePanelSaysNothing(String language) {
        CycleView.ForMentee view = SheetViews.answered(language);
        MenteeResponse response = view.response().orElseThrow();
        Document without = AppraisalText.of(view, false, SheetExamples.words(language));
        assertThat(AppraisalText.of(
                        with(view, Optional.empty(), response, view.goals()), false, SheetExamples.words(language)))
                .isEqualTo(without);
        String ticked = write(AppraisalText.of(view, true, SheetExamples.words(language)));
        for (ReportedFinding point : SheetExamples.report(language).findings()) {
            assertThat(write(without)).doesNotContain(point.text());
            assertThat(ticked).contains(point.text());
        }
        assertThat(ticked)
                .contains(response.reflection()
                        .lines()
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /** Law: what is pasted has the mentee's words as they are, and no mark of Markdown; a line of theirs begins no list. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theTextToPasteHasNoMarks(String language) {
        CycleView.ForMentee view = SheetViews.answered(language);
        String own = "1. I *really* want_this | 2 < 3 & a\\b `x` [y](z)";
        MenteeResponse response = MenteeResponse.builder()
                .reflection(own + "\n\n# and more")
                .withoutGoals(true)
                .build();
        for (boolean ticked : new boolean[] {false, true}) {
            String text = Renderers.plainText()
                    .render(AppraisalText.forDoctors(
                            with(view, view.report(), response, List.of()), ticked, SheetExamples.words(language)));
            assertThat(text.lines())
                    .contains(own, "# and more")
                    .contains(
                            ticked
                                    ? "• "
                                            + SheetExamples.report(language)
                                                    .findings()
                                                    .get(0)
                                                    .text()
                                    : "☐\u00a0Trust and professionalism");
            String ours = text.replace(own, "").replace("# and more", "");
            assertThat(ours).doesNotContainPattern("[*_#|`\\\\<>\\[\\]]|&nbsp;|(?m)^[-+=]");
        }
        String goals = Renderers.plainText().render(AppraisalText.of(view, false, SheetExamples.words(language)));
        assertThat(goals).contains(language.equals("de") ? "• Ziel: Ich schreibe" : "• Goal: I send a message");
    }

    @ParameterizedTest
    @EnumSource(GoalStatus.class)
    void aGoalHasTheStatusOfTheLastFollowUp(GoalStatus status) {
        CycleView.ForMentee view = SheetViews.answered("en");
        String text = write(AppraisalText.of(
                with(view, view.report(), view.response().orElseThrow(), List.of(status)),
                false,
                SheetExamples.words("en")));
        assertThat(text)
                .contains(
                        switch (status) {
                            case SET -> "| Not begun |";
                            case STARTED -> "| Begun |";
                            case DONE -> "| Done |";
                            case DROPPED -> "| Dropped |";
                        });
    }

    @Test
    void anAppraisalTextNeedsAnAnswerAndForPointsAReport() {
        CycleView.ForMentee view = SheetViews.answered("en");
        MenteeResponse none = MenteeResponse.builder()
                .reflection("Nothing yet.")
                .withoutGoals(true)
                .build();
        assertThat(write(AppraisalText.forDoctors(
                        with(view, view.report(), none, List.of()), false, SheetExamples.words("en"))))
                .contains("I decided to set no goal this time.", "Trust and professionalism");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> AppraisalText.of(SheetViews.mentee(MenteeStage.MET), false, SheetExamples.words("en")))
                .withMessage("appraisal text: the mentee must have answered first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AppraisalText.of(
                        with(view, Optional.empty(), none, List.of()), true, SheetExamples.words("en")))
                .withMessage("appraisal text: there must be a report whose points are ticked, but is none");
    }

    @Test
    void aCertificateOfParticipationSaysWhoFedBack() {
        String one = write(
                ParticipationSheet.of(SheetViews.certificate(true), Presentation.none(), SheetExamples.words("en")));
        String other = write(
                ParticipationSheet.of(SheetViews.certificate(false), Presentation.none(), SheetExamples.words("en")));
        assertThat(one).contains("4 February 2026", "talked the report through").isNotEqualTo(other);
        assertThat(other).contains("4 February 2026").doesNotContain("talked the report through");
    }

    /** Each number of the certificate is there, and a guarantee is said if and only if it holds. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void thePlainCertificateSaysWhatHoldsAndNoMore(String language) {
        Certificate certificate = new Certificate(
                "another-rule", 9, 7, 2, List.of("ED(2)", "XY(2)"), 6435, 23, new BigDecimal("0.5"), BigDecimal.ONE);
        String page = write(PlainCertificate.of(
                new Method.Scored("strong", 9, 2, 7, 4, List.of(certificate)), SheetExamples.words(language)));
        assertThat(page).contains("another-rule", "6435", "23", "ED(2), XY(2)", " 9 ", " 7 ", " 4 ", " 3 ");
        boolean english = language.equals("en");
        assertThat(page)
                .contains(
                        english ? "any 2 mentors" : "2 beliebigen Mitgliedern",
                        english ? "about 1 time in 2" : "1 von 2 Fällen",
                        english ? "always right" : "immer richtig",
                        english ? "A further rule holds." : "Eine weitere Regel gilt.")
                .doesNotContain(english ? "given a low answer" : "niedrige Antwort nachweisen");
    }

    @Test
    void withoutMarksNothingIsSaidOfAnswers() {
        String page = write(
                PlainCertificate.of(new Method.Scored("standard", 6, 1, 5, 3, List.of()), SheetExamples.words("en")));
        assertThat(page)
                .contains("There are no ratings.", "at least 3 mentors backed it")
                .doesNotContain("answered it", "Good guesses");
    }
}
