package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Relationship;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;

/** Guards on parts that do not fit the cycle, and on what can be done while it is suspended or once it is over. */
class LateGuardsTest {

    private static final Journey JOURNEY = Journey.standard();
    private static final TopicId ELSEWHERE = TopicId.of("elsewhere");

    private static MentoringCycle suspended(CycleState state) {
        return JOURNEY.take(JOURNEY.at(state), CycleAction.SUSPEND);
    }

    @Test
    void nobodyElseDeclares() {
        MentorPanel panel = Cycles.panel(6);
        List<RelationshipDeclaration> declarations = new ArrayList<>(Cycles.declarations(panel));
        declarations.add(RelationshipDeclaration.of(Cycles.STRANGER, Relationship.SAME_UNIT));
        Refusals.refused(
                CycleState.MENTEE_CONSENTED,
                CycleAction.FORM_PANEL,
                "STRANGER_DECLARES",
                (cycle, step) -> cycle.panelFormed(panel, declarations, step));
    }

    @Test
    void noMoreAnswerOrAttendThanThereAre() {
        Refusals.refused(
                CycleState.PREPARED,
                CycleAction.TAKE_BASELINE,
                "TOO_MANY_SETS",
                (cycle, step) -> cycle.baselineTaken(new Baseline(7, true, true), step));
        Refusals.refused(
                CycleState.BASELINE_TAKEN,
                CycleAction.INTERVIEW,
                "ATTENDANCE_ABOVE_PANEL",
                (cycle, step) -> cycle.interviewed(Cycles.interview(Cycles.panel(6)), Cycles.record(7), step));
        MentoringCycle prepared = JOURNEY.at(CycleState.PREPARED);
        assertThat(prepared.baselineTaken(
                                new Baseline(0, false, false), Journey.step(prepared, CycleAction.TAKE_BASELINE))
                        .state())
                .as("missing sets are recorded as missing")
                .isEqualTo(CycleState.BASELINE_TAKEN);
    }

    private static InterviewRecord skipping(TopicId skipped) {
        return InterviewRecord.of(
                true,
                6,
                Cycles.GUIDE.topics().stream()
                        .map(Topic::id)
                        .map(topic -> new InterviewRecord.Covered(
                                topic, topic.equals(skipped) ? Optional.of(Cycles.WHY) : Optional.empty()))
                        .toList());
    }

    private static InterviewGuide guide(boolean mayBeSkipped) {
        return InterviewGuide.builder()
                .from(Cycles.GUIDE)
                .topics(Cycles.GUIDE.topics().stream()
                        .map(topic -> Topic.builder()
                                .from(topic)
                                .mayBeSkipped(mayBeSkipped)
                                .build())
                        .toList())
                .build();
    }

    private static MentoringCycle ready(InterviewGuide guide) {
        return MentoringCycle.builder()
                .from(JOURNEY.at(CycleState.BASELINE_TAKEN))
                .guide(guide)
                .build();
    }

    @Test
    void aTopicIsSkippedOnlyIfTheGuideAllowsIt() {
        InterviewRecord record = skipping(Cycles.STRENGTHS);
        Interview.Builder interview = Interview.builder().from(Cycles.interview(Cycles.panel(6)));
        Refusals.refused(
                ready(guide(false)),
                CycleAction.INTERVIEW,
                "TOPIC_NOT_SKIPPABLE",
                (cycle, step) ->
                        cycle.interviewed(interview.guide(cycle.guide()).build(), record, step));
        MentoringCycle lenient = ready(guide(true));
        assertThat(lenient.interviewed(
                                interview.guide(lenient.guide()).build(),
                                record,
                                Journey.step(lenient, CycleAction.INTERVIEW))
                        .state())
                .isEqualTo(CycleState.INTERVIEWED);
    }

