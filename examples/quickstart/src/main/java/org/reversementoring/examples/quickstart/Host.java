package org.reversementoring.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.release.Drafting;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.anonymisation.release.SigningOff;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.panel.RelationshipDeclaration;

/** What a host application does around one cycle: who acts when. Days are counted back and forth from the meeting. */
final class Host {

    private final Conversations conversations;
    private final MenteeId mentee;
    private final LocalDate meetingDay;

    Host(Conversations conversations, MenteeId mentee) {
        this.conversations = conversations;
        this.mentee = mentee;
        this.meetingDay = conversations.meeting(mentee).heldOn();
    }

    MentoringCycle prepare(MentoringCycle proposed, MentorPanel panel) {
        List<RelationshipDeclaration> declarations = panel.mentors().stream()
                .map(mentor -> RelationshipDeclaration.of(mentor.id()))
                .toList();
        return proposed.consented(Consent.complete("mentee-1.0"), step(Role.MENTEE, -60))
                .panelFormed(panel, declarations, step(Role.PROGRAMME_LEAD, -50))
                .prepared(Preparation.complete(), step(Role.PROGRAMME_LEAD, -45))
                .baselineTaken(new Baseline(panel.size(), true, true), step(Role.EVALUATOR, -30));
    }

    MentoringCycle interview(MentoringCycle cycle, Interview interview) {
        List<InterviewRecord.Covered> topics = cycle.guide().topics().stream()
                .map(topic -> InterviewRecord.Covered.asked(topic.id()))
                .toList();
        InterviewRecord record = InterviewRecord.of(true, interview.panel().size(), topics);
        return cycle.interviewed(interview, record, step(Role.FACILITATOR, -21)).collated(step(Role.CUSTODIAN, -19));
    }

    /** The draft goes to the panel first. It leaves the panel, and is recorded, with the sign-off. */
    Optional<MentoringCycle> release(MentoringCycle cycle, Collation collation, ReportId id, ReleaseGate gate) {
        Drafting drafting = gate.draft(cycle, collation, id, step(Role.CUSTODIAN, -18));
        if (!(drafting instanceof Drafting.Drafted drafted)) {
            return Optional.empty();
        }
        MentoringCycle checked = drafted.cycle()
                .panelChecked(
                        PanelReview.of(drafted.draft(), PanelReview.SilenceRule.NOT_ENDORSED),
                        step(Role.CUSTODIAN, -14));
        return gate.signOff(checked, collation, step(Role.CUSTODIAN, -12)) instanceof SigningOff.SignedOff signedOff
                ? Optional.of(signedOff
                        .cycle()
                        .notesDestroyed(step(Role.CUSTODIAN, -12))
                        .answersDestroyed(step(Role.CUSTODIAN, -12)))
                : Optional.empty();
    }

    MentoringCycle converse(MentoringCycle cycle, ReleaseGate gate) {
        FeedbackMeeting meeting = conversations.meeting(mentee);
        MentoringCycle arranged = cycle.nominated(
                        Nomination.volunteer(meeting.nominatedMentor()), step(Role.PROGRAMME_LEAD, -10))
                .scheduled(new MeetingPlan(meetingDay, meeting.modality(), true), step(Role.NOMINATED_MENTOR, -7));
        MentoringCycle answered = gate.meet(arranged, meeting, step(Role.NOMINATED_MENTOR, 0))
                .responded(conversations.response(mentee), step(Role.MENTEE, 3));
        return answered.followedUp(
                        followUp(answered, FollowUpPoint.T1, GoalStatus.STARTED, 14), step(Role.EVALUATOR, 14))
                .followedUp(followUp(answered, FollowUpPoint.T2, GoalStatus.DONE, 91), step(Role.EVALUATOR, 91))
                .closed(new Closure(true), step(Role.CUSTODIAN, 98));
    }

    private FollowUp followUp(MentoringCycle cycle, FollowUpPoint point, GoalStatus status, int day) {
        return FollowUp.builder()
                .point(point)
                .on(meetingDay.plusDays(day))
                .goals(cycle.response().orElseThrow().goals().stream()
                        .map(goal -> status)
                        .toList())
                .harmChecks(Stream.of(HarmCheck.Side.values())
                        .map(side -> new HarmCheck(side, HarmCheck.Outcome.NO_HARM))
                        .toList())
                .build();
    }

    private Step step(Role role, int day) {
        return Step.by(role, meetingDay.plusDays(day));
    }
}
