package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.MenteeStage;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.Coverage;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Recording;
import org.reversementoring.core.guide.Script;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.render.Renderers;

/** The sheets of interview, panel check and invitation. */
class StepSheetsTest {

    private static String run(InterviewGuide guide, String language) {
        return Renderers.markdown().render(RunSheet.of(guide, Presentation.none(), SheetExamples.words(language)));
    }

    private static String check(CycleView.ForMentor view, PanelReview.SilenceRule silence) {
        return Renderers.markdown()
                .render(CheckSheet.of(view, silence, Presentation.none(), SheetExamples.words("en")));
    }

    /** I11: everything that is spoken is there, in the order of the interview, the limits before the first topic. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theRunSheetHasEveryWordOfTheGuideInItsOrder(String language) {
        InterviewGuide guide = SheetExamples.guide(language);
        List<String> spoken = new ArrayList<>();
        spoken.add(guide.script().opening().orElseThrow());
        spoken.add(guide.script().limitsOfConfidentiality().orElseThrow());
        spoken.addAll(guide.script().groundRules());
        for (Topic topic : guide.topics()) {
            spoken.add(topic.title() + " (" + topic.timeBudget().toMinutes());
            spoken.add(topic.coreQuestion());
            spoken.addAll(topic.probes());
            spoken.addAll(topic.prompts());
        }
        spoken.add(guide.script().safetyScript().orElseThrow());
        spoken.addAll(guide.script().closing());
        assertThat(run(guide, language)).containsSubsequence(spoken);
    }

    /** A guide of any kind has a sheet, an empty script too. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyGuideHasARunSheet(String language) {
        InterviewGuide guide = SheetExamples.guide(language);
        for (Coverage coverage : Coverage.values()) {
            InterviewGuide bare = InterviewGuide.builder()
                    .from(guide)
                    .script(Script.builder().build())
                    .topics(guide.topics().stream()
                            .<Topic>map(topic -> Topic.builder()
                                    .from(topic)
                                    .mayBeSkipped(false)
                                    .sensitive(true)
                                    .probes(List.of())
                                    .prompts(List.of())
                                    .rating(Optional.empty())
                                    .build())
                            .toList())
                    .conduct(Conduct.builder()
                            .from(guide.conduct())
                            .coverage(coverage)
                            .hardStop(coverage == Coverage.EVERY_TOPIC_ASKED)
                            .recording(Recording.none())
                            .build())
                    .build();
            assertThat(run(bare, language)).doesNotContain("{", "28");
        }
    }

    @Test
    void aGuideOfAnotherLanguageIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunSheet.of(Guides.sevenDomains(), Presentation.none(), SheetExamples.words("de")))
                .withMessage("run sheet: guide and labels must be of one language");
    }

    /** Each point once, with three boxes; nothing of the mentor who holds the sheet. */
    @Test
    void theCheckSheetAsksForEachPointOnce() {
        FeedbackReport draft = SheetExamples.report("en");
        for (PanelReview.SilenceRule silence : PanelReview.SilenceRule.values()) {
            String sheet = check(SheetViews.mentor(6, Optional.of(draft)), silence);
            for (ReportedFinding point : draft.findings()) {
                assertThat(sheet).containsOnlyOnce(point.text() + " | ☐\u00a0yes ☐\u00a0soften ☐\u00a0leave out |");
            }
            assertThat(sheet.split("☐\u00a0yes", -1)).hasSize(draft.findings().size() + 1);
        }
        assertThat(check(SheetViews.mentor(6, Optional.of(draft)), PanelReview.SilenceRule.ASKED_AGAIN))
                .contains("asked once more");
    }

    @Test
    void aDraftWithoutPointsAndNoDraft() {
        FeedbackReport empty = FeedbackReport.builder()
                .from(SheetExamples.report("en"))
                .findings(List.of())
                .ratings(List.of())
                .build();
        assertThat(check(SheetViews.mentor(6, Optional.of(empty)), PanelReview.SilenceRule.NOT_ENDORSED))
                .contains("The draft lists no points.")
                .doesNotContain("☐", "computed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(SheetViews.mentor(6, Optional.empty()), PanelReview.SilenceRule.NOT_ENDORSED))
                .withMessage("check sheet: there must be a draft, but is none");
    }

    /** Law: the roster and what else the mentee sees do not change a byte of the invitation. */
    @Test
    void theInvitationHangsOnTheAppointmentAlone() {
        CycleView.ForMentee view = SheetViews.invited("en");
        CycleView.ForMentee other = new CycleView.ForMentee(
                CycleId.of("another"),
                MenteeStage.MET,
                view.self(),
                view.consent(),
                Optional.empty(),
                view.appointment(),
                Optional.of(SheetExamples.report("en")),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        assertThat(AppointmentSheet.of(
                        other, SheetExamples.agenda("en"), Presentation.none(), SheetExamples.words("en")))
                .isEqualTo(AppointmentSheet.of(
                        view, SheetExamples.agenda("en"), Presentation.none(), SheetExamples.words("en")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AppointmentSheet.of(
                        SheetViews.mentee(MenteeStage.UNDER_WAY),
                        SheetExamples.agenda("en"),
                        Presentation.none(),
                        SheetExamples.words("en")))
                .withMessage("appointment sheet: a meeting must be arranged");
    }

    @Test
    void theInvitationTellsTheMinutesOfEachPart() {
        String sheet = Renderers.markdown()
                .render(AppointmentSheet.of(
                        SheetViews.invited("en"),
                        SheetExamples.agenda("en"),
                        Presentation.none(),
                        SheetExamples.words("en")));
        SheetExamples.agenda("en")
                .parts()
                .forEach(part -> assertThat(sheet).contains("| " + part.minutes() + " minutes |"));
    }
}
