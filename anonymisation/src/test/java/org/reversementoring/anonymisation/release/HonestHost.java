package org.reversementoring.anonymisation.release;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
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
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.panel.RelationshipDeclaration;

/** The next step of the way, as an honest host takes it. Draft and sign-off are not among them. */
final class HonestHost {

    private HonestHost() {}

    static MentoringCycle consented(MentoringCycle cycle) {
        return cycle.consented(Consent.complete("mentee-1.0"), GatedCycles.step(cycle, Role.MENTEE));
    }

    static MentoringCycle panelFormed(MentoringCycle cycle, MentorPanel panel) {
        List<RelationshipDeclaration> declarations = panel.mentors().stream()
                .map(mentor -> RelationshipDeclaration.of(mentor.id()))
                .toList();
        return cycle.panelFormed(panel, declarations, GatedCycles.step(cycle, Role.PROGRAMME_LEAD));
    }

    static MentoringCycle interviewed(MentoringCycle cycle, Interview interview) {
        List<InterviewRecord.Covered> topics = Panels.GUIDE.topics().stream()
                .map(topic -> InterviewRecord.Covered.asked(topic.id()))
                .toList();
        return cycle.interviewed(
                interview,
                InterviewRecord.of(true, interview.panel().size(), topics),
                GatedCycles.step(cycle, Role.FACILITATOR));
    }

    /** The step from any other state. Of the gate it takes only the meeting. */
    static MentoringCycle next(ReleaseGate gate, MentoringCycle cycle) {
        CycleState state = cycle.state();
        return switch (state) {
            case PANEL_FORMED -> cycle.prepared(Preparation.complete(), GatedCycles.step(cycle, Role.PROGRAMME_LEAD));
            case PREPARED ->
                cycle.baselineTaken(
                        new Baseline(cycle.panel().orElseThrow().size(), true, false),
                        GatedCycles.step(cycle, Role.EVALUATOR));
            case INTERVIEWED -> cycle.collated(GatedCycles.custodian(cycle));
            case ANONYMISED ->
                cycle.panelChecked(
                        PanelReview.of(cycle.draft().orElseThrow(), PanelReview.SilenceRule.NOT_ENDORSED),
                        GatedCycles.custodian(cycle));
            case SIGNED_OFF -> nominated(cycle, nominee(cycle));
            case NOMINEE_ASSIGNED -> {
                var step = GatedCycles.step(cycle, Role.NOMINATED_MENTOR);
                yield cycle.scheduled(new MeetingPlan(step.on(), FeedbackMeeting.Modality.IN_PERSON, true), step);
            }
            case MEETING_SCHEDULED -> met(gate, cycle);
            case MEETING_HELD -> responded(cycle);
            case RESPONDED -> followedUp(cycle);
            case SUSPENDED -> cycle.resumed(GatedCycles.step(cycle, Role.PROGRAMME_LEAD));
            default -> cycle.closed(new Closure(true), GatedCycles.custodian(cycle));
        };
    }

    static MentoringCycle nominated(MentoringCycle cycle, MentorId mentor) {
        return cycle.nominated(Nomination.volunteer(mentor), GatedCycles.step(cycle, Role.PROGRAMME_LEAD));
    }

    /** Somebody who is known already, so that nobody else becomes known. */
    private static MentorId nominee(MentoringCycle cycle) {
        MentorPanel panel = cycle.panel().orElseThrow();
        return Optional.of(cycle.disclosed())
                .filter(known -> !known.isEmpty())
                .or(() -> Optional.of(cycle.formerNominees()))
                .flatMap(known -> known.stream().filter(panel::has).findFirst())
                .orElse(panel.mentors().stream().map(Mentor::id).findFirst().orElseThrow());
    }

    private static MentoringCycle met(ReleaseGate gate, MentoringCycle cycle) {
        var step = GatedCycles.step(cycle, Role.NOMINATED_MENTOR);
        return gate.meet(
                cycle,
                FeedbackMeeting.builder()
                        .nominatedMentor(cycle.nomination().orElseThrow().mentor())
                        .heldOn(step.on())
                        .length(Duration.ofMinutes(45))
                        .build(),
                step);
    }

    private static MentoringCycle responded(MentoringCycle cycle) {
        var step = GatedCycles.step(cycle, Role.MENTEE);
        return cycle.responded(
                MenteeResponse.builder()
                        .reflection("I will ask first.")
                        .addGoals(DevelopmentGoal.builder()
                                .topic(Panels.GUIDE.topics().get(0).id())
                                .action("Ask first.")
                                .reviewOn(step.on().plusMonths(3))
                                .build())
                        .build(),
                step);
    }

    private static MentoringCycle followedUp(MentoringCycle cycle) {
        var step = GatedCycles.step(cycle, Role.EVALUATOR);
        return cycle.followedUp(
                FollowUp.builder()
                        .point(cycle.followUps().isEmpty() ? FollowUpPoint.T1 : FollowUpPoint.T2)
                        .on(step.on())
                        .goals(Collections.nCopies(
                                cycle.response().orElseThrow().goals().size(), GoalStatus.STARTED))
                        .addHarmChecks(new HarmCheck(HarmCheck.Side.MENTEE, HarmCheck.Outcome.NO_HARM))
                        .addHarmChecks(new HarmCheck(HarmCheck.Side.MENTORS, HarmCheck.Outcome.NO_HARM))
                        .build(),
                step);
    }
}
