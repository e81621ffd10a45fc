package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.report.FeedbackReport;

/** Every code that a guard can refuse with from the findings on; the guards before are in {@link StepGuardsTest}. */
class ReleaseGuardsTest {

    private static final Journey JOURNEY = Journey.standard();

    @Test
    void aPassingAssessmentDoesNotHold() {
        Refusals.refused(
                CycleState.COLLATED,
                CycleAction.HOLD,
                "ASSESSMENT_PASSES",
                (cycle, step) -> cycle.held(TestGate.KEY, Cycles.collation(Cycles.panel(6)), List.of(), step));
    }

    /** I2. */
    @Test
    void aReleaseIsRefusedIfMoreAreKnownThanItProtectsAgainst() {
        // c = 1, and two are known; or one is known, and another one is nominated.
        MentoringCycle collated = Parts.known(JOURNEY.at(CycleState.COLLATED), 1, 2);
        Refusals.refused(
                collated,
                CycleAction.ANONYMISE,
                "TOO_MANY_KNOWN",
                (cycle, step) -> JOURNEY.take(cycle, CycleAction.ANONYMISE, step));
        MentoringCycle checked = Parts.known(JOURNEY.at(CycleState.PANEL_CHECKED), 1, 2);
        Refusals.refused(
                checked, CycleAction.SIGN_OFF, "TOO_MANY_KNOWN", (cycle, step) -> TestGate.signedOff(cycle, step));
        MentoringCycle signedOff = Parts.known(JOURNEY.at(CycleState.SIGNED_OFF), 1);
        Refusals.refused(
                signedOff,
                CycleAction.NOMINATE,
                "TOO_MANY_KNOWN",
                (cycle, step) -> cycle.nominated(Nomination.volunteer(Cycles.mentor(2)), step));
        assertThat(signedOff
                        .nominated(
                                Nomination.volunteer(Cycles.mentor(1)), Journey.step(signedOff, CycleAction.NOMINATE))
                        .state())
                .as("who is known already may feed back")
                .isEqualTo(CycleState.NOMINEE_ASSIGNED);
    }

    @Test
    void eachMentorIsOfferedTheDraft() {
        Refusals.refused(
                CycleState.ANONYMISED,
                CycleAction.CHECK_WITH_PANEL,
                "NOT_OFFERED_TO_EACH",
                (cycle, step) -> cycle.panelChecked(
                        new PanelReview(false, PanelReview.SilenceRule.ASKED_AGAIN, Optional.empty()), step));
    }

    @Test
    void theReportIsOfThisPanelGuideAndPolicyAndHoldsAFinding() {
        List<FeedbackReport> others = List.of(
                Cycles.report(7, 1).build(),
                Cycles.report(6, 1).guide(GuideId.of("another")).build(),
                Cycles.report(6, 1).guideVersion("0.9").build(),
                Cycles.report(6, 0).build());
        for (FeedbackReport other : others) {
            Refusals.refused(
                    CycleState.COLLATED,
                    CycleAction.ANONYMISE,
                    "OTHER_REPORT",
                    (cycle, step) -> TestGate.drafted(cycle, Cycles.collation(Cycles.panel(6)), other, step));
        }
        FeedbackReport empty = Cycles.report(6, 1).findings(List.of()).build();
        Refusals.refused(
                Parts.checked(JOURNEY.at(CycleState.COLLATED), empty),
                CycleAction.SIGN_OFF,
                "NO_NARRATIVE",
                TestGate::signedOff);
    }

    @Test
    void whoIsNominatedLeavesOrSpeaksUpIsOnThePanel() {
        Refusals.refused(
                CycleState.SIGNED_OFF,
                CycleAction.NOMINATE,
                "NOT_ON_PANEL",
                (cycle, step) -> cycle.nominated(Nomination.volunteer(Cycles.STRANGER), step));
        Refusals.refused(
                CycleState.PREPARED,
                CycleAction.LEAVE,
                "NOT_ON_PANEL",
                (cycle, step) -> cycle.left(Cycles.STRANGER, step));
        Refusals.refused(
                CycleState.INTERVIEWED,
                CycleAction.DISCLOSE_AUTHORSHIP,
                "NOT_ON_PANEL",
                (cycle, step) -> cycle.disclosed(Cycles.STRANGER, step));
        MentoringCycle known = Parts.known(JOURNEY.at(CycleState.INTERVIEWED), 3);
        Refusals.refused(
                known,
                CycleAction.DISCLOSE_AUTHORSHIP,
                "ALREADY_KNOWN",
                (cycle, step) -> cycle.disclosed(Cycles.mentor(3), step));
    }

    @Test
    void theMeetingIsInPersonByTheNominatedMentorOnTheDayOfTheStep() {
        FeedbackMeeting.Modality remote = FeedbackMeeting.Modality.REMOTE;
        Refusals.refused(
                CycleState.NOMINEE_ASSIGNED,
                CycleAction.SCHEDULE,
                "NOT_IN_PERSON",
                (cycle, step) -> cycle.scheduled(Cycles.plan(remote, step.on()), step));
        Refusals.refused(
                CycleState.MEETING_SCHEDULED,
                CycleAction.MEET,
                "NOT_RECORDED",
                (cycle, step) -> cycle.met(
                        TestGate.KEY,
                        "0".repeat(64),
                        Cycles.meeting(Cycles.mentor(1), step.on()).build(),
                        step));
        Refusals.refused(
                CycleState.MEETING_SCHEDULED,
                CycleAction.MEET,
                "NOT_IN_PERSON",
                (cycle, step) -> TestGate.met(
                        cycle,
                        Cycles.meeting(Cycles.mentor(1), step.on())
                                .modality(remote)
                                .build(),
                        step));
        Refusals.refused(
                CycleState.MEETING_SCHEDULED,
                CycleAction.MEET,
                "OTHER_MENTOR",
                (cycle, step) -> TestGate.met(
                        cycle, Cycles.meeting(Cycles.mentor(2), step.on()).build(), step));
        Refusals.refused(
                CycleState.MEETING_SCHEDULED,
                CycleAction.MEET,
                "OTHER_DAY",
                (cycle, step) -> TestGate.met(
                        cycle,
                        Cycles.meeting(Cycles.mentor(1), step.on().minusDays(1)).build(),
                        step));
    }

