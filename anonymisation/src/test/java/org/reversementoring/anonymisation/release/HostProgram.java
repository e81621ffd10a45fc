package org.reversementoring.anonymisation.release;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.panel.RelationshipDeclaration;

/** What a host writes, in public types alone. {@link HostProgramTest} runs it and counts its statements. */
final class HostProgram {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private HostProgram() {}

    private static Step by(Role role, int day) {
        return Step.by(role, DAY.plusDays(day));
    }

    // begin: from the guide to the closed cycle
    static MentoringCycle whole(
            ReleaseGate gate,
            MentorPanel panel,
            List<Ballot> ballots,
            List<Finding> findings,
            List<Endorsement> endorsements) {
        InterviewGuide guide = Guides.sevenDomains();
        CycleId id = CycleId.of("cycle-1");
        MentorId nominee = panel.mentors().get(0).id();
        MentoringCycle cycle = MentoringCycle.propose(id, MenteeId.of("mentee"), guide);
        cycle = cycle.consented(Consent.complete("mentee-1.0"), by(Role.MENTEE, 0));
        cycle = cycle.panelFormed(
                panel,
                panel.mentors().stream()
                        .map(mentor -> RelationshipDeclaration.of(mentor.id()))
                        .toList(),
                by(Role.PROGRAMME_LEAD, 1));
        cycle = cycle.prepared(Preparation.complete(), by(Role.PROGRAMME_LEAD, 2));
        cycle = cycle.baselineTaken(new Baseline(panel.size(), true, false), by(Role.EVALUATOR, 3));
        Interview interview = Interview.builder()
                .mentee(MenteeId.of("mentee"))
                .panel(panel)
                .guide(guide)
                .ballots(ballots)
                .build()
                .closedFor(id, new SecureRandom());
        cycle = cycle.interviewed(interview, InterviewRecord.full(guide, panel.size()), by(Role.FACILITATOR, 4));
        Collation collation = Collation.builder()
                .interview(interview)
                .findings(findings)
                .endorsements(endorsements)
                .build();
        cycle = gate.draft(
                        cycle.collated(by(Role.CUSTODIAN, 5)),
                        collation,
                        ReportId.of("report-1"),
                        by(Role.CUSTODIAN, 6))
                .cycle();
        cycle = cycle.panelChecked(
                PanelReview.of(cycle.draft().orElseThrow(), PanelReview.SilenceRule.NOT_ENDORSED),
                by(Role.CUSTODIAN, 7));
        cycle = gate.signOff(cycle, collation, by(Role.CUSTODIAN, 8)).cycle();
        cycle = cycle.notesDestroyed(by(Role.CUSTODIAN, 8)).answersDestroyed(by(Role.CUSTODIAN, 8));
        cycle = cycle.nominated(Nomination.volunteer(nominee), by(Role.PROGRAMME_LEAD, 9));
        cycle = cycle.scheduled(
                new MeetingPlan(DAY.plusDays(14), FeedbackMeeting.Modality.IN_PERSON, true),
                by(Role.NOMINATED_MENTOR, 10));
        cycle = gate.meet(
                cycle,
                FeedbackMeeting.builder()
                        .nominatedMentor(nominee)
                        .heldOn(DAY.plusDays(14))
                        .length(Duration.ofMinutes(45))
                        .build(),
                by(Role.NOMINATED_MENTOR, 14));
        DevelopmentGoal goal = DevelopmentGoal.builder()
                .topic(TopicId.of("strengths"))
                .action("Ask first.")
                .reviewOn(DAY.plusDays(104))
                .build();
        MenteeResponse response = MenteeResponse.builder()
                .reflection("I will ask first.")
                .addGoals(goal)
                .build();
        cycle = cycle.responded(response, by(Role.MENTEE, 15));
        cycle = cycle.followedUp(
                FollowUp.on(response, Map.of(goal, GoalStatus.STARTED))
                        .point(FollowUpPoint.T1)
                        .on(DAY.plusDays(24))
                        .harmChecks(HarmCheck.ofBoth(HarmCheck.Outcome.NO_HARM))
                        .build(),
                by(Role.EVALUATOR, 24));
        cycle = cycle.followedUp(
                FollowUp.on(response, Map.of(goal, GoalStatus.DONE))
                        .point(FollowUpPoint.T2)
                        .on(DAY.plusDays(104))
                        .harmChecks(HarmCheck.ofBoth(HarmCheck.Outcome.NO_HARM))
                        .build(),
                by(Role.EVALUATOR, 104));
        cycle = cycle.closed(new Closure(true), by(Role.CUSTODIAN, 105));
        return cycle;
    }
    // end: from the guide to the closed cycle

    // begin: a mentor leaves after the interview
    static MentoringCycle leaves(ReleaseGate gate, MentoringCycle cycle, Collation collation, MentorId mentor) {
        Collation rest = collation.without(mentor).orElseThrow();
        MentoringCycle left = cycle.left(mentor, by(Role.MENTOR, 6).because(ReasonCode.of("MOVED")));
        return gate.draft(left.collated(by(Role.CUSTODIAN, 6)), rest, ReportId.of("report-2"), by(Role.CUSTODIAN, 7))
                .cycle();
    }
    // end: a mentor leaves after the interview

    // begin: the nominated mentor steps down
    static MentoringCycle stepsDown(MentoringCycle cycle, MentorId next) {
        MentoringCycle down = cycle.steppedDown(by(Role.NOMINATED_MENTOR, 10).because(ReasonCode.of("NOT_WILLING")));
        return down.nominated(Nomination.volunteer(next), by(Role.PROGRAMME_LEAD, 11));
    }
    // end: the nominated mentor steps down

    // begin: a suspicion stops the cycle, and it goes on
    static MentoringCycle stopped(MentoringCycle cycle) {
        MentoringCycle stopped = cycle.suspended(by(Role.PROGRAMME_LEAD, 10).because(ReasonCode.SUSPECTED_RETALIATION));
        MentoringCycle routed =
                stopped.concernRaised(by(Role.MENTOR, 10)).concernRouted(1, by(Role.PROGRAMME_LEAD, 10));
        return routed.resumed(by(Role.PROGRAMME_LEAD, 12).because(ReasonCode.of("LOOKED_INTO")));
    }
    // end: a suspicion stops the cycle, and it goes on

    // begin: the mentee ends it
    static MentoringCycle ended(MentoringCycle cycle) {
        return cycle.withdrawn(by(Role.MENTEE, 10).because(ReasonCode.of("DECLINED")));
    }
    // end: the mentee ends it
}
