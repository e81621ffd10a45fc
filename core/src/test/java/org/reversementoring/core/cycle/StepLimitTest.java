package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.json.JsonCodec;

/**
 * Law: a cycle takes so many steps that what is written can be read again; after them it can still be stopped and ended, whatever its end
 * waits for (I15, I16).
 */
class StepLimitTest {

    private static final JsonCodec CODEC = JsonCodec.create();
    private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    private static final Set<CycleAction> ENDLESS = EnumSet.of(
            CycleAction.CLOSE,
            CycleAction.WITHDRAW,
            CycleAction.ABANDON,
            CycleAction.SUSPEND,
            CycleAction.RAISE_CONCERN,
            CycleAction.ROUTE_CONCERN,
            CycleAction.ACKNOWLEDGE_CONCERN,
            CycleAction.LEAVE,
            CycleAction.WITHDRAW_CONSENT,
            CycleAction.DISCLOSE_AUTHORSHIP,
            CycleAction.STEP_DOWN,
            CycleAction.CANCEL_MEETING,
            CycleAction.FOLLOW_UP_T1,
            CycleAction.FOLLOW_UP_T2,
            CycleAction.RECORD_SHARING,
            CycleAction.DESTROY_NOTES,
            CycleAction.DESTROY_ANSWERS);

    /** The cycle with so many steps: its lead made the policy no looser, again and again, before anything happened. */
    private static MentoringCycle withSteps(MentoringCycle cycle, int steps) {
        List<HistoryEntry> history = new ArrayList<>();
        int more = steps - cycle.revision();
        for (int revision = 1; revision <= more; revision++) {
            history.add(new HistoryEntry(
                    revision,
                    CycleAction.TIGHTEN,
                    CycleState.PROPOSED,
                    CycleState.PROPOSED,
                    Role.PROGRAMME_LEAD,
                    Cycles.DAY,
                    Optional.empty(),
                    Optional.of(cycle.policy().digest())));
        }
        cycle.history()
                .forEach(entry -> history.add(new HistoryEntry(
                        more + entry.revision(),
                        entry.action(),
                        entry.from(),
                        entry.to(),
                        entry.by(),
                        entry.on(),
                        entry.reason(),
                        entry.policy())));
        return MentoringCycle.builder().from(cycle).history(history).build();
    }

    private static Optional<String> refusal(MentoringCycle cycle, CycleAction action) {
        LocalDate last = cycle.revision() == 0
                ? Cycles.DAY
                : cycle.history().get(cycle.revision() - 1).on();
        Step usual = Journey.step(cycle, action);
        try {
            Journey.standard().take(cycle, action, new Step(usual.by(), last, usual.reason()));
            return Optional.empty();
        } catch (ForbiddenTransitionException e) {
            return Optional.of(e.reason().name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsTakenAfterTheLastStepButWhatEndsOrProtects(CycleState state) {
        MentoringCycle full = withSteps(Journey.standard().at(state), CycleRecord.MOST_STEPS);
        for (Transition line : state.transitions()) {
            CycleAction action = line.action();
            if (action == CycleAction.RESUME && refusal(full, action).equals(Optional.of("WRONG_STATE"))) {
                continue;
            }
            assertThat(refusal(full, action).equals(Optional.of("TOO_MANY_STEPS")))
                    .as("%s after it", action)
                    .isEqualTo(!ENDLESS.contains(action));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "RESPONDED"})
    void theLastStepIsTaken(CycleState state) {
        MentoringCycle almost = withSteps(Journey.standard().at(state), CycleRecord.MOST_STEPS - 1);
        for (Transition line : state.transitions()) {
            assertThat(refusal(almost, line.action()))
                    .as("%s", line.action())
                    .isNotEqualTo(Optional.of("TOO_MANY_STEPS"));
        }
    }

    private static Step by(Role role) {
        return Step.by(role, LATE).because(Cycles.WHY);
    }

    @Test
    void itIsClosedHoweverLateItIs() {
        MentoringCycle full = withSteps(Journey.standard().at(CycleState.FOLLOWED_UP), CycleRecord.MOST_STEPS);
        MentoringCycle closed = full.notesDestroyed(by(Role.CUSTODIAN))
                .answersDestroyed(by(Role.CUSTODIAN))
                .closed(new Closure(true), by(Role.CUSTODIAN));
        assertThat(closed.state()).isEqualTo(CycleState.CLOSED);
    }

    @Test
    void itIsStoppedForGoodOnce() {
        MentoringCycle full = withSteps(Journey.standard().at(CycleState.RESPONDED), CycleRecord.MOST_STEPS);
        MentoringCycle stopped = full.suspended(by(Role.MENTOR_SUPPORTER));
        assertThat(refusal(stopped, CycleAction.RESUME)).contains("TOO_MANY_STEPS");
        assertThat(stopped.abandoned(by(Role.PROGRAMME_LEAD)).state()).isEqualTo(CycleState.WITHDRAWN);
    }

    /** All concerns come beside the other steps, as all of them can come after the last. */
    @Test
    void whatIsWrittenOfTheLongestCycleIsReadAgain() {
        MentoringCycle cycle = Journey.standard().at(CycleState.FOLLOWED_UP);
        int before = cycle.revision();
        for (int concern = 1; concern <= CycleRecord.MOST_CONCERNS; concern++) {
            cycle = cycle.concernRaised(by(Role.MENTOR))
                    .concernRouted(concern, by(Role.MENTOR_SUPPORTER))
                    .concernAcknowledged(concern, by(Role.CONCERN_RECIPIENT));
        }
        Refusals.refused(
                cycle,
                CycleAction.RAISE_CONCERN,
                "TOO_MANY_CONCERNS",
                (full, step) -> full.concernRaised(by(Role.MENTOR)));
        MentoringCycle closed = withSteps(cycle, CycleRecord.MOST_STEPS + cycle.revision() - before)
                .notesDestroyed(by(Role.CUSTODIAN))
                .answersDestroyed(by(Role.CUSTODIAN))
                .closed(new Closure(true), by(Role.CUSTODIAN));
        assertThat(CODEC.read(CODEC.write(closed), MentoringCycle.class)).isEqualTo(closed);
    }
}
