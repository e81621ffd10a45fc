package org.reversementoring.core.cycle;

import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.panel.Mentee;

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
}