    /** I12: a strength is among the findings. */
    @Test
    void theReportHasAStrengthTopicsOfTheGuideAndTheAssessmentsColluders() {
        FeedbackReport weak = Cycles.report(6, 1)
                .findings(List.of(new ReportedFinding(Cycles.STRENGTHS, FindingKind.DEVELOPMENT, "-")))
                .build();
        Refusals.refused(
                Parts.checked(JOURNEY.at(CycleState.COLLATED), weak),
                CycleAction.SIGN_OFF,
                "NO_STRENGTH",
                TestGate::signedOff);
        FeedbackReport elsewhere = Cycles.report(6, 1)
                .addFindings(new ReportedFinding(ELSEWHERE, FindingKind.STRENGTH, "-"))
                .build();
        Refusals.refused(
                CycleState.COLLATED,
                CycleAction.ANONYMISE,
                "OTHER_REPORT",
                (cycle, step) -> TestGate.drafted(cycle, Cycles.collation(Cycles.panel(6)), elsewhere, step));
        FeedbackReport fewer = Cycles.report(8, 2)
                .method(new Method.Scored("strong", 8, 1, 5, 3, List.of()))
                .ratings(List.of())
                .build();
        Refusals.refused(
                Journey.strong().at(CycleState.COLLATED),
                CycleAction.ANONYMISE,
                "OTHER_REPORT",
                (cycle, step) -> TestGate.drafted(cycle, Cycles.collation(Cycles.panel(8)), fewer, step));
    }

    @Test
    void theMeetingIsToComeAndGoalsAreOnTheGuideAndAFollowUpIsOfItsDay() {
        Refusals.refused(
                CycleState.NOMINEE_ASSIGNED,
                CycleAction.SCHEDULE,
                "DAY_IN_THE_PAST",
                (cycle, step) -> cycle.scheduled(
                        Cycles.plan(
                                FeedbackMeeting.Modality.IN_PERSON, step.on().minusDays(1)),
                        step));
        MenteeResponse offGuide = MenteeResponse.builder()
                .from(Cycles.response())
                .addGoals(DevelopmentGoal.builder()
                        .from(Cycles.goal())
                        .topic(ELSEWHERE)
                        .build())
                .build();
        Refusals.refused(
                CycleState.MEETING_HELD,
                CycleAction.RESPOND,
                "GOAL_OFF_GUIDE",
                (cycle, step) -> cycle.responded(offGuide, step));
        for (int days : List.of(-1, 1)) {
            Refusals.refused(
                    CycleState.RESPONDED,
                    CycleAction.FOLLOW_UP_T1,
                    "OTHER_DAY",
                    (cycle, step) -> cycle.followedUp(
                            Cycles.followUp(FollowUpPoint.T1, step.on().plusDays(days), 1, HarmCheck.Outcome.NO_HARM),
                            step));
        }
    }

    @Test
    void aHeldCycleCanBeAssessedAndHeldAgain() {
        MentoringCycle held = JOURNEY.at(CycleState.HELD);
        Assessment another = Assessment.failing("standard", 1, List.of(ReasonCode.of("ANOTHER")));
        MentoringCycle again = held.held(
                TestGate.KEY,
                Cycles.collation(Cycles.panel(6)),
                another.reasons(),
                Journey.step(held, CycleAction.HOLD));
        assertThat(again.state()).isEqualTo(CycleState.HELD);
        assertThat(again.assessment()).contains(another);
        Refusals.refused(
                held,
                CycleAction.HOLD,
                "ASSESSMENT_PASSES",
                (cycle, step) -> cycle.held(TestGate.KEY, Cycles.collation(Cycles.panel(6)), List.of(), step));
    }

