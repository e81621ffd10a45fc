package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.policy.CyclePolicy;

/**
 * Law: once the day is past by which notes or private answers are to be gone, the staff's steps wait until the custodian attests it;
 * what the mentee, the mentors or somebody's safety need never waits (I16).
 */
class RetentionTest {

    private static final Journey JOURNEY = Journey.standard();
    private static final int DAYS = 28;

    private static final Set<CycleAction> WAITING = EnumSet.of(
            CycleAction.COLLATE,
            CycleAction.ANONYMISE,
            CycleAction.HOLD,
            CycleAction.CHECK_WITH_PANEL,
            CycleAction.SIGN_OFF,
            CycleAction.NOMINATE,
            CycleAction.SCHEDULE,
            CycleAction.FOLLOW_UP_T1,
            CycleAction.FOLLOW_UP_T2,
            CycleAction.CLOSE);

    private static LocalDate dayOf(MentoringCycle cycle, CycleAction action) {
        return cycle.history().stream()
                .filter(entry -> entry.action() == action)
                .map(HistoryEntry::on)
                .findFirst()
                .orElseThrow();
    }

    /** Why the step is refused on this day; empty if it is taken. */
    private static Optional<String> refusal(MentoringCycle cycle, CycleAction action, LocalDate on) {
        Step step = Journey.step(cycle, action);
        try {
            JOURNEY.take(cycle, action, new Step(step.by(), on, step.reason()));
            return Optional.empty();
        } catch (ForbiddenTransitionException e) {
            return Optional.of(e.reason());
        }
    }

    private static void waits(MentoringCycle cycle, LocalDate last) {
        for (Transition line : cycle.state().transitions()) {
            CycleAction action = line.action();
            assertThat(refusal(cycle, action, last))
                    .as("%s on the last day", action)
                    .isNotEqualTo(Optional.of("RAW_OVERDUE"));
            assertThat(refusal(cycle, action, last.plusDays(1)).equals(Optional.of("RAW_OVERDUE")))
                    .as("%s in %s on the day after", action, cycle.state())
                    .isEqualTo(WAITING.contains(action) && !cycle.state().isFinal());
        }
    }

    private static MentoringCycle attested(MentoringCycle cycle, CycleAction action) {
        return JOURNEY.take(cycle, action);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "INTERVIEWED",
                "COLLATED",
                "ANONYMISED",
                "HELD",
                "PANEL_CHECKED",
                "SIGNED_OFF",
                "NOMINEE_ASSIGNED",
                "MEETING_SCHEDULED",
                "MEETING_HELD",
                "RESPONDED",
                "FOLLOWED_UP"
            })
    void theStaffWaitsFromTheDayAfterTheNotesWereToBeGone(CycleState state) {
        MentoringCycle cycle = JOURNEY.at(state);
        LocalDate last = dayOf(cycle, CycleAction.INTERVIEW).plusDays(DAYS);
        waits(cycle, last);
        MentoringCycle without = attested(cycle, CycleAction.DESTROY_NOTES);
        for (Transition line : state.transitions()) {
            assertThat(refusal(without, line.action(), last.plusDays(1))).isNotEqualTo(Optional.of("RAW_OVERDUE"));
        }
        assertThat(refusal(without, CycleAction.DESTROY_NOTES, last)).contains("ALREADY_ATTESTED");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SIGNED_OFF", "NOMINEE_ASSIGNED", "MEETING_SCHEDULED", "MEETING_HELD", "RESPONDED", "FOLLOWED_UP"})
    void theStaffWaitsFromTheDayAfterThePrivateAnswersWereToBeGone(CycleState state) {
        MentoringCycle cycle = attested(JOURNEY.at(state), CycleAction.DESTROY_NOTES);
        LocalDate last = dayOf(cycle, CycleAction.SIGN_OFF).plusDays(DAYS);
        waits(cycle, last);
        MentoringCycle without = attested(cycle, CycleAction.DESTROY_ANSWERS);
        for (Transition line : state.transitions()) {
            assertThat(refusal(without, line.action(), last.plusYears(1))).isNotEqualTo(Optional.of("RAW_OVERDUE"));
        }
        assertThat(refusal(without, CycleAction.DESTROY_ANSWERS, last)).contains("ALREADY_ATTESTED");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "MENTEE_CONSENTED", "PANEL_FORMED", "PREPARED", "BASELINE_TAKEN"})
    void nothingWaitsBeforeTheInterview(CycleState state) {
        for (Transition line : state.transitions()) {
            assertThat(refusal(JOURNEY.at(state), line.action(), LocalDate.of(2030, 1, 1)))
                    .isNotEqualTo(Optional.of("RAW_OVERDUE"));
        }
    }

    /** Zero days: the day of the sign-off itself. */
    @Test
    void thePolicySaysWhenAnswersAreGone() {
        Journey journey =
                new Journey(6, CyclePolicy.builder().answersKeptDays(0).build(), 1);
        MentoringCycle cycle = journey.at(CycleState.SIGNED_OFF);
        LocalDate signedOff = dayOf(cycle, CycleAction.SIGN_OFF);
        assertThat(refusal(cycle, CycleAction.NOMINATE, signedOff)).isEmpty();
        assertThat(refusal(cycle, CycleAction.NOMINATE, signedOff.plusDays(1))).contains("RAW_OVERDUE");
    }

    @Test
    void aRefusalForThisReasonNamesWhatTheCustodianAttests() {
        MentoringCycle cycle = JOURNEY.at(CycleState.SIGNED_OFF);
        Refusals.refused(
                cycle,
                CycleAction.NOMINATE,
                "RAW_OVERDUE",
                (before, step) -> JOURNEY.take(
                        before,
                        CycleAction.NOMINATE,
                        new Step(step.by(), step.on().plusYears(1), step.reason())));
        ForbiddenTransitionException refusal =
                new ForbiddenTransitionException(cycle.state(), CycleAction.NOMINATE, "RAW_OVERDUE");
        assertThat(refusal.next())
                .extracting(Transition::action)
                .containsExactly(CycleAction.DESTROY_NOTES, CycleAction.DESTROY_ANSWERS);
    }

    /** There the attestation at the end is the only one that can be given. */
    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "COLLAPSED"})
    void aCycleThatEndedEarlyIsClosedHoweverLateItIs(CycleState state) {
        MentoringCycle ended = JOURNEY.at(state);
        Step late = Step.by(Role.CUSTODIAN, LocalDate.of(2030, 1, 1));
        assertThat(ended.closed(new Closure(true), late).closure()).isPresent();
    }
}
