package org.reversementoring.core.cycle.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.meeting.MeetingPlace;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.panel.Nomination;

/**
 * The arranged meeting as its mentee is told of it: when, where and with whom.
 *
 * @param plan the day, and how they will meet
 * @param place the time of day and the place, if the host told them
 * @param with the nominated mentor; personal
 */
public record Appointment(
        MeetingPlan plan,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<MeetingPlace> place,
        MentorId with) implements CodecOnly {

    /** The appointment that there is; none once the cycle has ended early. */
    static Optional<Appointment> of(CycleRecord cycle) {
        CycleState state = cycle.suspendedIn().orElse(cycle.state());
        return cycle.plan()
                .filter(plan -> state.isOnTheWay())
                .flatMap(plan -> cycle.nomination()
                        .map(Nomination::mentor)
                        .map(with -> new Appointment(plan, cycle.place(), with)));
    }

    /** Nothing of place or person. */
    @Override
    public String toString() {
        return "Appointment[" + plan.on() + ", ***]";
    }
}
