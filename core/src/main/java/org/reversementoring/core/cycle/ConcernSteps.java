package org.reversementoring.core.cycle;

import java.util.ArrayList;
import java.util.List;

/** The parallel track: a concern leaves the feedback path and never comes back into it. State and report stay as they are. */
sealed interface ConcernSteps permits MentoringCycle {

    /** Somebody raises a concern. What it is about is told to its recipient, not to this library. */
    default MentoringCycle concernRaised(Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.RAISE_CONCERN, step);
        Concern concern = new Concern(cycle().concerns().size() + 1, Concern.Stage.RAISED);
        return Steps.next(cycle(), line, step).addConcerns(concern).build();
    }

    /** It is handed over ({@code NO_SUCH_CONCERN} unless it was raised). */
    default MentoringCycle concernRouted(int number, Step step) {
        return moved(CycleAction.ROUTE_CONCERN, number, Concern.Stage.RAISED, Concern.Stage.ROUTED, step);
    }

    /** Its recipient has taken it over ({@code NO_SUCH_CONCERN} unless it was routed). */
    default MentoringCycle concernAcknowledged(int number, Step step) {
        return moved(CycleAction.ACKNOWLEDGE_CONCERN, number, Concern.Stage.ROUTED, Concern.Stage.ACKNOWLEDGED, step);
    }

    private MentoringCycle moved(CycleAction action, int number, Concern.Stage from, Concern.Stage to, Step step) {
        Transition line = Steps.allowed(cycle(), action, step);
        List<Concern> concerns = new ArrayList<>(cycle().concerns());
        boolean there = number >= 1
                && number <= concerns.size()
                && concerns.get(number - 1).stage() == from;
        Steps.require(cycle(), action, there, "NO_SUCH_CONCERN");
        concerns.set(number - 1, new Concern(number, to));
        return Steps.next(cycle(), line, step).concerns(concerns).build();
    }

    private MentoringCycle cycle() {
        return (MentoringCycle) this;
    }
}
