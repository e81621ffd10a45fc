package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.ConcernReceipt;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.cycle.view.CycleAccess;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.MenteeStage;
import org.reversementoring.core.cycle.view.Staff;
import org.reversementoring.core.cycle.view.Viewer;

/** Laws of who may look and act: in each state, for each role, nobody gets what is not theirs. */
class CycleAccessTest {

    private static final Journey JOURNEY = Journey.standard();
    private static final String MENTEE = Cycles.MENTEE.value();
    private static final List<Role> STAFF =
            Arrays.stream(Role.values()).filter(Staff::isOfStaff).toList();

    private static Staff staff() {
        Staff staff = Staff.none();
        for (Role role : STAFF) {
            staff = staff.with(role, person(role));
        }
        return staff;
    }

    private static String person(Role role) {
        return "Staff " + role.name();
    }

    private static CycleAccess access(MentoringCycle cycle) {
        return CycleAccess.of(cycle, staff());
    }

    private static String mentor(int number) {
        return Cycles.mentor(number).value();
    }

    private static Set<CycleAction> open(CycleState state, Role role) {
        return state.transitions().stream()
                .filter(line -> line.roles().contains(role))
                .map(Transition::action)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void eachPersonOfTheStaffSeesTheOwnViewAndNoOther(CycleState state) {
        MentoringCycle cycle = JOURNEY.at(state);
        CycleAccess access = access(cycle);
        List<CycleView> expected = List.of(
                cycle.viewFor(new Viewer.Facilitator()),
                cycle.viewFor(new Viewer.Custodian()),
                cycle.viewFor(new Viewer.ProgrammeLead()),
                cycle.viewFor(new Viewer.MentorSupporter()),
                cycle.viewFor(new Viewer.ConcernRecipient()),
                cycle.viewFor(new Viewer.Evaluator()));
        for (int i = 0; i < STAFF.size(); i++) {
            String person = person(STAFF.get(i));
            assertThat(access.rolesOf(person)).containsExactly(STAFF.get(i));
            assertThat(access.viewsOf(person)).containsExactly(expected.get(i));
            assertThat(access.actionsOf(person)).isEqualTo(open(state, STAFF.get(i)));
        }
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void theMenteeSeesTheMenteesViewWhateverTheStateIs(CycleState state) {
        MentoringCycle cycle = JOURNEY.at(state);
        CycleAccess access = access(cycle);
        assertThat(access.rolesOf(MENTEE)).containsExactly(Role.MENTEE);
        assertThat(access.viewsOf(MENTEE)).containsExactly(cycle.viewFor(new Viewer.Mentee()));
        assertThat(access.view(CycleView.ForMentee.class, MENTEE)).contains(cycle.viewFor(new Viewer.Mentee()));
        assertThat(access.view(CycleView.ForCustodian.class, MENTEE)).isEmpty();
        assertThat(access.view(CycleView.ForMentor.class, MENTEE)).isEmpty();
        assertThat(access.view(CycleView.ForHost.class, MENTEE)).isEmpty();
        assertThat(access.mentorOf(MENTEE)).isEmpty();
    }

    /** What a mentee may do tells the stage, and whether a meeting is arranged, and nothing of the panel. */
    @ParameterizedTest
    @EnumSource(CycleState.class)
    void theMenteesActionsAreThoseOfTheStage(CycleState state) {
        MentoringCycle cycle = JOURNEY.at(state);
        CycleView.ForMentee view =
                access(cycle).view(CycleView.ForMentee.class, MENTEE).orElseThrow();
        EnumSet<CycleAction> expected = EnumSet.noneOf(CycleAction.class);
        expected.addAll(view.stage().actions());
        if (view.stage() == MenteeStage.UNDER_WAY && view.appointment().isPresent()) {
            expected.add(CycleAction.CANCEL_MEETING);
        }
        assertThat(access(cycle).actionsOf(MENTEE)).isEqualTo(expected);
        if (state != CycleState.SUSPENDED) {
            assertThat(open(state, Role.MENTEE)).containsAll(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void aMentorSeesTheOwnPartsAndTheNominatedOneTheMeetingToo(CycleState state) {
        MentoringCycle cycle = JOURNEY.at(state);
        CycleAccess access = access(cycle);
        for (int number = 1; number <= JOURNEY.size(); number++) {
            boolean member = cycle.panel().isPresent() && cycle.panel().get().has(Cycles.mentor(number));
            boolean nominated =
                    member && cycle.nomination().filter(there -> true).isPresent() && number == 1;
            Set<Role> roles = access.rolesOf(mentor(number));
            assertThat(roles.contains(Role.MENTOR)).isEqualTo(member);
            assertThat(roles.contains(Role.NOMINATED_MENTOR)).isEqualTo(nominated);
            assertThat(access.view(CycleView.ForMentor.class, mentor(number)))
                    .isEqualTo(
                            member
                                    ? Optional.of(cycle.viewFor(new Viewer.Mentor(Cycles.mentor(number))))
                                    : Optional.empty());
            assertThat(access.view(CycleView.ForNominatedMentor.class, mentor(number)))
                    .isEqualTo(nominated ? Optional.of(cycle.viewFor(new Viewer.NominatedMentor())) : Optional.empty());
            assertThat(access.viewsOf(mentor(number))).hasSize(roles.size());
            assertThat(access.mentorOf(mentor(number)).isPresent()).isEqualTo(member);
        }
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void aStrangerGetsNothing(CycleState state) {
        CycleAccess access = access(JOURNEY.at(state));
        for (String stranger : List.of("", " ", "mentor of another panel", mentor(77), MENTEE + "x")) {
            assertThat(access.rolesOf(stranger)).isEmpty();
            assertThat(access.viewsOf(stranger)).isEmpty();
            assertThat(access.actionsOf(stranger)).isEmpty();
            for (CycleAction action : CycleAction.values()) {
                assertThat(access.step(stranger, action, Cycles.DAY)).isEmpty();
            }
        }
    }

    /** A second writing is the same person: it gets the same, and no second role. */
    @ParameterizedTest
    @EnumSource(CycleState.class)
    void anotherWritingIsTheSamePerson(CycleState state) {
        CycleAccess access = access(JOURNEY.at(state));
        for (String person : List.of(MENTEE, mentor(1), mentor(2), person(Role.CUSTODIAN))) {
            for (String writing : List.of(person.toUpperCase(Locale.ROOT), " " + person + " ", person + "\u200B")) {
                assertThat(access.rolesOf(writing)).isEqualTo(access.rolesOf(person));
                assertThat(access.viewsOf(writing)).isEqualTo(access.viewsOf(person));
                assertThat(access.mentorOf(writing)).isEqualTo(access.mentorOf(person));
            }
        }
    }

    /** The steps that somebody can take are those of the table, each in a role of theirs. */
    @ParameterizedTest
    @EnumSource(CycleState.class)
    void theUnionOfAllPeopleCanTakeWhatTheTableSays(CycleState state) {
        CycleAccess access = access(JOURNEY.at(state));
        List<String> people = java.util.stream.Stream.concat(
                        STAFF.stream().map(CycleAccessTest::person),
                        java.util.stream.Stream.of(MENTEE, mentor(1), mentor(2)))
                .toList();
        for (CycleAction action : CycleAction.values()) {
            for (String person : people) {
                Set<Role> roles = access.rolesOf(person);
                boolean now = roles.stream().anyMatch(role -> open(state, role).contains(action));
                boolean ever = Arrays.stream(CycleState.values())
                        .anyMatch(other -> roles.stream()
                                .anyMatch(role -> open(other, role).contains(action)));
                Optional<Step> step = access.step(person, action, Cycles.DAY);
                assertThat(step.isPresent()).as("%s %s", person, action).isEqualTo(ever);
                step.ifPresent(taken -> {
                    assertThat(roles).contains(taken.by());
                    assertThat(open(state, taken.by()).contains(action)).isEqualTo(now);
                    assertThat(taken.on()).isEqualTo(Cycles.DAY);
                    assertThat(taken.reason()).isEmpty();
                });
            }
        }
    }

    /** The history would name the nominated mentor by the role. */
    @Test
    void theNominatedMentorRaisesAConcernAsOneOfThePanel() {
        CycleAccess access = access(JOURNEY.at(CycleState.MEETING_SCHEDULED));
        assertThat(access.step(mentor(1), CycleAction.RAISE_CONCERN, Cycles.DAY).map(Step::by))
                .contains(Role.MENTOR);
        assertThat(access.step(mentor(1), CycleAction.MEET, Cycles.DAY).map(Step::by))
                .contains(Role.NOMINATED_MENTOR);
        assertThat(access.step(mentor(2), CycleAction.MEET, Cycles.DAY)).isEmpty();
    }

    @Test
    void whoHoldsTheReceiptSeesTheStageOfTheOwnConcern() {
        ConcernReceipt receipt = ConcernReceipt.drawn(new Random(7));
        MentoringCycle before = JOURNEY.at(CycleState.INTERVIEWED);
        MentoringCycle cycle = before.concernRaised(receipt, Journey.step(before, CycleAction.RAISE_CONCERN));
        CycleAccess access = access(cycle);
        assertThat(access.view(CycleView.ForMentor.class, mentor(2), receipt).flatMap(CycleView.ForMentor::concern))
                .contains(Concern.Stage.RAISED);
        assertThat(access.view(CycleView.ForMentor.class, mentor(2)).flatMap(CycleView.ForMentor::concern))
                .isEmpty();
    }

    /** I1: nobody is on two sides, and the refusal names nobody. */
    @Test
    void whoIsOnTwoSidesIsRefused() {
        MentoringCycle cycle = JOURNEY.at(CycleState.PANEL_FORMED);
        for (Role role : STAFF) {
            for (String person : List.of(MENTEE, mentor(3), mentor(3).toUpperCase(Locale.ROOT) + " ".strip())) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> CycleAccess.of(cycle, Staff.none().with(role, person)))
                        .satisfies(refused -> assertThat(refused.getMessage())
                                .contains(role.name())
                                .doesNotContainIgnoringCase(person));
            }
        }
        assertThatNoException()
                .isThrownBy(() -> CycleAccess.of(cycle, Staff.none().with(Role.CUSTODIAN, "x")));
    }

    @Test
    void aPersonOfTheStaffHasOneRoleOfTheStaff() {
        Staff staff = Staff.none().with(Role.CUSTODIAN, "Kim Doe");
        assertThat(staff.with(Role.CUSTODIAN, "kim doe").toString()).isEqualTo("Staff[1, ***]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> staff.with(Role.FACILITATOR, "KIM DOE"))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContainIgnoringCase("kim"));
        for (Role role : List.of(Role.MENTEE, Role.MENTOR, Role.NOMINATED_MENTOR)) {
            assertThatIllegalArgumentException().isThrownBy(() -> Staff.none().with(role, "x"));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Staff.none().with(Role.CUSTODIAN, " "));
    }

    @Test
    void nothingIsPrintedOfAnybody() {
        MentoringCycle cycle = MentoringCycle.propose(Cycles.CYCLE, MenteeId.of("marker-m"), Cycles.GUIDE);
        CycleAccess access = CycleAccess.of(cycle, Staff.none().with(Role.CUSTODIAN, "marker-c"));
        assertThat(access.toString()).doesNotContain("marker").contains("***");
    }
}
