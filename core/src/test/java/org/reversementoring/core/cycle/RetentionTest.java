package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.RefusalReason;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.cycle.view.Fidelity;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.HarmCheck;
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
            return Optional.of(e.reason().name());
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

    /** A cycle may be stopped for months, and the days go on. */
    @Test
    void whatIsGoneWhileTheCycleIsStoppedIsAttestedThen() {
        MentoringCycle stopped = JOURNEY.at(CycleState.SUSPENDED);
        LocalDate last = dayOf(stopped, CycleAction.INTERVIEW).plusDays(DAYS);
        Step inTime = Step.by(Role.CUSTODIAN, last);
        MentoringCycle attested = stopped.notesDestroyed(inTime).answersDestroyed(inTime);
        MentoringCycle resumed =
                attested.resumed(Step.by(Role.PROGRAMME_LEAD, last.plusYears(1)).because(Cycles.WHY));
        assertThat(refusal(resumed, CycleAction.CANCEL_MEETING, last.plusYears(1)))
                .isEmpty();
        assertThat(resumed.viewFor(new Viewer.ProgrammeLead()).fidelity().done())
                .contains(Fidelity.Item.RAW_GONE_IN_TIME);
        assertThat(refusal(attested, CycleAction.DESTROY_NOTES, last)).contains("ALREADY_ATTESTED");
        MentoringCycle early = JOURNEY.take(JOURNEY.at(CycleState.PREPARED), CycleAction.SUSPEND);
        for (CycleAction action : List.of(CycleAction.DESTROY_NOTES, CycleAction.DESTROY_ANSWERS)) {
            assertThat(refusal(early, action, last)).contains("NOT_INTERVIEWED");
        }
        MentoringCycle collated = JOURNEY.take(JOURNEY.at(CycleState.COLLATED), CycleAction.SUSPEND);
        assertThat(refusal(collated, CycleAction.DESTROY_ANSWERS, last)).contains("NOT_SIGNED_OFF");
    }

    /** The cycle with one more line of history, behind so many. */
    private static MentoringCycle with(MentoringCycle cycle, int behind, CycleAction action) {
        List<HistoryEntry> history = new ArrayList<>();
        for (HistoryEntry entry : cycle.history()) {
            history.add(numbered(entry, history.size() + 1, entry.action(), entry.from(), entry.by()));
            if (history.size() == behind) {
                history.add(numbered(entry, behind + 1, action, entry.to(), Role.CUSTODIAN));
            }
        }
        return MentoringCycle.builder().from(cycle).history(history).build();
    }

    private static HistoryEntry numbered(
            HistoryEntry like, int revision, CycleAction action, CycleState from, Role by) {
        return new HistoryEntry(revision, action, from, like.to(), by, like.on(), like.reason(), like.policy());
    }

    private static void cannotHaveBeen(MentoringCycle cycle, int behind, CycleAction action) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(cycle, behind, action))
                .withMessageContaining("raw material must be attested as gone once, and not be used afterwards");
    }

    @Test
    void noStoredCycleAttestsTwiceOrTooEarlyOrUsesWhatIsGone() {
        MentoringCycle collated = JOURNEY.at(CycleState.COLLATED);
        cannotHaveBeen(collated, collated.revision(), CycleAction.DESTROY_ANSWERS);
        MentoringCycle stopped = JOURNEY.take(JOURNEY.at(CycleState.PREPARED), CycleAction.SUSPEND);
        cannotHaveBeen(stopped, stopped.revision(), CycleAction.DESTROY_NOTES);
        MentoringCycle signedOff = JOURNEY.at(CycleState.SIGNED_OFF);
        for (CycleAction action : List.of(CycleAction.DESTROY_NOTES, CycleAction.DESTROY_ANSWERS)) {
            MentoringCycle once = with(signedOff, signedOff.revision(), action);
            assertThat(once).isNotEqualTo(signedOff);
            cannotHaveBeen(once, once.revision(), action);
        }
        CyclePolicy sooner = CyclePolicy.builder().answersKeptDays(7).build();
        MentoringCycle held = signedOff.tightened(sooner, Journey.step(signedOff, CycleAction.TIGHTEN));
        assertThat(with(held, signedOff.revision(), CycleAction.DESTROY_ANSWERS).state())
                .isEqualTo(CycleState.HELD);
        cannotHaveBeen(JOURNEY.take(held, CycleAction.ANONYMISE), signedOff.revision(), CycleAction.DESTROY_ANSWERS);
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
        ForbiddenTransitionException refusal = new ForbiddenTransitionException(
                cycle.state(), Role.PROGRAMME_LEAD, CycleAction.NOMINATE, RefusalReason.RAW_OVERDUE);
        assertThat(refusal.next())
                .extracting(Transition::action)
                .containsExactly(CycleAction.DESTROY_NOTES, CycleAction.DESTROY_ANSWERS);
    }

    /** Harm is told on the day it is found, whatever the custodian has not done. */
    @ParameterizedTest
    @EnumSource(FollowUpPoint.class)
    void aFollowUpThatFindsHarmNeverWaitsForTheCustodian(FollowUpPoint point) {
        MentoringCycle cycle = JOURNEY.at(CycleState.RESPONDED);
        LocalDate late = dayOf(cycle, CycleAction.INTERVIEW).plusYears(1);
        if (point == FollowUpPoint.T2) {
            cycle = JOURNEY.take(cycle, CycleAction.FOLLOW_UP_T1);
        }
        MentoringCycle asked = cycle.followedUp(
                Cycles.followUp(point, late, 1, HarmCheck.Outcome.HARM), Step.by(Role.PROGRAMME_LEAD, late));
        assertThat(asked.concerns()).hasSize(1);
        assertThat(asked.concernRouted(1, Step.by(Role.MENTOR_SUPPORTER, late))
                        .concernAcknowledged(1, Step.by(Role.CONCERN_RECIPIENT, late))
                        .suspended(Step.by(Role.CONCERN_RECIPIENT, late).because(Cycles.WHY))
                        .state())
                .isEqualTo(CycleState.SUSPENDED);
        assertThat(refusal(asked, CycleAction.CLOSE, late))
                .as("the end waits all the same")
                .contains(point == FollowUpPoint.T2 ? "RAW_OVERDUE" : "WRONG_STATE");
    }

    /** Law: no step for somebody's safety waits for raw material, in any state. */
    @ParameterizedTest
    @EnumSource
    void nothingThatIsForSafetyWaitsForTheCustodian(CycleState state) {
        MentoringCycle cycle = JOURNEY.at(state);
        for (Transition line : state.transitions()) {
            if (line.action().isForSafety()) {
                assertThat(refusal(cycle, line.action(), LocalDate.of(2030, 1, 1)))
                        .as("%s in %s", line.action(), state)
                        .isNotIn(Optional.of("RAW_OVERDUE"), Optional.of("RECORDING_WITHDRAWN"));
            }
        }
        assertThat(WAITING).noneMatch(CycleAction::isForSafety);
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