    @Test
    void followUpsAreT1ThenT2WithAStatusForEachGoal() {
        HarmCheck.Outcome fine = HarmCheck.Outcome.NO_HARM;
        MentoringCycle first = JOURNEY.take(JOURNEY.at(CycleState.RESPONDED), CycleAction.FOLLOW_UP_T1);
        Refusals.refused(
                first,
                CycleAction.FOLLOW_UP_T1,
                "T1_DONE",
                (cycle, step) -> cycle.followedUp(Cycles.followUp(FollowUpPoint.T1, step.on(), 1, fine), step));
        Refusals.refused(
                CycleState.RESPONDED,
                CycleAction.FOLLOW_UP_T2,
                "T1_MISSING",
                (cycle, step) -> cycle.followedUp(Cycles.followUp(FollowUpPoint.T2, step.on(), 1, fine), step));
        for (int goals : List.of(0, 2)) {
            Refusals.refused(
                    CycleState.RESPONDED,
                    CycleAction.FOLLOW_UP_T1,
                    "OTHER_GOALS",
                    (cycle, step) -> cycle.followedUp(Cycles.followUp(FollowUpPoint.T1, step.on(), goals, fine), step));
        }
        MentoringCycle held = JOURNEY.at(CycleState.MEETING_HELD);
        MentoringCycle withoutGoals = held.responded(
                MenteeResponse.builder().reflection("-").withoutGoals(true).build(),
                Journey.step(held, CycleAction.RESPOND));
        assertThat(JOURNEY.take(withoutGoals, CycleAction.FOLLOW_UP_T1).followUps())
                .hasSize(1);
    }

    @Test
    void closingNeedsTheAttestation() {
        Refusals.refused(
                CycleState.FOLLOWED_UP,
                CycleAction.CLOSE,
                "RAW_NOT_DESTROYED",
                (cycle, step) -> cycle.closed(new Closure(false), step));
    }

    @Test
    void aConcernIsRaisedThenRoutedThenAcknowledged() {
        MentoringCycle raised = JOURNEY.take(JOURNEY.at(CycleState.INTERVIEWED), CycleAction.RAISE_CONCERN);
        Refusals.refused(
                raised,
                CycleAction.ACKNOWLEDGE_CONCERN,
                "NO_SUCH_CONCERN",
                (cycle, step) -> cycle.concernAcknowledged(1, step));
        for (int number : List.of(0, 2, -1)) {
            Refusals.refused(
                    raised,
                    CycleAction.ROUTE_CONCERN,
                    "NO_SUCH_CONCERN",
                    (cycle, step) -> cycle.concernRouted(number, step));
        }
        MentoringCycle routed = JOURNEY.take(raised, CycleAction.ROUTE_CONCERN);
        Refusals.refused(
                routed, CycleAction.ROUTE_CONCERN, "NO_SUCH_CONCERN", (cycle, step) -> cycle.concernRouted(1, step));
        assertThat(JOURNEY.take(routed, CycleAction.ACKNOWLEDGE_CONCERN).concerns())
                .containsExactly(new Concern(1, Concern.Stage.ACKNOWLEDGED));
    }

    @Test
    void thePolicyIsNeverLoosened() {
        for (CyclePolicy looser : Parts.looserPolicies()) {
            MentoringCycle strict = MentoringCycle.propose(
                    JOURNEY.at(CycleState.PROPOSED).id(), Cycles.MENTEE, Cycles.GUIDE, Parts.strictPolicy());
            Refusals.refused(strict, CycleAction.TIGHTEN, "LOOSER", (cycle, step) -> cycle.tightened(looser, step));
        }
    }

    @Test
    void aVerdictThatPassesHasItsEvidence() {
        MentoringCycle checked = JOURNEY.at(CycleState.PANEL_CHECKED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentoringCycle.builder()
                        .from(checked)
                        .draft(Optional.empty())
                        .assessment(checked.assessment().orElseThrow().withoutEvidence())
                        .build())
                .withMessageContaining("a verdict that passes must have its evidence");
    }

    /** A first-version document has no draft, and nothing is signed off from it. */
    @Test
    void nothingIsSignedOffWithoutADraft() {
        MentoringCycle checked = JOURNEY.at(CycleState.PANEL_CHECKED);
        MentoringCycle old = MentoringCycle.builder()
                .from(checked)
                .draft(Optional.empty())
                .ballotSeals(List.of())
                .assessment(checked.assessment().orElseThrow().withoutEvidence())
                .history(checked.history().stream()
                        .map(entry -> new HistoryEntry(
                                entry.revision(),
                                entry.action(),
                                entry.from(),
                                entry.to(),
                                entry.by(),
                                entry.on(),
                                entry.reason(),
                                Optional.empty()))
                        .toList())
                .build();
        Refusals.refused(old, CycleAction.SIGN_OFF, "NO_DRAFT", TestGate::signedOff);
    }
}
