package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;

/** The machine as data, against {@link Machine}, and then every action in every state by every role. */
class TransitionTableTest {

    private static final List<Transition> ALL = Arrays.stream(CycleState.values())
            .flatMap(state -> state.transitions().stream())
            .toList();

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void everyStateHasWhatTheDossierAsksForAndNoMore(CycleState state) {
        for (CycleAction action : CycleAction.values()) {
            List<Transition> lines = state.transitions().stream()
                    .filter(line -> line.action() == action)
                    .toList();
            Set<CycleState> to =
                    lines.stream().flatMap(line -> line.to().stream()).collect(Collectors.toSet());
            Set<Role> roles =
                    lines.stream().flatMap(line -> line.roles().stream()).collect(Collectors.toSet());
            Optional<Machine.Line> expected = Machine.line(state, action);
            assertThat(to)
                    .as("%s in %s", action, state)
                    .isEqualTo(expected.map(line -> line.to(state)).orElse(Set.of()));
            assertThat(roles)
                    .as("%s in %s", action, state)
                    .isEqualTo(expected.map(Machine.Line::roles).orElse(Set.of()));
            assertThat(lines)
                    .as("%s in %s", action, state)
                    .allMatch(
                            line -> line.needsReason() == expected.orElseThrow().needsReason())
                    .allMatch(line -> line.from() == state);
        }
    }

    @Test
    void noActionIsWithoutRolesOrTarget() {
        assertThat(ALL).noneMatch(line -> line.roles().isEmpty() || line.to().isEmpty());
    }

    @Test
    void everyActionOccursAndEveryStateIsReached() {
        assertThat(ALL).extracting(Transition::action).containsAll(EnumSet.allOf(CycleAction.class));
        Set<CycleState> reached =
                ALL.stream().flatMap(line -> line.to().stream()).collect(Collectors.toSet());
        reached.add(CycleState.PROPOSED);
        assertThat(reached).containsExactlyInAnyOrder(CycleState.values());
    }

    @Test
    void theMenteeNeitherNominatesNorFormsThePanelNorTouchesTheRelease() {
        assertThat(ALL)
                .filteredOn(line -> line.roles().contains(Role.MENTEE))
                .extracting(Transition::action)
                .containsOnly(
                        CycleAction.CONSENT,
                        CycleAction.RESPOND,
                        CycleAction.WITHDRAW,
                        CycleAction.CANCEL_MEETING,
                        CycleAction.TELL_READINESS,
                        CycleAction.ASK_PANEL,
                        CycleAction.RECORD_LEARNING,
                        CycleAction.EXPORT);
    }

    @Test
    void finalStatesLeadNowhere() {
        Set<CycleAction> concerns = EnumSet.range(CycleAction.RAISE_CONCERN, CycleAction.ACKNOWLEDGE_CONCERN);
        Map<CycleState, Set<CycleAction>> besides = Map.of(
                CycleState.CLOSED, EnumSet.of(CycleAction.EXPORT, CycleAction.RECORD_SHARING),
                CycleState.WITHDRAWN, EnumSet.of(CycleAction.EXPORT, CycleAction.CLOSE),
                CycleState.COLLAPSED, EnumSet.of(CycleAction.CLOSE));
        besides.forEach((state, actions) -> {
            actions.addAll(concerns);
            assertThat(state.transitions())
                    .allMatch(line -> line.to().equals(List.of(state)))
                    .extracting(Transition::action)
                    .containsExactlyInAnyOrderElementsOf(actions);
        });
        for (CycleState state : CycleState.values()) {
            boolean leadsOut = state.transitions().stream()
                    .anyMatch(line -> line.to().stream().anyMatch(to -> to != state));
            assertThat(state.isFinal()).as("%s", state).isEqualTo(!leadsOut);
        }
    }

