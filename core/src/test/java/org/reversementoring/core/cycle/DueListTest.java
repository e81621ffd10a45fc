package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.record.RawMaterial;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.MenteeStage;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.due.DueItem;
import org.reversementoring.core.due.DueKind;
import org.reversementoring.core.due.DueList;
import org.reversementoring.core.due.DueRule;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.meeting.GoalStatus;

/** Laws of what is due, over every state and many days. */
class DueListTest {

    private static final Journey JOURNEY = Journey.standard();
    private static final DueRule RULE = DueRule.defaults();
    private static final LocalDate NEVER = LocalDate.of(2999, 1, 1);

    private static List<DueItem> due(MentoringCycle cycle, LocalDate day) {
        return DueList.of(List.of(cycle), RULE, day).items();
    }

    private static List<DueKind> kinds(MentoringCycle cycle, LocalDate day) {
        return due(cycle, day).stream().map(DueItem::kind).toList();
    }

    private static LocalDate last(MentoringCycle cycle) {
        return cycle.history().isEmpty()
                ? Cycles.DAY
                : cycle.history().get(cycle.history().size() - 1).on();
    }

    /** The kinds that there are at all in a state, however long it lasts. */
    @ParameterizedTest
    @EnumSource(CycleState.class)
    void eachStateHasItsKinds(CycleState state) {
        Set<DueKind> expected = switch (state) {
            case PROPOSED -> Set.of(DueKind.CONSENT);
            case MENTEE_CONSENTED, PANEL_FORMED, PREPARED -> Set.of(DueKind.STUCK);
            case BASELINE_TAKEN -> Set.of(DueKind.BALLOTS, DueKind.STUCK);
            case INTERVIEWED, COLLATED, PANEL_CHECKED -> Set.of(DueKind.STUCK, DueKind.NOTES);
            case ANONYMISED -> Set.of(DueKind.PANEL_CHECK, DueKind.STUCK, DueKind.NOTES);
            case HELD -> Set.of(DueKind.HELD, DueKind.NOTES);
            case SIGNED_OFF -> Set.of(DueKind.STUCK, DueKind.NOTES, DueKind.ANSWERS);
            case NOMINEE_ASSIGNED -> Set.of(DueKind.ARRANGE_MEETING, DueKind.STUCK, DueKind.NOTES, DueKind.ANSWERS);
            case MEETING_SCHEDULED -> Set.of(DueKind.MEETING_PAST, DueKind.STUCK, DueKind.NOTES, DueKind.ANSWERS);
            case MEETING_HELD -> Set.of(DueKind.RESPONSE, DueKind.STUCK, DueKind.NOTES, DueKind.ANSWERS);
            case RESPONDED ->
                Set.of(DueKind.FOLLOW_UP_T1, DueKind.GOALS, DueKind.STUCK, DueKind.NOTES, DueKind.ANSWERS);
            case FOLLOWED_UP ->
                Set.of(DueKind.GOALS, DueKind.STUCK, DueKind.NOTES, DueKind.ANSWERS, DueKind.ATTESTATION);
            case SUSPENDED -> Set.of(DueKind.STOPPED, DueKind.NOTES, DueKind.ANSWERS);
            case WITHDRAWN, COLLAPSED -> Set.of(DueKind.ATTESTATION);
            case CLOSED -> Set.of();
        };
        MentoringCycle cycle = JOURNEY.at(state);
        Set<DueKind> withNotes = EnumSet.noneOf(DueKind.class);
        withNotes.addAll(expected);
        if (RawMaterial.notesGoneBy(cycle).isEmpty()) {
            withNotes.remove(DueKind.NOTES);
        }
        assertThat(kinds(cycle, NEVER)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(withNotes);
    }

    /** Whoever is reminded can do something, and nobody is on a list for nothing. */
    @ParameterizedTest
    @EnumSource(CycleState.class)
    void eachRoleOfAnItemCanAct(CycleState state) {
        for (DueItem item : due(JOURNEY.at(state), NEVER)) {
            for (Role role : item.roles()) {
                assertThat(state.transitions())
                        .as("%s %s", item.kind(), role)
                        .anyMatch(line -> line.roles().contains(role));
            }
        }
    }

    /** A mentee is told of nothing between consent and meeting, in whatever state the panel is. */
    @ParameterizedTest
    @EnumSource(CycleState.class)
    void aMenteeIsToldOfNothingWhileThePanelIsAtWork(CycleState state) {
        MentoringCycle cycle = JOURNEY.at(state);
        CycleView.ForMentee view = cycle.viewFor(new Viewer.Mentee());
        if (view.stage() == MenteeStage.UNDER_WAY) {
            assertThat(DueList.of(List.of(cycle), RULE, NEVER).of(Role.MENTEE)).isEmpty();
        }
    }

    /** Whoever compares reminders does not learn that a cycle is stopped, nor that it goes on. */
    @ParameterizedTest
    @EnumSource(
            value = CycleState.class,
            names = {"PROPOSED", "MENTEE_CONSENTED", "MEETING_HELD", "RESPONDED", "FOLLOWED_UP"})
    void aStopChangesNothingForTheMentee(CycleState state) {
        MentoringCycle cycle = JOURNEY.at(state);
        MentoringCycle stopped = JOURNEY.take(cycle, CycleAction.SUSPEND);
        MentoringCycle resumed = JOURNEY.take(stopped, CycleAction.RESUME);
        for (int days = 0; days < 400; days++) {
            LocalDate day = last(resumed).plusDays(days);
            List<DueItem> expected = DueList.of(List.of(cycle), RULE, day).of(Role.MENTEE);
            assertThat(DueList.of(List.of(stopped), RULE, day).of(Role.MENTEE)).isEqualTo(expected);
            assertThat(DueList.of(List.of(resumed), RULE, day).of(Role.MENTEE)).isEqualTo(expected);
        }
    }

    /** Ballots and votes are the panel's: one item for the whole of it, so that nobody is singled out. */
    @Test
    void aReminderOfThePanelGoesToTheWholePanel() {
        for (CycleState state : List.of(CycleState.BASELINE_TAKEN, CycleState.ANONYMISED)) {
            assertThat(DueList.of(List.of(JOURNEY.at(state)), RULE, NEVER).of(Role.MENTOR))
                    .singleElement()
                    .satisfies(item -> assertThat(item.kind()).isIn(DueKind.BALLOTS, DueKind.PANEL_CHECK));
        }
    }

    /** What is due stays due while no step is taken. */
    @ParameterizedTest
    @EnumSource(CycleState.class)
    void whatIsDueStaysDue(CycleState state) {
        MentoringCycle cycle = JOURNEY.at(state);
        Set<DueItem> before = Set.of();
        for (int days = -30; days < 400; days++) {
            LocalDate day = last(cycle).plusDays(days);
            List<DueItem> now = due(cycle, day);
            assertThat(now).containsAll(before);
            before = Set.copyOf(now);
            assertThat(now)
                    .allSatisfy(item -> assertThat(item.isOverdue(day.plusDays(1)) || !item.isOverdue(day))
                            .isTrue());
        }
    }

    /** The day on which each reminder begins, and the day before, on which there is none. */
    @Test
    void eachReminderBeginsOnItsDay() {
        begins(CycleState.BASELINE_TAKEN, DueKind.BALLOTS, 7);
        begins(CycleState.ANONYMISED, DueKind.PANEL_CHECK, 7);
        begins(CycleState.NOMINEE_ASSIGNED, DueKind.ARRANGE_MEETING, 7);
        begins(CycleState.MEETING_HELD, DueKind.RESPONSE, 7);
        begins(CycleState.HELD, DueKind.HELD, 14);
        begins(CycleState.SUSPENDED, DueKind.STOPPED, 14);
        begins(CycleState.COLLATED, DueKind.STUCK, 28);
        begins(CycleState.WITHDRAWN, DueKind.ATTESTATION, 0);
    }

    private static void begins(CycleState state, DueKind kind, int days) {
        MentoringCycle cycle = JOURNEY.at(state);
        LocalDate day = last(cycle).plusDays(days);
        assertThat(kinds(cycle, day.minusDays(1))).as("%s", kind).doesNotContain(kind);
        assertThat(kinds(cycle, day)).as("%s", kind).contains(kind);
        if (days > 0) {
            assertThat(DueList.of(List.of(cycle), RULE.with(kind, days + 1), day)
                            .items())
                    .extracting(DueItem::kind)
                    .doesNotContain(kind);
        }
    }

    /** A step that stays in a state does not make the cycle look as if it went on. */
    @Test
    void aStepThatStaysDoesNotBeginTheWaitAnew() {
        MentoringCycle cycle = JOURNEY.at(CycleState.HELD);
        MentoringCycle again = JOURNEY.take(cycle, CycleAction.HOLD);
        assertThat(due(again, NEVER)).isEqualTo(due(cycle, NEVER));
        MentoringCycle concern = JOURNEY.take(cycle, CycleAction.RAISE_CONCERN);
        assertThat(due(concern, NEVER)).isEqualTo(due(cycle, NEVER));
    }

    /** Who raised it shows the receipt to whoever hands it on; only who receives it is told that it waits. */
    @Test
    void aConcernWaitsUntilItIsTakenOver() {
        MentoringCycle raised = JOURNEY.take(JOURNEY.at(CycleState.PREPARED), CycleAction.RAISE_CONCERN);
        assertThat(rolesOfConcern(raised)).isEmpty();
        MentoringCycle routed = JOURNEY.take(raised, CycleAction.ROUTE_CONCERN);
        assertThat(rolesOfConcern(routed)).containsExactly(List.of(Role.CONCERN_RECIPIENT));
        MentoringCycle taken = JOURNEY.take(routed, CycleAction.ACKNOWLEDGE_CONCERN);
        assertThat(rolesOfConcern(taken)).isEmpty();
    }

    private static List<List<Role>> rolesOfConcern(MentoringCycle cycle) {
        return due(cycle, NEVER).stream()
                .filter(item -> item.kind() == DueKind.CONCERN)
                .map(DueItem::roles)
                .toList();
    }

    @Test
    void theMeetingIsPastOnTheDayAfterIt() {
        MentoringCycle cycle = JOURNEY.at(CycleState.MEETING_SCHEDULED);
        LocalDate on = cycle.plan().orElseThrow().on();
        assertThat(kinds(cycle, on)).doesNotContain(DueKind.MEETING_PAST);
        assertThat(kinds(cycle, on.plusDays(1))).contains(DueKind.MEETING_PAST);
    }

    /** The windows are those of the follow-ups, the first and the last day included. */
    @Test
    void followUpsAreDueInTheirWindows() {
        MentoringCycle first = JOURNEY.at(CycleState.RESPONDED);
        LocalDate met = first.meeting().orElseThrow().heldOn();
        assertThat(kinds(first, met)).doesNotContain(DueKind.FOLLOW_UP_T1);
        assertThat(kinds(first, met.plusDays(1))).contains(DueKind.FOLLOW_UP_T1);
        assertThat(overdue(first, met.plusDays(14))).doesNotContain(DueKind.FOLLOW_UP_T1);
        assertThat(overdue(first, met.plusDays(15))).contains(DueKind.FOLLOW_UP_T1);
        MentoringCycle second = JOURNEY.take(first, CycleAction.FOLLOW_UP_T1);
        assertThat(kinds(second, met.plusDays(75))).doesNotContain(DueKind.FOLLOW_UP_T1, DueKind.FOLLOW_UP_T2);
        assertThat(kinds(second, met.plusDays(76))).contains(DueKind.FOLLOW_UP_T2);
        assertThat(overdue(second, met.plusDays(107))).doesNotContain(DueKind.FOLLOW_UP_T2);
        assertThat(overdue(second, met.plusDays(108))).contains(DueKind.FOLLOW_UP_T2);
    }

    private static List<DueKind> overdue(MentoringCycle cycle, LocalDate day) {
        return DueList.of(List.of(cycle), RULE, day).overdue(day).stream()
                .map(DueItem::kind)
                .toList();
    }

    /** The last day is that of the policy; an attestation ends it, and the guards refuse from the day after. */
    @Test
    void privateAnswersAreDueByTheDayThatThePolicyPromised() {
        MentoringCycle cycle = JOURNEY.at(CycleState.SIGNED_OFF);
        LocalDate by = last(cycle).plusDays(cycle.policy().answersKeptDays());
        assertThat(RawMaterial.answersGoneBy(cycle)).contains(by);
        assertThat(kinds(cycle, by.minusDays(8))).doesNotContain(DueKind.ANSWERS);
        assertThat(due(cycle, by.minusDays(7)))
                .filteredOn(item -> item.kind() == DueKind.ANSWERS)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.by()).contains(by);
                    assertThat(item.since()).contains(last(cycle));
                    assertThat(item.roles()).containsExactly(Role.CUSTODIAN);
                });
        assertThat(overdue(cycle, by)).doesNotContain(DueKind.ANSWERS);
        assertThat(overdue(cycle, by.plusDays(1))).contains(DueKind.ANSWERS);
        LocalDate first = RawMaterial.notesGoneBy(cycle).filter(by::isAfter).orElse(by);
        assertThat(RawMaterial.isOverdue(cycle, CycleAction.NOMINATE, first)).isFalse();
        assertThat(RawMaterial.isOverdue(cycle, CycleAction.NOMINATE, first.plusDays(1)))
                .isTrue();
        MentoringCycle destroyed = JOURNEY.take(cycle, CycleAction.DESTROY_ANSWERS);
        assertThat(kinds(destroyed, NEVER)).doesNotContain(DueKind.ANSWERS);
    }

    @Test
    void goalsAreLookedAtOnTheirDayUntilAFollowUpAsks() {
        MentoringCycle cycle = JOURNEY.at(CycleState.RESPONDED);
        LocalDate day = cycle.response().orElseThrow().goals().stream()
                .map(goal -> goal.reviewOn())
                .min(LocalDate::compareTo)
                .orElseThrow();
        assertThat(kinds(cycle, day.minusDays(1))).doesNotContain(DueKind.GOALS);
        assertThat(kinds(cycle, day)).contains(DueKind.GOALS);
        MentoringCycle early =
                JOURNEY.take(cycle, CycleAction.FOLLOW_UP_T1, Step.by(Role.PROGRAMME_LEAD, day.minusDays(1)));
        assertThat(early.followUps().get(0).goals()).anyMatch(GoalStatus::isOpen);
        assertThat(kinds(early, day)).contains(DueKind.GOALS);
        MentoringCycle asked = JOURNEY.take(cycle, CycleAction.FOLLOW_UP_T1, Step.by(Role.PROGRAMME_LEAD, day));
        assertThat(kinds(asked, day)).doesNotContain(DueKind.GOALS);
    }

    @Test
    void aCycleThatNobodyConsentedToHasNothingToAttest() {
        MentoringCycle proposed = JOURNEY.at(CycleState.PROPOSED);
        assertThat(due(JOURNEY.take(proposed, CycleAction.WITHDRAW), NEVER)).isEmpty();
        MentoringCycle early = JOURNEY.take(JOURNEY.at(CycleState.BASELINE_TAKEN), CycleAction.WITHDRAW);
        assertThat(due(early, NEVER)).extracting(DueItem::kind).containsExactly(DueKind.ATTESTATION);
        MentoringCycle withdrawn = JOURNEY.at(CycleState.WITHDRAWN);
        assertThat(due(JOURNEY.take(withdrawn, CycleAction.CLOSE), NEVER)).isEmpty();
    }

    @Test
    void theOrderOfTheCyclesHasNoSay() {
        List<MentoringCycle> cycles = Arrays.stream(CycleState.values())
                .map(state -> MentoringCycle.builder()
                        .from(JOURNEY.at(state))
                        .id(CycleId.of("cycle-" + state))
                        .build())
                .collect(Collectors.toCollection(ArrayList::new));
        DueList one = DueList.of(cycles, RULE, NEVER);
        Collections.reverse(cycles);
        assertThat(DueList.of(cycles, RULE, NEVER)).isEqualTo(one);
        assertThat(one.items()).extracting(item -> item.cycle().value()).isSorted();
        assertThat(DueList.of(List.<MentoringCycle>of(), RULE, NEVER).items()).isEmpty();
    }

    /** A word for each role of each kind in both languages, and none that nobody reads. */
    @Test
    void eachRoleReadsWhatIsToBeDone() throws java.io.IOException {
        Set<String> used = new TreeSet<>();
        for (DueItem item : Stream.concat(
                        Stream.of(CycleState.values()).map(JOURNEY::at),
                        Stream.of(
                                JOURNEY.take(JOURNEY.at(CycleState.RESPONDED), CycleAction.FOLLOW_UP_T1),
                                JOURNEY.at(CycleState.SIGNED_OFF),
                                JOURNEY.take(
                                        JOURNEY.take(JOURNEY.at(CycleState.PREPARED), CycleAction.RAISE_CONCERN),
                                        CycleAction.ROUTE_CONCERN)))
                .flatMap(cycle -> due(cycle, NEVER).stream())
                .toList()) {
            for (Role role : item.roles()) {
                used.add(item.kind() + "." + role);
                String english = item.inWords(role, Translation.of("en"));
                String german = item.inWords(role, Translation.of("de"));
                assertThat(german).isNotEqualTo(english).endsWith(".");
                assertThat(english.contains("The last day is"))
                        .isEqualTo(item.by().isPresent());
                for (String sentence : (english + " " + german).split("[.?!]", -1)) {
                    assertThat(sentence.strip().split(" +", -1).length).isLessThanOrEqualTo(15);
                }
            }
            assertThatIllegalArgumentException().isThrownBy(() -> item.inWords(Role.FACILITATOR, Translation.of("en")));
        }
        Properties file = new Properties();
        file.load(java.util.Objects.requireNonNull(DueList.class.getResourceAsStream("due_en.properties")));
        Set<String> written = file.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("label.") && !key.equals("by") && !key.startsWith("NOTES."))
                .collect(Collectors.toSet());
        used.removeIf(key -> key.startsWith("NOTES."));
        assertThat(written).isEqualTo(used);
        for (DueKind kind : DueKind.values()) {
            assertThat(kind.label(Translation.of("en"))).isNotBlank();
            assertThat(kind.label(Translation.of("de"))).isNotEqualTo(kind.label(Translation.of("en")));
        }
    }

    @Test
    void aRuleHasSensibleDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> RULE.with(DueKind.STUCK, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> RULE.with(DueKind.STUCK, 3651));
        assertThat(RULE.with(DueKind.STUCK, 3).daysOf(DueKind.STUCK)).isEqualTo(3);
        assertThat(RULE.daysOf(DueKind.HELD)).isEqualTo(14);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new DueItem(Cycles.CYCLE, DueKind.HELD, Optional.empty(), Optional.empty(), List.of()));
    }
}
