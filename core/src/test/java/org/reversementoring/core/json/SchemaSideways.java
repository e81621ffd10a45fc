package org.reversementoring.core.json;

import static org.reversementoring.core.json.SchemaMeetingSamples.*;
import static org.reversementoring.core.json.SchemaSamples.*;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.ConcernReceipt;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.meeting.DropReason;
import org.reversementoring.core.meeting.DroppedGoal;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.MeetingPlace;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.PanelQuestion;
import org.reversementoring.core.meeting.SharedReport;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.PoolingRule;
import org.reversementoring.core.panel.Readiness;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.programme.PairScheme;
import org.reversementoring.core.programme.Topology;
import org.reversementoring.core.programme.pair.PairAction;
import org.reversementoring.core.programme.pair.PairPlan;
import org.reversementoring.core.programme.pair.PairStep;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.PanelAnswer;

/** Cycles with what most have not: a panel of two sites, and a talk that goes on after the meeting. */
final class SchemaSideways {

    private SchemaSideways() {}

    /** A pair with a plan and each kind of step but a withdrawal. */
    static PairScheme planned() {
        PairScheme scheme = PairScheme.begin(
                        CycleId.of("pair-1"),
                        Mentee.of(MENTEE),
                        panel(1).mentors().get(0),
                        Topology.PAIR,
                        PairPlan.sixInSixMonths(DAY))
                .taken(PairStep.attended(PairAction.ATTEND_INDUCTION, DAY, Role.MENTOR))
                .taken(PairStep.attended(PairAction.ATTEND_SUPERVISION, DAY, Role.MENTOR))
                .taken(PairStep.met(Role.MENTOR, DAY))
                .taken(PairStep.notMet(PairAction.CANCEL_MEETING, Role.MENTEE, DAY.plusDays(20)))
                .taken(PairStep.notMet(PairAction.MISS_MEETING, Role.MENTOR, DAY.plusDays(25)))
                .taken(PairStep.met(Role.MENTEE, DAY.plusMonths(1)))
                .taken(PairStep.learned(
                        Role.MENTEE, DAY.plusMonths(1), TopicId.of("teaching"), "How to ask before I answer.", true))
                .taken(PairStep.goals(
                        Role.MENTEE,
                        DAY.plusMonths(1),
                        List.of(response().goals().get(0))))
                .taken(PairStep.review(
                        Role.MENTEE,
                        DAY.plusMonths(2),
                        List.of(GoalStatus.DROPPED),
                        List.of(new DroppedGoal(1, DropReason.REPLACED))));
        return scheme.taken(PairStep.close(DAY.plusMonths(2), PairStep.EndReason.BY_AGREEMENT));
    }

    /** A panel of two sites, one of whom has left and another one takes a part of the consent back, as it was interviewed. */
    static MentoringCycle pooled() {
        InterviewGuide guide = SchemaSamples.guide();
        PoolingRule.Origin elsewhere = new PoolingRule.Origin("North", Optional.of("2025"));
        CyclePolicy policy = CyclePolicy.builder()
                .pooling(new PoolingRule(List.of(elsewhere, PoolingRule.Origin.ofSite("West")), 5))
                .unrecordedConsent(Ruling.REFUSE)
                .answerRounds(2)
                .notReady(Ruling.REFUSE)
                .build();
        SchemaCycleSamples.Course course = new SchemaCycleSamples.Course(guide, SchemaSamples.panel(6));
        MentoringCycle cycle = MentoringCycle.propose(CycleId.of("cycle-1"), mentee(), guide, policy);
        cycle = cycle.readinessTold(Readiness.WITH_SUPPORT, course.step(cycle, Role.MENTEE));
        cycle = cycle.consented(
                Consent.builder()
                        .from(Consent.complete("mentee-1.0"))
                        .information("sheet-2")
                        .purpose(guide.purpose().orElse("To learn."))
                        .build(),
                course.step(cycle, Role.MENTEE));
        List<Enrolment> enrolments = new ArrayList<>();
        for (Mentor mentor : course.panel().mentors()) {
            enrolments.add(Enrolment.of(
                            mentor,
                            RelationshipDeclaration.of(mentor.id()),
                            MentorConsent.given(
                                    mentor.id(), "sheet-2", DAY, ConsentKind.PARTICIPATION, ConsentKind.QUOTATION))
                    .from(elsewhere));
        }
        cycle = cycle.panelFormed(enrolments.subList(0, 5), course.step(cycle, Role.PROGRAMME_LEAD));
        cycle = cycle.left(mentor(5), course.step(cycle, Role.MENTOR));
        cycle = cycle.joined(enrolments.get(5), course.step(cycle, Role.PROGRAMME_LEAD));
        return cycle.consentWithdrawn(mentor(1), ConsentKind.QUOTATION, course.step(cycle, Role.MENTOR));
    }

    /** After the meeting: a question with an answer, one without, what both learned, a concern with a receipt, and a report that is shared further. */
    static MentoringCycle talkedOn(SchemaCycleSamples.Course course) {
        MentoringCycle cycle = course.at(CycleState.NOMINEE_ASSIGNED);
        Step arranged = course.step(cycle, Role.NOMINATED_MENTOR);
        cycle = cycle.scheduled(
                new MeetingPlan(arranged.on(), FeedbackMeeting.Modality.REMOTE, true),
                new MeetingPlace(LocalTime.of(14, 30), "Library"),
                arranged);
        cycle = course.onTo(CycleState.MEETING_HELD, cycle);
        FeedbackReport report = cycle.report().orElseThrow();
        PanelQuestion question = PanelQuestion.aboutFinding(report, 1, "What is meant by this?");
        for (int i = 1; i <= 3; i++) {
            cycle = cycle.questionAsked(question, course.step(cycle, Role.MENTEE));
        }
        cycle = TestGate.answered(
                cycle,
                1,
                PanelAnswer.of(
                        ReportId.of("answer-1"),
                        report,
                        question.digest(1),
                        question.topic(),
                        "It is about calls at night."),
                course.step(cycle, Role.CUSTODIAN));
        cycle = cycle.questionDeclined(2, course.step(cycle, Role.CUSTODIAN).because(ReasonCode.of("NO_WORDING")));
        cycle = cycle.learned(question.topic(), "How to ask before I answer.", true, course.step(cycle, Role.MENTEE));
        cycle = cycle.learned(question.topic(), "When to call.", false, course.step(cycle, Role.NOMINATED_MENTOR));
        cycle = cycle.concernRaised(new ConcernReceipt("1".repeat(64)), course.step(cycle, Role.MENTOR));
        return cycle.reportSharedFurther(SharedReport.Outcome.CONCERN_RAISED, course.step(cycle, Role.PROGRAMME_LEAD));
    }
}
