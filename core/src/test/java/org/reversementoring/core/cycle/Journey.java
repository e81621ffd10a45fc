package org.reversementoring.core.cycle;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.multisource.TestAudit;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.meeting.SharedReport;
import org.reversementoring.core.multisource.External;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.panel.Readiness;
import org.reversementoring.core.panel.Relationship;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.report.FeedbackReport;

/**
 * A cycle in every state, and each action with parts that its guard accepts.
 *
 * @param size mentors on the panel
 * @param policy the cycle's policy
 * @param colluders c of assessment and report; 0 for a report by consent
 */
record Journey(int size, CyclePolicy policy, int colluders) {

    /** Six mentors, as in the founding study, the default policy (floor 5), c = 1. */
    static Journey standard() {
        return new Journey(6, CyclePolicy.defaults(), 1);
    }

    /** Eight mentors, floor 7 = 2c+3 for c = 2. */
    static Journey strong() {
        return new Journey(8, CyclePolicy.of(Cycles.release(2)), 2);
    }

    /** Who usually does it, always with a reason, one day after the last step. */
    static Step step(MentoringCycle cycle, CycleAction action) {
        Role role = switch (action) {
            case CONSENT, RESPOND, EXPORT, WITHDRAW, ASK_PANEL, TELL_READINESS, RECORD_LEARNING -> Role.MENTEE;
            case ANSWER_QUESTION, DECLINE_QUESTION -> Role.CUSTODIAN;
            case RECORD_SHARING -> Role.PROGRAMME_LEAD;
            case FORM_PANEL, PREPARE, TAKE_BASELINE, NOMINATE, CANCEL_MEETING, FOLLOW_UP_T1, FOLLOW_UP_T2, TIGHTEN ->
                Role.PROGRAMME_LEAD;
            case SUSPEND, RESUME, ABANDON, JOIN -> Role.PROGRAMME_LEAD;
            case INTERVIEW -> Role.FACILITATOR;
            case DESTROY_NOTES, DESTROY_ANSWERS, ATTACH -> Role.CUSTODIAN;
            case COLLATE, ANONYMISE, HOLD, CHECK_WITH_PANEL, REVISE, SIGN_OFF, CLOSE, ROUTE_CONCERN -> Role.CUSTODIAN;
            case STEP_DOWN, SCHEDULE, MEET -> Role.NOMINATED_MENTOR;
            case LEAVE, DISCLOSE_AUTHORSHIP, RAISE_CONCERN, WITHDRAW_CONSENT -> Role.MENTOR;
            case ACKNOWLEDGE_CONCERN -> Role.CONCERN_RECIPIENT;
        };
        return Step.by(role, Cycles.DAY.plusDays(cycle.revision())).because(Cycles.WHY);
    }

    /** The cycle when it has first come into this state; the ways out are taken from the state named in the code. */
    MentoringCycle at(CycleState state) {
        return switch (state) {
            case PROPOSED -> MentoringCycle.propose(Cycles.CYCLE, Cycles.MENTEE, Cycles.GUIDE, policy);
            case MENTEE_CONSENTED -> after(CycleState.PROPOSED, CycleAction.CONSENT);
            case PANEL_FORMED -> after(CycleState.MENTEE_CONSENTED, CycleAction.FORM_PANEL);
            case PREPARED -> after(CycleState.PANEL_FORMED, CycleAction.PREPARE);
            case BASELINE_TAKEN -> after(CycleState.PREPARED, CycleAction.TAKE_BASELINE);
            case INTERVIEWED -> after(CycleState.BASELINE_TAKEN, CycleAction.INTERVIEW);
            case COLLATED -> after(CycleState.INTERVIEWED, CycleAction.COLLATE);
            case ANONYMISED -> after(CycleState.COLLATED, CycleAction.ANONYMISE);
            case HELD -> after(CycleState.COLLATED, CycleAction.HOLD);
            case PANEL_CHECKED -> after(CycleState.ANONYMISED, CycleAction.CHECK_WITH_PANEL);
            case SIGNED_OFF -> after(CycleState.PANEL_CHECKED, CycleAction.SIGN_OFF);
            case NOMINEE_ASSIGNED -> after(CycleState.SIGNED_OFF, CycleAction.NOMINATE);
            case MEETING_SCHEDULED -> after(CycleState.NOMINEE_ASSIGNED, CycleAction.SCHEDULE);
            case MEETING_HELD -> after(CycleState.MEETING_SCHEDULED, CycleAction.MEET);
            case RESPONDED -> after(CycleState.MEETING_HELD, CycleAction.RESPOND);
            case FOLLOWED_UP -> take(after(CycleState.RESPONDED, CycleAction.FOLLOW_UP_T1), CycleAction.FOLLOW_UP_T2);
            case CLOSED -> after(CycleState.FOLLOWED_UP, CycleAction.CLOSE);
            case WITHDRAWN -> after(CycleState.MEETING_SCHEDULED, CycleAction.WITHDRAW);
            case COLLAPSED -> {
                MentoringCycle cycle = at(CycleState.PANEL_CHECKED);
                while (cycle.state() != CycleState.COLLAPSED) {
                    cycle = take(cycle, CycleAction.LEAVE);
                }
                yield cycle;
            }
            case SUSPENDED -> after(CycleState.MEETING_SCHEDULED, CycleAction.SUSPEND);
        };
    }

