package org.reversementoring.core.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.ConversationCheck;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.RefusalReason;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.report.FeedbackReport;

/** The guards of the steps from the arranged meeting to the closed cycle. */
final class ConversationGuards {

    private ConversationGuards() {}

    static HistoryEntry scheduled(CycleRecord cycle, MeetingPlan plan, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.SCHEDULE, step);
        TransitionGuard.require(
                cycle, step.by(), line.action(), inPerson(cycle, plan.modality()), RefusalReason.NOT_IN_PERSON);
        TransitionGuard.require(
                cycle, step.by(), line.action(), !plan.on().isBefore(step.on()), RefusalReason.DAY_IN_THE_PAST);
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry met(GateKey gate, CycleRecord cycle, String recorded, FeedbackMeeting meeting, Step step) {
        Objects.requireNonNull(gate, "gate key must not be null");
        Transition line = TransitionGuard.allowed(cycle, CycleAction.MEET, step);
        boolean nominated = cycle.nomination()
                .filter(nomination -> nomination.mentor().equals(meeting.nominatedMentor()))
                .isPresent();
        TransitionGuard.require(cycle, step.by(), line.action(), nominated, RefusalReason.OTHER_MENTOR);
        boolean ofThis = meeting.report().isEmpty()
                || meeting.report().equals(cycle.report().map(FeedbackReport::digest));
        TransitionGuard.require(cycle, step.by(), line.action(), ofThis, RefusalReason.OTHER_REPORT);
        boolean known = cycle.report()
                .filter(report -> report.digest().equals(recorded))
                .isPresent();
        TransitionGuard.require(cycle, step.by(), line.action(), known, RefusalReason.NOT_RECORDED);
        TransitionGuard.require(
                cycle, step.by(), line.action(), inPerson(cycle, meeting.modality()), RefusalReason.NOT_IN_PERSON);
        TransitionGuard.require(
                cycle, step.by(), line.action(), meeting.heldOn().equals(step.on()), RefusalReason.OTHER_DAY);
        return TransitionGuard.entry(cycle, line, step);
    }

    private static boolean inPerson(CycleRecord cycle, FeedbackMeeting.Modality modality) {
        return modality == FeedbackMeeting.Modality.IN_PERSON || !cycle.policy().inPersonOnly();
    }

    static HistoryEntry responded(CycleRecord cycle, MenteeResponse response, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.RESPOND, step);
        boolean onGuide = response.goals().stream()
                .allMatch(goal -> cycle.guide().topic(goal.topic()).isPresent());
        TransitionGuard.require(cycle, step.by(), line.action(), onGuide, RefusalReason.GOAL_OFF_GUIDE);
        boolean settable = response.goals().stream().allMatch(DevelopmentGoal::canBeSet);
        TransitionGuard.require(cycle, step.by(), line.action(), settable, RefusalReason.GOAL_STATUS_IMPOSSIBLE);
        LocalDate met = cycle.meeting().orElseThrow().heldOn();
        boolean later =
                response.goals().stream().allMatch(goal -> goal.reviewOn().isAfter(met));
        TransitionGuard.require(cycle, step.by(), line.action(), later, RefusalReason.REVIEW_BEFORE_MEETING);
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry followedUp(CycleRecord cycle, FollowUp followUp, Step step) {
        boolean first = followUp.point() == FollowUpPoint.T1;
        Transition line =
                TransitionGuard.allowed(cycle, first ? CycleAction.FOLLOW_UP_T1 : CycleAction.FOLLOW_UP_T2, step);
        boolean none = cycle.followUps().isEmpty();
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                first == none,
                first ? RefusalReason.T1_DONE : RefusalReason.T1_MISSING);
        List<GoalStatus> before = none
                ? cycle.response().orElseThrow().goalStatuses()
                : cycle.followUps().get(0).goals();
        boolean ofThis = followUp.isOf(cycle.response().orElseThrow());
        TransitionGuard.require(cycle, step.by(), line.action(), ofThis, RefusalReason.OTHER_RESPONSE);
        TransitionGuard.require(
                cycle, step.by(), line.action(), followUp.goals().size() == before.size(), RefusalReason.OTHER_GOALS);
        TransitionGuard.require(
                cycle, step.by(), line.action(), followUp.canFollow(before), RefusalReason.GOAL_STATUS_IMPOSSIBLE);
        boolean ofDropped = followUp.givesReasonsForDroppedGoalsOnly();
        TransitionGuard.require(cycle, step.by(), line.action(), ofDropped, RefusalReason.DROP_REASON_OFF_GOAL);
        TransitionGuard.require(
                cycle, step.by(), line.action(), followUp.givesEachReason(), RefusalReason.DROP_REASON_MISSING);
        TransitionGuard.require(
                cycle, step.by(), line.action(), followUp.on().equals(step.on()), RefusalReason.OTHER_DAY);
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry destroyed(CycleRecord cycle, CycleAction action, Step step) {
        Transition line = TransitionGuard.allowed(cycle, action, step);
        boolean once = cycle.history().stream().noneMatch(entry -> entry.action() == action);
        TransitionGuard.require(cycle, step.by(), action, once, RefusalReason.ALREADY_ATTESTED);
        TransitionGuard.require(cycle, step.by(), action, cycle.interview().isPresent(), RefusalReason.NOT_INTERVIEWED);
        boolean needless = cycle.history().stream().noneMatch(entry -> entry.action() == CycleAction.SIGN_OFF);
        TransitionGuard.require(
                cycle,
                step.by(),
                action,
                action == CycleAction.DESTROY_NOTES || !needless,
                RefusalReason.NOT_SIGNED_OFF);
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry closed(CycleRecord cycle, Closure closure, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.CLOSE, step);
        TransitionGuard.require(
                cycle, step.by(), line.action(), closure.rawDestroyed(), RefusalReason.RAW_NOT_DESTROYED);
        TransitionGuard.require(
                cycle, step.by(), line.action(), cycle.closure().isEmpty(), RefusalReason.ALREADY_ATTESTED);
        boolean harm = cycle.followUps().stream().anyMatch(FollowUp::foundHarm);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                !harm || !cycle.concerns().isEmpty(),
                RefusalReason.HARM_WITHOUT_CONCERN);
        boolean handedOver = ConversationCheck.openedByHarm(cycle).stream()
                .noneMatch(concern -> concern.stage() == Concern.Stage.RAISED);
        TransitionGuard.require(cycle, step.by(), line.action(), handedOver, RefusalReason.HARM_NOT_ROUTED);
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry exported(CycleRecord cycle, Export export, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.EXPORT, step);
        TransitionGuard.require(
                cycle, step.by(), line.action(), cycle.response().isPresent(), RefusalReason.NOT_ANSWERED);
        return TransitionGuard.entry(cycle, line, step);
    }
}
