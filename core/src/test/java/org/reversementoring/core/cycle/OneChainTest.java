package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;

/**
 * Law: what the mentee is given comes in one chain from the ballots that were in when the interview closed. No link of it can be
 * exchanged, by a step, by a builder, or in a stored document (I6), and all of it is about one guide (I14).
 */
class OneChainTest {

    private static final Journey JOURNEY = Journey.standard();
    private static final String OTHER = "0123456789abcdef".repeat(4);

    /** About somebody else, by six others: guide, size and policy are the same. */
    private static final FeedbackReport OTHER_REPORT = Cycles.report(6, 1)
            .id(ReportId.of("report-of-somebody-else"))
            .findings(List.of(new ReportedFinding(Cycles.STRENGTHS, FindingKind.STRENGTH, "Listens.")))
            .build();

    @Test
    void onlyTheGateHasAKey() {
        MethodHandles.Lookup own = MethodHandles.lookup();
        for (MethodHandles.Lookup lookup : List.of(
                own,
                MethodHandles.publicLookup(),
                own.in(TestGate.class),
                MethodHandles.publicLookup().in(TestGate.class))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GateKey.of(lookup))
                    .withMessage("gate key: the lookup must be the release gate's own, but is not");
        }
        assertThat(TestGate.KEY).isNotNull();
    }

    @Test
    @SuppressWarnings("NullAway")
    void noStepOfTheGateIsTakenWithoutAKey() {
        MentoringCycle collated = JOURNEY.at(CycleState.COLLATED);
        Collation collation = Cycles.collation(Cycles.panel(6));
        assertThatNullPointerException()
                .isThrownBy(() -> collated.drafted(
                        null, collation, Cycles.report(6, 1).build(), Journey.step(collated, CycleAction.ANONYMISE)));
        assertThatNullPointerException()
                .isThrownBy(() ->
                        collated.held(null, collation, List.of(Cycles.WHY), Journey.step(collated, CycleAction.HOLD)));
        MentoringCycle checked = JOURNEY.at(CycleState.PANEL_CHECKED);
        assertThatNullPointerException()
                .isThrownBy(() -> checked.signedOff(
                        null, TestGate.evidence(checked), Journey.step(checked, CycleAction.SIGN_OFF)));
    }

    @Test
    void thePanelChecksTheDraftOfTheGateAndNoOtherText() {
        for (Optional<String> digest :
                List.of(Optional.of(OTHER), Optional.<String>empty(), Optional.of(OTHER_REPORT.digest()))) {
            Refusals.refused(
                    CycleState.ANONYMISED,
                    CycleAction.CHECK_WITH_PANEL,
                    "OTHER_DRAFT",
                    (cycle, step) -> cycle.panelChecked(
                            new PanelReview(true, PanelReview.SilenceRule.NOT_ENDORSED, digest), step));
        }
    }

    @Test
    void theSignOffShowsWhatWasDraftedAndFromWhat() {
        MentoringCycle checked = JOURNEY.at(CycleState.PANEL_CHECKED);
        Assessment.Evidence own = TestGate.evidence(checked);
        Refusals.refused(
                checked,
                CycleAction.SIGN_OFF,
                "OTHER_COLLATION",
                (cycle, step) -> cycle.signedOff(TestGate.KEY, new Assessment.Evidence(OTHER, own.report()), step));
        Refusals.refused(
                checked,
                CycleAction.SIGN_OFF,
                "OTHER_REPORT",
                (cycle, step) -> cycle.signedOff(
                        TestGate.KEY, new Assessment.Evidence(own.collation(), OTHER_REPORT.digest()), step));
        MentoringCycle signedOff = cycleAfterSignOff(checked, own);
        assertThat(signedOff.report()).isEqualTo(checked.draft());
        assertThat(signedOff.draft()).isEmpty();
    }

    private static MentoringCycle cycleAfterSignOff(MentoringCycle checked, Assessment.Evidence own) {
        return checked.signedOff(TestGate.KEY, own, Journey.step(checked, CycleAction.SIGN_OFF));
    }

    @Test
    void theMeetingIsAboutTheReportOfTheCycle() {
        Refusals.refused(
                CycleState.MEETING_SCHEDULED,
                CycleAction.MEET,
                "OTHER_REPORT",
                (cycle, step) -> TestGate.met(
                        cycle,
                        Cycles.meeting(Cycles.mentor(1), step.on()).build().aboutReport(OTHER),
                        step));
        MentoringCycle met = JOURNEY.at(CycleState.MEETING_HELD);
        assertThat(met.meeting().flatMap(FeedbackMeeting::report))
                .isEqualTo(met.report().map(FeedbackReport::digest))
                .isEqualTo(met.nomination().flatMap(Nomination::report));
    }

    private static MentoringCycle exported() {
        MentoringCycle closed = JOURNEY.at(CycleState.CLOSED);
        return closed.exported(Export.WITH_REPORT, Journey.step(closed, CycleAction.EXPORT));
    }

    @Test
    void noLinkIsExchangedByABuilder() {
        MentoringCycle cycle = exported();
        Assessment.Evidence evidence = TestGate.evidence(cycle);
        Nomination nomination = cycle.nomination().orElseThrow();
        FeedbackMeeting meeting = cycle.meeting().orElseThrow();
        List<UnaryOperator<MentoringCycle.Builder>> swaps = List.of(
                builder -> builder.report(OTHER_REPORT),
                builder -> builder.assessment(new Assessment(
                        "standard", 1, List.of(), Optional.of(new Assessment.Evidence(evidence.collation(), OTHER)))),
                builder -> builder.review(PanelReview.of(OTHER_REPORT, PanelReview.SilenceRule.NOT_ENDORSED)),
                builder -> builder.nomination(nomination.forReport(OTHER)),
                builder -> builder.meeting(meeting.aboutReport(OTHER)),
                builder -> builder.exportedReport(OTHER));
        for (UnaryOperator<MentoringCycle.Builder> swap : swaps) {
            MentoringCycle.Builder builder = MentoringCycle.builder().from(cycle);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> swap.apply(builder).build())
                    .withMessageContaining("must be about one report");
        }
        MentoringCycle.Builder checked = MentoringCycle.builder().from(JOURNEY.at(CycleState.PANEL_CHECKED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checked.draft(OTHER_REPORT).build())
                .withMessageContaining("must be about one report");
        MentoringCycle.Builder lost = MentoringCycle.builder().from(JOURNEY.at(CycleState.PANEL_CHECKED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lost.draft(Optional.empty()).build())
                .withMessageContaining("the draft must be kept");
    }

    @ParameterizedTest
    @CsvSource({
        "/assessment/evidence,report",
        "/review,draft",
        "/nomination,report",
        "/meeting,report",
        "'',exportedReport"
    })
    void noLinkIsExchangedInTheDocument(String parent, String member) {
        Stored.refused(exported(), "must be about one report", body -> {
            assertThat(body.at(parent).has(member)).isTrue();
            ((ObjectNode) body.at(parent)).put(member, OTHER);
        });
    }

    @ParameterizedTest
    @CsvSource({"/review,draft", "/nomination,report", "/meeting,report"})
    void noLinkIsTakenOutOfTheDocument(String parent, String member) {
        Stored.refused(
                exported(),
                "each step must carry the digest of its report",
                body -> ((ObjectNode) body.at(parent)).putNull(member));
    }

    @Test
    void noWordOfTheReportIsExchangedInTheDocument() {
        Stored.refused(
                exported(),
                "must be about one report",
                body -> ((ObjectNode) body.at("/report/findings/0")).put("text", "Another word."));
        Stored.refused(
                exported(),
                "must be about one report",
                body -> ((ObjectNode) body.at("/report")).put("id", "report-9"));
        Stored.refused(
                JOURNEY.at(CycleState.ANONYMISED),
                "must be about one report",
                body -> ((ObjectNode) body.at("/draft/findings/0")).put("text", "Another word."));
    }
}
