package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.meeting.Agenda;
import org.reversementoring.core.meeting.AgendaPhase;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.render.Renderers;

class ConversationGuideTest {

    private static String guide(CycleView.ForNominatedMentor view, String language) {
        Document guide = ConversationGuide.of(
                view, SheetExamples.agenda(language), Presentation.none(), SheetExamples.words(language));
        return Renderers.markdown().render(guide);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void itSaysEveryWordOfTheAgendaAndEveryPointOfTheReport(String language) {
        FeedbackReport report = SheetExamples.report(language);
        Agenda agenda = SheetExamples.agenda(language);
        String guide = guide(SheetViews.nominated(report), language);
        assertThat(guide)
                .contains(report.findings().stream().map(ReportedFinding::text).toList());
        assertThat(guide)
                .contains(agenda.whoSaidThat())
                .contains(agenda.ifUpset())
                .contains(agenda.whenToStop());
        for (AgendaPhase phase : AgendaPhase.values()) {
            assertThat(guide)
                    .contains(
                            agenda.part(phase).aim(),
                            "(" + agenda.part(phase).minutes() + (language.equals("de") ? " Minuten)" : " minutes)"))
                    .contains(agenda.part(phase).say());
        }
    }

    /** Law: roster, summary, state and identifier do not change a byte. */
    @Test
    void itHangsOnReportDayAndPlaceAlone() {
        FeedbackReport report = SheetExamples.report("en");
        CycleView.ForNominatedMentor view = SheetViews.nominated(report);
        CycleView.ForNominatedMentor other = new CycleView.ForNominatedMentor(
                CycleId.of("another"),
                CycleState.RESPONDED,
                Optional.empty(),
                Optional.of(report),
                view.plan(),
                view.place(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        assertThat(guide(other, "en")).isEqualTo(guide(view, "en"));
    }

    /** A report without points says so, and says nothing of why. */
    @Test
    void withoutPointsThereIsNothingToExplain() {
        FeedbackReport report = FeedbackReport.builder()
                .from(SheetExamples.report("en"))
                .findings(List.of())
                .ratings(List.of())
                .build();
        assertThat(guide(SheetViews.nominated(report), "en"))
                .contains("The report lists no points.")
                .doesNotContain("Keep doing", "Look at the ratings");
    }

    @Test
    void withoutAReportOrInTwoLanguagesThereIsNoGuide() {
        CycleView.ForNominatedMentor view = SheetViews.nominated(SheetExamples.report("en"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConversationGuide.of(
                        view, SheetExamples.agenda("de"), Presentation.none(), SheetExamples.words("en")))
                .withMessage("conversation guide: agenda and labels must be of one language");
        CycleView.ForNominatedMentor early = new CycleView.ForNominatedMentor(
                view.id(),
                CycleState.SIGNED_OFF,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guide(early, "en"))
                .withMessage("conversation guide: a mentor must be nominated and the report signed off");
    }
}