    @Test
    void noStateBeforeTheMeetingCanBeReachedOnceItWasHeld() {
        Map<CycleState, Set<CycleState>> next = new EnumMap<>(CycleState.class);
        ALL.forEach(line -> next.computeIfAbsent(line.from(), state -> EnumSet.noneOf(CycleState.class))
                .addAll(line.to()));
        // RESUME leads to where the cycle was suspended, so its lines are left out of this walk.
        next.remove(CycleState.SUSPENDED);
        Set<CycleState> seen = EnumSet.of(CycleState.MEETING_HELD);
        while (seen.addAll(seen.stream()
                .flatMap(state -> next.getOrDefault(state, Set.of()).stream())
                .toList())) {}
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        CycleState.MEETING_HELD,
                        CycleState.RESPONDED,
                        CycleState.FOLLOWED_UP,
                        CycleState.CLOSED,
                        CycleState.SUSPENDED);
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void eachActionIsRefusedForStateThenRoleThenReasonThenDay(CycleState state) {
        MentoringCycle cycle = Journey.standard().at(state);
        LocalDate today = Cycles.DAY.plusDays(cycle.revision());
        for (CycleAction action : CycleAction.values()) {
            Optional<Machine.Line> line = Machine.line(state, action);
            for (Role role : Role.values()) {
                Step plain = Step.by(role, today);
                String expected;
                if (line.isEmpty()) {
                    expected = "WRONG_STATE";
                } else if (!line.get().roles().contains(role)) {
                    expected = "WRONG_ROLE";
                } else if (line.get().needsReason()) {
                    expected = "REASON_NEEDED";
                } else {
                    expected = "DAY_BEFORE_LAST_STEP";
                    plain = Step.by(role, Cycles.DAY.minusDays(1));
                }
                if (state != CycleState.PROPOSED || !expected.equals("DAY_BEFORE_LAST_STEP")) {
                    assertRefused(cycle, action, plain, expected);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void eachAllowedRoleMayTakeTheStepOnTheDayOfTheLastOne(CycleState state) {
        MentoringCycle cycle = Journey.strong().at(state);
        LocalDate lastDay = Cycles.DAY.plusDays(Math.max(0, cycle.revision() - 1));
        for (Transition line : state.transitions()) {
            boolean needsMore = Set.of(
                            CycleAction.ROUTE_CONCERN,
                            CycleAction.ACKNOWLEDGE_CONCERN,
                            CycleAction.ANSWER_QUESTION,
                            CycleAction.DECLINE_QUESTION,
                            CycleAction.FOLLOW_UP_T2)
                    .contains(line.action());
            for (Role role : line.roles()) {
                Step step = Step.by(role, lastDay).because(Cycles.WHY);
                if (!needsMore && !isTooEarlyOrLate(state, line.action())) {
                    assertThatNoException()
                            .as("%s by %s in %s", line.action(), role, state)
                            .isThrownBy(() -> Journey.strong().take(cycle, line.action(), step));
                }
            }
        }
    }

    /** The journey's ways out come after sign-off and before the meeting; {@link ExceptionFlowsTest} has the others. */
    private static boolean isTooEarlyOrLate(CycleState state, CycleAction action) {
        return (!state.isOnTheWay() && (action == CycleAction.EXPORT || action == CycleAction.RECORD_SHARING))
                || (state == CycleState.SUSPENDED && action == CycleAction.LEAVE)
                || (state == CycleState.MENTEE_CONSENTED
                        && (action == CycleAction.LEAVE || action == CycleAction.WITHDRAW_CONSENT))
                || (state.compareTo(CycleState.SIGNED_OFF) < 0 && action == CycleAction.DESTROY_ANSWERS);
    }

    private static void assertRefused(MentoringCycle cycle, CycleAction action, Step step, String reason) {
        ForbiddenTransitionException refusal = catchThrowableOfType(
                ForbiddenTransitionException.class, () -> Journey.standard().take(cycle, action, step));
        assertThat(refusal)
                .as("%s by %s in %s", action, step.by(), cycle.state())
                .isNotNull();
        assertThat(refusal.reason().name())
                .as("%s by %s in %s", action, step.by(), cycle.state())
                .isEqualTo(reason);
        assertThat(refusal.action()).isEqualTo(action);
        assertThat(refusal.state()).isEqualTo(cycle.state());
        assertThat(refusal).hasMessageContaining(reason).hasMessageContaining(action.name());
    }
}