    @Test
    void nothingIsExportedBeforeTheAnswerAndWhatIsCanBeTakenBackOnceItIsOver() {
        for (CycleState state : List.of(CycleState.SUSPENDED, CycleState.WITHDRAWN)) {
            Refusals.refused(
                    state,
                    CycleAction.EXPORT,
                    "NOT_ANSWERED",
                    (cycle, step) -> cycle.exported(Export.PARTICIPATION, step));
        }
        MentoringCycle suspended = suspended(CycleState.RESPONDED);
        MentoringCycle abandoned = JOURNEY.take(suspended, CycleAction.ABANDON);
        for (MentoringCycle cycle : List.of(suspended, abandoned, JOURNEY.at(CycleState.CLOSED))) {
            MentoringCycle exported = JOURNEY.take(cycle, CycleAction.EXPORT);
            assertThat(exported.export()).isEqualTo(Export.PARTICIPATION);
            assertThat(exported.exported(Export.NOTHING, Journey.step(exported, CycleAction.EXPORT))
                            .export())
                    .isEqualTo(Export.NOTHING);
        }
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void aConcernGoesItsWayInEachStateAndChangesNothingElse(CycleState state) {
        MentoringCycle before = JOURNEY.at(state);
        MentoringCycle after = before;
        for (CycleAction action : EnumSet.range(CycleAction.RAISE_CONCERN, CycleAction.ACKNOWLEDGE_CONCERN)) {
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

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "COLLAPSED"})
    void whatEndedEarlyIsAttestedOnceAndStaysWhereItIs(CycleState state) {
        Refusals.refused(
                state, CycleAction.CLOSE, "RAW_NOT_DESTROYED", (cycle, step) -> cycle.closed(new Closure(false), step));
        MentoringCycle attested = JOURNEY.take(JOURNEY.at(state), CycleAction.CLOSE);
        assertThat(attested.state()).isEqualTo(state);
        assertThat(attested.closure()).contains(new Closure(true));
        Refusals.refused(
                attested,
                CycleAction.CLOSE,
                "ALREADY_ATTESTED",
                (cycle, step) -> cycle.closed(new Closure(true), step));
    }

    @Test
    void theMenteeEndsItWhileItIsSuspendedButNotAfterTheMeeting() {
        for (CycleState state : EnumSet.range(CycleState.PROPOSED, CycleState.MEETING_SCHEDULED)) {
            MentoringCycle withdrawn = JOURNEY.take(suspended(state), CycleAction.WITHDRAW);
            assertThat(withdrawn.state()).isEqualTo(CycleState.WITHDRAWN);
            assertThat(withdrawn.suspendedIn()).isEmpty();
            assertThat(withdrawn.report()).isEmpty();
        }
        for (CycleState state : EnumSet.range(CycleState.MEETING_HELD, CycleState.FOLLOWED_UP)) {
            Refusals.refused(suspended(state), CycleAction.WITHDRAW, "ALREADY_MET", MentoringCycle::withdrawn);
        }
    }

    /** I9. */
    @Test
    void aMentorLeavesWhileItIsSuspendedUntilSignOff() {
        for (CycleState state : EnumSet.range(CycleState.PANEL_FORMED, CycleState.PANEL_CHECKED)) {
            MentoringCycle left = JOURNEY.take(suspended(state), CycleAction.LEAVE);
            assertThat(left.state()).isEqualTo(CycleState.SUSPENDED);
            CycleState back = state.hasReached(CycleState.INTERVIEWED) ? CycleState.INTERVIEWED : state;
            assertThat(left.suspendedIn()).contains(back);
            assertThat(left.panel()).contains(Cycles.panel(5));
            assertThat(left.assessment()).isEmpty();
            assertThat(left.review()).isEmpty();
            assertThat(JOURNEY.take(left, CycleAction.RESUME).state()).isEqualTo(back);
            MentoringCycle tooFew = JOURNEY.take(left, CycleAction.LEAVE);
            if (state.hasReached(CycleState.INTERVIEWED)) {
                assertThat(tooFew.state()).isEqualTo(CycleState.COLLAPSED);
                assertThat(tooFew.suspendedIn()).isEmpty();
            } else {
                assertThat(tooFew.state()).isEqualTo(CycleState.SUSPENDED);
                assertThat(tooFew.suspendedIn()).contains(CycleState.MENTEE_CONSENTED);
                assertThat(JOURNEY.take(tooFew, CycleAction.RESUME).state()).isEqualTo(CycleState.MENTEE_CONSENTED);
                assertThat(JOURNEY.take(tooFew, CycleAction.ABANDON).preparation())
                        .isEmpty();
            }
        }
        for (CycleState state : EnumSet.range(CycleState.SIGNED_OFF, CycleState.FOLLOWED_UP)) {
            Refusals.refused(
                    suspended(state),
                    CycleAction.LEAVE,
                    "ALREADY_SIGNED_OFF",
                    (cycle, step) -> cycle.left(Cycles.mentor(6), step));
        }
        MentoringCycle held = Parts.known(JOURNEY.at(CycleState.SIGNED_OFF), 2, 3);
        assertThat(held.state()).isEqualTo(CycleState.HELD);
        Refusals.refused(
                held, CycleAction.LEAVE, "ALREADY_SIGNED_OFF", (cycle, step) -> cycle.left(Cycles.mentor(6), step));
    }

    @Test
    void aDisclosureWhileItIsSuspendedThatTheReportBearsIsKept() {
        MentoringCycle known = Parts.known(suspended(CycleState.MEETING_SCHEDULED), 1);
        assertThat(known.state()).isEqualTo(CycleState.SUSPENDED);
        assertThat(known.disclosed()).containsExactly(Cycles.mentor(1));
        assertThat(JOURNEY.take(known, CycleAction.RESUME).state()).isEqualTo(CycleState.MEETING_SCHEDULED);
    }

    @ParameterizedTest
    @EnumSource(names = {"PANEL_FORMED", "PREPARED", "BASELINE_TAKEN"})
    void aPanelThatAStricterPolicyRefusesWaitsBeforeTheInterview(CycleState state) {
        MentoringCycle cycle = JOURNEY.at(state);
        Step step = Journey.step(cycle, CycleAction.TIGHTEN);
        MentoringCycle waits = cycle.tightened(Cycles.floor(7), step);
        assertThat(waits.state()).isEqualTo(CycleState.MENTEE_CONSENTED);
        assertThat(waits.panel()).isEqualTo(cycle.panel());
        assertThat(List.of(waits.preparation(), waits.baseline())).allMatch(part -> part.isEmpty());
        assertThat(JOURNEY.take(waits, CycleAction.JOIN).state()).isEqualTo(CycleState.PANEL_FORMED);
        assertThat(cycle.tightened(Parts.strictPolicy(), step).state())
                .as("mentors whom the mentee supervises")
                .isEqualTo(CycleState.MENTEE_CONSENTED);
        assertThat(cycle.tightened(Cycles.floor(6), step).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERVIEWED", "HELD", "SIGNED_OFF", "MEETING_SCHEDULED"})
    void aPanelThatAStricterPolicyRefusesCollapses(CycleState state) {
        MentoringCycle cycle = JOURNEY.at(state);
        Step step = Journey.step(cycle, CycleAction.TIGHTEN);
        MentoringCycle collapsed = cycle.tightened(Cycles.floor(7), step);
        assertThat(collapsed.state()).isEqualTo(CycleState.COLLAPSED);
        assertThat(collapsed.report()).isEmpty();
        assertThat(collapsed.policy()).isEqualTo(Cycles.floor(7));
        assertThat(cycle.tightened(Parts.strictPolicy(), step).state())
                .as("mentors whom the mentee supervises")
                .isEqualTo(CycleState.COLLAPSED);
        assertThat(cycle.tightened(Cycles.floor(6), step).state()).isEqualTo(state);
    }

    /** I2. */
    @Test
    void itIsNotResumedWithAReportThatDoesNotBearWhoIsKnown() {
        Refusals.refused(
                Parts.known(suspended(CycleState.MEETING_SCHEDULED), 2),
                CycleAction.RESUME,
                "TOO_MANY_KNOWN",
                MentoringCycle::resumed);
    }

    @Test
    void whoeverIsNotOnAPanelYetNeitherLeavesNorSpeaksUpWhileItIsSuspended() {
        MentoringCycle suspended = suspended(CycleState.PROPOSED);
        Refusals.refused(
                suspended, CycleAction.LEAVE, "NOT_ON_PANEL", (cycle, step) -> cycle.left(Cycles.mentor(1), step));
        Refusals.refused(
                suspended,
                CycleAction.DISCLOSE_AUTHORSHIP,
                "NOT_ON_PANEL",
                (cycle, step) -> cycle.disclosed(Cycles.mentor(1), step));
    }
}
