package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.BiFunction;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Step;

/** Takes a flawed step and looks at the refusal. */
final class Refusals {

    private Refusals() {}

    static void refused(
            CycleState state,
            CycleAction action,
            String code,
            BiFunction<MentoringCycle, Step, MentoringCycle> flawed) {
        refused(Journey.standard().at(state), action, code, flawed);
    }

    static void refused(
            MentoringCycle cycle,
            CycleAction action,
            String code,
            BiFunction<MentoringCycle, Step, MentoringCycle> flawed) {
        ForbiddenTransitionException refusal = catchThrowableOfType(
                ForbiddenTransitionException.class, () -> flawed.apply(cycle, Journey.step(cycle, action)));
        assertThat(refusal).as(code).isNotNull();
        assertThat(refusal.reason().name()).isEqualTo(code);
        assertThat(refusal.action()).isEqualTo(action);
        assertThat(refusal.state()).isEqualTo(cycle.state());
        assertThat(refusal.getMessage()).doesNotContain(Cycles.MARK);
    }
}
