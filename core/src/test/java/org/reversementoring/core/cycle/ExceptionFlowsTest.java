package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.view.Fidelity;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FidelityEvent;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.panel.NominationMethod;
import org.reversementoring.core.panel.PanelPolicy;
import org.reversementoring.core.panel.PoolingRule;
import org.reversementoring.core.panel.Relationship;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.policy.CyclePolicy;

/** The exception flows of a cycle: each has an outcome that is defined, and nobody is exposed by it. */
class ExceptionFlowsTest {

    private static final Journey JOURNEY = Journey.standard();

    @ParameterizedTest
    @EnumSource(names = {"PANEL_FORMED", "PREPARED", "BASELINE_TAKEN"})
    void whoLeavesBeforeTheInterviewMakesThePanelOneSmaller(CycleState state) {
        MentoringCycle left = JOURNEY.take(JOURNEY.at(state), CycleAction.LEAVE);
        assertThat(left.state()).isEqualTo(state);
        assertThat(left.panel().orElseThrow()).isEqualTo(Cycles.panel(5));
        assertThat(left.declarations())
                .extracting(RelationshipDeclaration::mentor)
                .doesNotContain(Cycles.mentor(6));
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERVIEWED", "COLLATED", "ANONYMISED", "HELD", "PANEL_CHECKED"})
    void whoLeavesAfterTheInterviewSendsTheCycleBackToCollation(CycleState state) {
        MentoringCycle left = JOURNEY.take(JOURNEY.at(state), CycleAction.LEAVE);
        assertThat(left.state()).isEqualTo(CycleState.INTERVIEWED);
        assertThat(left.panel().orElseThrow().size()).isEqualTo(5);
        assertThat(left.assessment()).isEmpty();
        assertThat(left.review()).isEmpty();
        assertThat(left.interview()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERVIEWED", "COLLATED", "ANONYMISED", "PANEL_CHECKED"})
    void whoLeavesAtTheFloorAfterTheInterviewCollapsesTheCycleForGood(CycleState state) {
        Journey five = new Journey(5, CyclePolicy.defaults(), 1);
        MentoringCycle collapsed = five.take(five.at(state), CycleAction.LEAVE);
        assertThat(collapsed.state()).isEqualTo(CycleState.COLLAPSED);
        assertThat(collapsed.report()).isEmpty();
        for (CycleAction action : EnumSet.complementOf(EnumSet.of(
                CycleAction.CLOSE,
                CycleAction.RAISE_CONCERN,
                CycleAction.ROUTE_CONCERN,
                CycleAction.ACKNOWLEDGE_CONCERN))) {
            assertThatThrownBy(() -> five.take(collapsed, action))
                    .isInstanceOf(ForbiddenTransitionException.class)
                    .hasMessageContaining("WRONG_STATE");
        }
    }

    /** A panel of three in a small unit: pooled across sites until the floor, and then the whole way to the report. */
    @Test
    void aPanelOfThreeIsPooledUntilTheFloorAndReported() {
        PoolingRule.Origin other = PoolingRule.Origin.ofSite("north");
        CyclePolicy pooled = CyclePolicy.builder()
                .pooling(new PoolingRule(List.of(other), 6))
                .build();
        Journey journey = new Journey(6, pooled, 1);
        MentoringCycle cycle = journey.at(CycleState.MENTEE_CONSENTED);
        for (int mentor = 1; mentor <= 6; mentor++) {
            assertThat(cycle.state()).isEqualTo(CycleState.MENTEE_CONSENTED);
            Enrolment enrolment = Cycles.enrolment(mentor);
            cycle = cycle.joined(
                    mentor <= 3 ? enrolment : enrolment.from(other), Journey.step(cycle, CycleAction.JOIN));
        }
        for (CycleAction action : List.of(
                CycleAction.PREPARE,
                CycleAction.TAKE_BASELINE,
                CycleAction.INTERVIEW,
                CycleAction.COLLATE,
                CycleAction.ANONYMISE,
                CycleAction.CHECK_WITH_PANEL,
                CycleAction.SIGN_OFF)) {
            cycle = journey.take(cycle, action);
        }
        assertThat(cycle.report().orElseThrow().method().panelSize()).isEqualTo(6);
        assertThat(cycle.report().toString()).doesNotContain("north");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SIGNED_OFF", "NOMINEE_ASSIGNED", "MEETING_SCHEDULED", "MEETING_HELD", "RESPONDED", "FOLLOWED_UP"})
    void nobodyLeavesAfterSignOff(CycleState state) {
        assertThatThrownBy(() -> JOURNEY.take(JOURNEY.at(state), CycleAction.LEAVE))
                .hasMessageContaining("WRONG_STATE");
    }

    @Test
    void aNomineeWhoIsNoLongerWillingStepsDownAndAnotherOneIsFound() {
        MentoringCycle assigned = JOURNEY.at(CycleState.NOMINEE_ASSIGNED);
        MentoringCycle down = JOURNEY.take(assigned, CycleAction.STEP_DOWN);
        assertThat(down.state()).isEqualTo(CycleState.SIGNED_OFF);
        assertThat(down.nomination()).isEmpty();
        assertThat(down.plan()).isEmpty();
        assertThat(down.report()).isEqualTo(assigned.report());
        MentoringCycle next =
                down.nominated(Nomination.appointed(Cycles.mentor(4)), Journey.step(down, CycleAction.NOMINATE));
        assertThat(next.nomination().orElseThrow().method()).isEqualTo(NominationMethod.LEAD_APPOINTED);
        assertThat(JOURNEY.take(JOURNEY.take(next, CycleAction.SCHEDULE), CycleAction.MEET)
                        .meeting()
                        .orElseThrow()
                        .nominatedMentor())
                .isEqualTo(Cycles.mentor(4));
    }

    /** The mentee knows who was to come. With c = 1 nobody else can come then; with c = 2 one more can. */
    @Test
    void aNomineeWhoStepsDownAfterTheMeetingWasArrangedStaysKnown() {
        Journey strong = Journey.strong();
        for (Journey journey : List.of(JOURNEY, strong)) {
            MentoringCycle down = journey.take(journey.at(CycleState.MEETING_SCHEDULED), CycleAction.STEP_DOWN);
            assertThat(down.formerNominees()).containsExactly(Cycles.mentor(1));
            assertThat(down.nominated(Nomination.volunteer(Cycles.mentor(1)), Journey.step(down, CycleAction.NOMINATE))
                            .state())
                    .isEqualTo(CycleState.NOMINEE_ASSIGNED);
        }
        Refusals.refused(
                JOURNEY.take(JOURNEY.at(CycleState.MEETING_SCHEDULED), CycleAction.STEP_DOWN),
                CycleAction.NOMINATE,
                "TOO_MANY_KNOWN",
                (cycle, step) -> cycle.nominated(Nomination.volunteer(Cycles.mentor(4)), step));
        MentoringCycle down = strong.take(strong.at(CycleState.MEETING_SCHEDULED), CycleAction.STEP_DOWN);
        assertThat(down.nominated(Nomination.volunteer(Cycles.mentor(4)), Journey.step(down, CycleAction.NOMINATE))
                        .state())
                .isEqualTo(CycleState.NOMINEE_ASSIGNED);
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNED_OFF", "NOMINEE_ASSIGNED", "MEETING_SCHEDULED", "HELD"})
    void aMenteeWhoDeclinesToHearItNeverSeesTheReport(CycleState state) {
        MentoringCycle declined = JOURNEY.take(JOURNEY.at(state), CycleAction.WITHDRAW);
        assertThat(declined.state()).isEqualTo(CycleState.WITHDRAWN);
        assertThat(declined.report()).isEmpty();
        assertThat(declined.viewFor(new Viewer.Mentee()).report()).isEmpty();
        assertThat(declined.viewFor(new Viewer.Mentor(Cycles.mentor(1))).report())
                .isEmpty();
        assertThat(declined.viewFor(new Viewer.Custodian()).report()).isEmpty();
    }

    @Test
    void aLateAnswerBelongsToTheNextCycle() {
        for (CycleState state : CycleState.values()) {
            if (state != CycleState.BASELINE_TAKEN) {
                assertThatThrownBy(() -> JOURNEY.take(JOURNEY.at(state), CycleAction.INTERVIEW))
                        .as("%s", state)
                        .hasMessageContaining("WRONG_STATE");
            }
        }
    }

    @Test
    void aDisclosureThatTheReportDoesNotBearHoldsItAndLeavesItToBeAssessedMoreStrictly() {
        // c = 2 and eight mentors: the nominee and one more are borne, a third one is not.
        Journey strong = Journey.strong();
        MentoringCycle two = Parts.known(strong.at(CycleState.NOMINEE_ASSIGNED), 2);
        assertThat(two.state()).isEqualTo(CycleState.NOMINEE_ASSIGNED);
        MentoringCycle held = Parts.known(two, 3);
        assertThat(held.state()).isEqualTo(CycleState.HELD);
        assertThat(held.assessment().orElseThrow().reasons()).containsExactly(ReasonCode.AUTHORSHIP_DISCLOSED);
        assertThat(List.of(held.report(), held.nomination(), held.plan(), held.review()))
                .allMatch(part -> part.isEmpty());
        assertThat(held.disclosed()).containsExactly(Cycles.mentor(2), Cycles.mentor(3));
        assertThat(held.formerNominees())
                .as("the mentee never heard of the nominee")
                .isEmpty();

        MentoringCycle again = strong.take(held, CycleAction.ANONYMISE);
        for (CycleAction action : List.of(
                CycleAction.CHECK_WITH_PANEL,
                CycleAction.SIGN_OFF,
                CycleAction.NOMINATE,
                CycleAction.SCHEDULE,
                CycleAction.MEET)) {
            again = strong.take(again, action);
        }
        assertThat(again.nomination().orElseThrow().mentor())
                .as("one who is known feeds back")
                .isEqualTo(Cycles.mentor(2));
        assertThat(again.state()).isEqualTo(CycleState.MEETING_HELD);
    }

    /** The mentee knows who was to come, so that three are known, and no report for c = 2 bears them. */
    @Test
    void aDisclosureThatHoldsAnArrangedMeetingDoesNotForgetWhoWasToCome() {
        Journey strong = Journey.strong();
        MentoringCycle held = Parts.known(strong.at(CycleState.MEETING_SCHEDULED), 2, 3);
        assertThat(held.state()).isEqualTo(CycleState.HELD);
        assertThat(held.formerNominees()).containsExactly(Cycles.mentor(1));
        Refusals.refused(
                held,
                CycleAction.ANONYMISE,
                "TOO_MANY_KNOWN",
                (cycle, step) -> strong.take(cycle, CycleAction.ANONYMISE, step));
    }

    @Test
    void aDisclosureByTheNomineeOrAfterTheMeetingChangesNothingThatWasReleased() {
        MentoringCycle scheduled = JOURNEY.at(CycleState.MEETING_SCHEDULED);
        assertThat(Parts.known(scheduled, 1).state()).isEqualTo(CycleState.MEETING_SCHEDULED);
        MentoringCycle met = JOURNEY.at(CycleState.MEETING_HELD);
        MentoringCycle known = Parts.known(met, 2, 3, 4);
        assertThat(known.state()).isEqualTo(CycleState.MEETING_HELD);
        assertThat(known.report()).isEqualTo(met.report());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CLOSED", "WITHDRAWN", "COLLAPSED", "SUSPENDED"})
    void suspectedRetaliationSuspendsAndUnmasksNobody(CycleState state) {
        MentoringCycle before = JOURNEY.at(state);
        Step step = Step.by(Role.MENTOR_SUPPORTER, Cycles.DAY.plusYears(1)).because(ReasonCode.SUSPECTED_RETALIATION);
        MentoringCycle suspended = before.suspended(step);
        assertThat(suspended.state()).isEqualTo(CycleState.SUSPENDED);
        assertThat(suspended.suspendedIn()).contains(state);
        assertThat(suspended.disclosed()).isEqualTo(before.disclosed());
        assertThat(suspended.toString()).doesNotContain(Cycles.MARK);
        Step later = Step.by(Role.PROGRAMME_LEAD, Cycles.DAY.plusYears(1)).because(Cycles.WHY);
        MentoringCycle resumed = suspended.resumed(later);
        assertThat(MentoringCycle.builder()
                        .from(resumed)
                        .history(before.history())
                        .build())
                .isEqualTo(before);
        MentoringCycle abandoned = suspended.abandoned(later);
        assertThat(abandoned.state()).isEqualTo(CycleState.WITHDRAWN);
        assertThat(abandoned.report().isPresent()).isEqualTo(before.meeting().isPresent());
    }

    @Test
    void aRemoteMeetingNeedsAPolicyThatWaivesTheRoom() {
        CyclePolicy waived = CyclePolicy.builder().inPersonOnly(false).build();
        Journey remote = new Journey(6, waived, 1);
        MentoringCycle nominated = remote.at(CycleState.NOMINEE_ASSIGNED);
        MentoringCycle scheduled = nominated.scheduled(
                Cycles.plan(FeedbackMeeting.Modality.REMOTE, Cycles.DAY.plusDays(30)),
                Journey.step(nominated, CycleAction.SCHEDULE));
        Step step = Journey.step(scheduled, CycleAction.MEET);
        FeedbackMeeting meeting = Cycles.meeting(Cycles.mentor(1), step.on())
                .modality(FeedbackMeeting.Modality.REMOTE)
                .build();
        MentoringCycle met = TestGate.met(scheduled, meeting, step);
        assertThat(met.viewFor(new Viewer.ProgrammeLead()).fidelity().missed()).contains(Fidelity.Item.IN_PERSON);
        MentoringCycle stricter =
                scheduled.tightened(CyclePolicy.defaults(), Journey.step(scheduled, CycleAction.TIGHTEN));
        assertThatThrownBy(() -> TestGate.met(stricter, meeting, step))
                .as("the waiver can be taken back until the meeting")
                .hasMessageContaining("NOT_IN_PERSON");
    }

    @Test
    void aLoneSeriousPointLeavesByTheConcernTrackAndChangesNothingElse() {
        MentoringCycle before = JOURNEY.at(CycleState.COLLATED);
        MentoringCycle after = before;
        for (CycleAction action :
                List.of(CycleAction.RAISE_CONCERN, CycleAction.ROUTE_CONCERN, CycleAction.ACKNOWLEDGE_CONCERN)) {
            after = JOURNEY.take(after, action);
        }
        assertThat(after.concerns()).containsExactly(new Concern(1, Concern.Stage.ACKNOWLEDGED));
        assertThat(MentoringCycle.builder()
                        .from(after)
                        .concerns(List.of())
                        .history(before.history())
                        .build())
                .isEqualTo(before);
    }

    @Test
    void askingWhoSaidThatIsAFidelityEventAndNotAnAnswer() {
        MentoringCycle scheduled = JOURNEY.at(CycleState.MEETING_SCHEDULED);
        Step step = Journey.step(scheduled, CycleAction.MEET);
        MentoringCycle met = TestGate.met(
                scheduled,
                Cycles.meeting(Cycles.mentor(1), step.on())
                        .addEvents(FidelityEvent.ASKED_WHO_SAID_THAT)
                        .build(),
                step);
        assertThat(met.viewFor(new Viewer.ProgrammeLead()).fidelity().missed()).contains(Fidelity.Item.QUIET_MEETING);
        assertThat(met.state()).isEqualTo(CycleState.MEETING_HELD);
    }

    @Test
    void anAssessorThisYearWaitsUntilTheAssessmentIsOver() {
        MentoringCycle consented = JOURNEY.at(CycleState.MENTEE_CONSENTED);
        MentorPanel panel = Cycles.panel(6);
        Step step = Journey.step(consented, CycleAction.FORM_PANEL);
        List<RelationshipDeclaration> assessed = Cycles.declarations(panel, Relationship.ASSESSES_THIS_YEAR);
        assertThatThrownBy(() -> consented.panelFormed(panel, assessed, step)).hasMessageContaining("PANEL_REFUSED");
        Step nextYear = Step.by(Role.PROGRAMME_LEAD, step.on().plusYears(1));
        assertThat(consented
                        .panelFormed(panel, Cycles.declarations(panel), nextYear)
                        .state())
                .isEqualTo(CycleState.PANEL_FORMED);
        CyclePolicy warns = CyclePolicy.builder()
                .panel(PanelPolicy.builder().assessesThisYear(Ruling.WARN).build())
                .build();
        MentoringCycle lenient = new Journey(6, warns, 1).at(CycleState.MENTEE_CONSENTED);
        assertThat(lenient.panelFormed(panel, assessed, step).state()).isEqualTo(CycleState.PANEL_FORMED);
    }
}
