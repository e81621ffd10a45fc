package org.reversementoring.core.cycle;

import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.MenteeResponse;

/** The steps from the arranged meeting to the closed cycle. Every step throws {@link ForbiddenTransitionException}. */
sealed interface ConversationSteps permits MentoringCycle {

    /** Day and place are agreed; in person, unless the policy waives it ({@code NOT_IN_PERSON}), and to come ({@code
     * DAY_IN_THE_PAST}). */
    default MentoringCycle scheduled(MeetingPlan plan, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.SCHEDULE, step);
        Steps.require(cycle(), line.action(), inPerson(plan.modality()), "NOT_IN_PERSON");
        Steps.require(cycle(), line.action(), !plan.on().isBefore(step.on()), "DAY_IN_THE_PAST");
        return Steps.next(cycle(), line, step).plan(plan).build();
    }

    /** The meeting is called off, to be arranged again. A couple of these end a programme; the history counts them. */
    default MentoringCycle cancelled(Step step) {
        return Steps.next(cycle(), Steps.allowed(cycle(), CycleAction.CANCEL_MEETING, step), step)
                .build();
    }

    /**
     * The two have met: the nominated mentor ({@code OTHER_MENTOR}), in person unless waived ({@code NOT_IN_PERSON}), on the day of
     * this step ({@code OTHER_DAY}). From here on the mentee has the report.
     */
    default MentoringCycle met(FeedbackMeeting meeting, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.MEET, step);
        boolean nominated = cycle().nomination()
                .filter(nomination -> nomination.mentor().equals(meeting.nominatedMentor()))
                .isPresent();
        Steps.require(cycle(), line.action(), nominated, "OTHER_MENTOR");
        Steps.require(cycle(), line.action(), inPerson(meeting.modality()), "NOT_IN_PERSON");
        Steps.require(cycle(), line.action(), meeting.heldOn().equals(step.on()), "OTHER_DAY");
        return Steps.next(cycle(), line, step).meeting(meeting).build();
    }

    private boolean inPerson(FeedbackMeeting.Modality modality) {
        return modality == FeedbackMeeting.Modality.IN_PERSON
                || !cycle().policy().inPersonOnly();
    }

    /** The mentee has answered, with goals on topics of the guide ({@code GOAL_OFF_GUIDE}). */
    default MentoringCycle responded(MenteeResponse response, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.RESPOND, step);
        boolean onGuide = response.goals().stream()
                .allMatch(goal -> cycle().guide().topic(goal.topic()).isPresent());
        Steps.require(cycle(), line.action(), onGuide, "GOAL_OFF_GUIDE");
        return Steps.next(cycle(), line, step).response(response).build();
    }

    /**
     * A look back, T1 and then T2 ({@code T1_MISSING}, {@code T1_DONE}), with the status of each goal ({@code OTHER_GOALS}), on
     * the day of this step ({@code OTHER_DAY}). After T2
     * the cycle can be closed; if harm was found, it can be suspended first.
     */
    default MentoringCycle followedUp(FollowUp followUp, Step step) {
        boolean first = followUp.point() == FollowUpPoint.T1;
        Transition line = Steps.allowed(cycle(), first ? CycleAction.FOLLOW_UP_T1 : CycleAction.FOLLOW_UP_T2, step);
        boolean none = cycle().followUps().isEmpty();
        Steps.require(cycle(), line.action(), first == none, first ? "T1_DONE" : "T1_MISSING");
        int goals = cycle().response().orElseThrow().goals().size();
        Steps.require(cycle(), line.action(), followUp.goals().size() == goals, "OTHER_GOALS");
        Steps.require(cycle(), line.action(), followUp.on().equals(step.on()), "OTHER_DAY");
        return Steps.next(cycle(), line, step).addFollowUps(followUp).build();
    }

    /**
     * The cycle is over, and the custodian attests that raw answers are gone ({@code RAW_NOT_DESTROYED}, I16). A cycle that was
     * withdrawn or collapsed stays so and gets the same attestation, once ({@code ALREADY_ATTESTED}).
     */
    default MentoringCycle closed(Closure closure, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.CLOSE, step);
        Steps.require(cycle(), line.action(), closure.rawDestroyed(), "RAW_NOT_DESTROYED");
        Steps.require(cycle(), line.action(), cycle().closure().isEmpty(), "ALREADY_ATTESTED");
        return Steps.next(cycle(), line, step).closure(closure).build();
    }

    /** The mentee lets the host system see this much, or no longer, once there is an answer ({@code NOT_ANSWERED}). */
    default MentoringCycle exported(Export export, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.EXPORT, step);
        Steps.require(cycle(), line.action(), cycle().response().isPresent(), "NOT_ANSWERED");
        return Steps.next(cycle(), line, step).export(export).build();
    }

    private MentoringCycle cycle() {
        return (MentoringCycle) this;
    }
}