    private MentoringCycle after(CycleState state, CycleAction action) {
        return take(at(state), action);
    }

    /** The cycle after this action, done as usual. */
    MentoringCycle take(MentoringCycle cycle, CycleAction action) {
        return take(cycle, action, step(cycle, action));
    }

    /** The cycle after this action, with parts that every guard accepts if any parts can. */
    MentoringCycle take(MentoringCycle cycle, CycleAction action, Step step) {
        MentorPanel panel = cycle.panel().orElse(Cycles.panel(size));
        int goals = cycle.response().map(response -> response.goals().size()).orElse(0);
        return switch (action) {
            case CONSENT -> cycle.consented(Consent.complete("mentee-1.0"), step);
            case FORM_PANEL -> {
                MentorPanel formed = Cycles.panel(size);
                yield cycle.panelFormed(formed, Cycles.declarations(formed, Relationship.SUPERVISES), step);
            }
            case PREPARE -> cycle.prepared(Preparation.complete(), step);
            case TAKE_BASELINE -> cycle.baselineTaken(new Baseline(panel.size(), true, true), step);
            case INTERVIEW -> cycle.interviewed(Cycles.interview(panel), Cycles.record(panel.size()), step);
            case COLLATE -> cycle.collated(step);
            case ANONYMISE -> TestGate.drafted(cycle, Cycles.collation(panel), draft(cycle, panel), step);
            case HOLD -> TestGate.held(cycle, Cycles.collation(panel), step);
            case CHECK_WITH_PANEL ->
                cycle.panelChecked(
                        new PanelReview(
                                true,
                                PanelReview.SilenceRule.NOT_ENDORSED,
                                cycle.draft().map(FeedbackReport::digest)),
                        step);
            case REVISE -> cycle.revised(step);
            case SIGN_OFF -> TestGate.signedOff(cycle, step);
            case DESTROY_NOTES -> cycle.notesDestroyed(step);
            case DESTROY_ANSWERS -> cycle.answersDestroyed(step);
            case NOMINATE -> cycle.nominated(Nomination.volunteer(nominee(cycle)), step);
            case ATTACH ->
                cycle.attached(
                        TestAudit.KEY,
                        TestAudit.safe(
                                External.report(Cycles.MENTEE),
                                cycle.policy().release().colluders().orElse(1)),
                        step);
            case STEP_DOWN -> cycle.steppedDown(step);
            case SCHEDULE ->
                cycle.scheduled(Cycles.plan(FeedbackMeeting.Modality.IN_PERSON, step.on()), Cycles.place(), step);
            case CANCEL_MEETING -> cycle.cancelled(step);
            case MEET ->
                TestGate.met(cycle, Cycles.meeting(nominee(cycle), step.on()).build(), step);
            case RESPOND -> cycle.responded(Cycles.response(), step);
            case FOLLOW_UP_T1 ->
                cycle.followedUp(Cycles.followUp(FollowUpPoint.T1, step.on(), goals, HarmCheck.Outcome.NO_HARM), step);
            case FOLLOW_UP_T2 ->
                cycle.followedUp(Cycles.followUp(FollowUpPoint.T2, step.on(), goals, HarmCheck.Outcome.NO_HARM), step);
            case CLOSE -> cycle.closed(new Closure(true), step);
            case EXPORT -> cycle.exported(Export.PARTICIPATION, step);
            case TIGHTEN -> cycle.tightened(cycle.policy(), step);
            case LEAVE -> cycle.left(panel.mentors().get(panel.size() - 1).id(), step);
            case DISCLOSE_AUTHORSHIP -> cycle.disclosed(unknown(cycle, panel), step);
            case JOIN -> cycle.joined(Cycles.enrolment(newcomer(cycle, panel)), step);
            case WITHDRAW_CONSENT -> cycle.consentWithdrawn(agreeing(cycle, panel), ConsentKind.QUOTATION, step);
            case TELL_READINESS -> cycle.readinessTold(Readiness.WITH_SUPPORT, step);
            case WITHDRAW -> cycle.withdrawn(step);
            case SUSPEND -> cycle.suspended(step);
            case RESUME -> cycle.resumed(step);
            case ABANDON -> cycle.abandoned(step);
            case ASK_PANEL -> cycle.questionAsked(Cycles.question(), step);
            case ANSWER_QUESTION -> {
                int number = firstOpen(cycle);
                yield TestGate.answered(
                        cycle,
                        number,
                        Cycles.answer(cycle.report().orElse(Cycles.report(6, 1).build()), number),
                        step);
            }
            case DECLINE_QUESTION -> cycle.questionDeclined(firstOpen(cycle), step);
            case RECORD_LEARNING -> cycle.learned(Cycles.STRENGTHS, Cycles.MARK + "-learned", true, step);
            case RECORD_SHARING -> cycle.reportSharedFurther(SharedReport.Outcome.TALKED_WITH_MENTEE, step);
            case RAISE_CONCERN -> cycle.concernRaised(step);
            case ROUTE_CONCERN -> cycle.concernRouted(firstIn(cycle, Concern.Stage.RAISED), step);
            case ACKNOWLEDGE_CONCERN -> cycle.concernAcknowledged(firstIn(cycle, Concern.Stage.ROUTED), step);
        };
    }

