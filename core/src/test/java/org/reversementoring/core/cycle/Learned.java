package org.reversementoring.core.cycle;

import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Nomination;

/** Cycles in which somebody learned something, for tests. */
public final class Learned {

    private Learned() {}

    /** A cycle after its meeting, in which the mentee learned something or not. */
    public static MentoringCycle cycle(CycleId id, MenteeId mentee, boolean learned) {
        Journey journey = Journey.standard();
        MentoringCycle met = journey.at(CycleState.MEETING_HELD);
        MentoringCycle own = MentoringCycle.builder()
                .from(met)
                .id(id)
                .mentee(Mentee.builder().from(met.mentee()).id(mentee).build())
                .build();
        return learned ? journey.take(own, CycleAction.RECORD_LEARNING) : own;
    }

    /** A cycle after its meeting with this mentor, who learned something or not. */
    public static MentoringCycle byMentor(CycleId id, MentorId mentor, boolean learned) {
        MentoringCycle met = Journey.standard().at(CycleState.MEETING_HELD);
        MentoringCycle own = MentoringCycle.builder()
                .from(met)
                .id(id)
                .nomination(Nomination.volunteer(mentor)
                        .forReport(met.report().orElseThrow().digest()))
                .meeting(FeedbackMeeting.builder()
                        .from(met.meeting().orElseThrow())
                        .nominatedMentor(mentor)
                        .build())
                .build();
        Step step = Step.by(
                Role.NOMINATED_MENTOR,
                Journey.step(own, CycleAction.RECORD_LEARNING).on());
        return learned ? own.learned(Cycles.STRENGTHS, "When to call.", false, step) : own;
    }
}