    /** What the gate would draft under the cycle's policy; another id for each that was taken back. */
    private static FeedbackReport draft(MentoringCycle cycle, MentorPanel panel) {
        int protectsAgainst = cycle.policy().release().colluders().orElse(0);
        return Cycles.report(Math.max(panel.size(), cycle.policy().floor()), protectsAgainst)
                .id(ReportId.of("report-" + (1 + cycle.unshown().size())))
                .retention(cycle.policy().retention(cycle.guide()))
                .themes(cycle.policy().themes())
                .build();
    }

    private static MentorId nominee(MentoringCycle cycle) {
        return Stream.concat(cycle.nomination().map(Nomination::mentor).stream(), cycle.disclosed().stream())
                .findFirst()
                .orElse(Cycles.mentor(1));
    }

    /** Somebody who is known already, or the first mentor: the nominated one, if there is one. */
    private static MentorId unknown(MentoringCycle cycle, MentorPanel panel) {
        return Optional.of(nominee(cycle))
                .filter(mentor -> !cycle.disclosed().contains(mentor))
                .orElseGet(() -> panel.mentors().stream()
                        .map(Mentor::id)
                        .filter(mentor -> !cycle.disclosed().contains(mentor))
                        .findFirst()
                        .orElse(Cycles.mentor(1)));
    }

    /** The lowest number of a mentor who is not on the panel. */
    private static int newcomer(MentoringCycle cycle, MentorPanel panel) {
        return IntStream.iterate(1, number -> number + 1)
                .filter(number -> cycle.panel().isEmpty() || !panel.has(Cycles.mentor(number)))
                .findFirst()
                .orElseThrow();
    }

    /** The first mentor who still agrees to be quoted. */
    private static MentorId agreeing(MentoringCycle cycle, MentorPanel panel) {
        return cycle.memberships().stream()
                .filter(member -> member.present() && member.consent().covers(ConsentKind.QUOTATION))
                .map(Membership::mentor)
                .findFirst()
                .orElse(panel.mentors().get(0).id());
    }

    private static int firstOpen(MentoringCycle cycle) {
        return cycle.questions().stream()
                .filter(asked -> asked.stage() == AskedQuestion.Stage.ASKED)
                .map(AskedQuestion::number)
                .findFirst()
                .orElse(1);
    }

    private static int firstIn(MentoringCycle cycle, Concern.Stage stage) {
        return cycle.concerns().stream()
                .filter(concern -> concern.stage() == stage)
                .map(Concern::number)
                .findFirst()
                .orElse(1);
    }
}
