package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.meeting.DropReason;
import org.reversementoring.core.meeting.DroppedGoal;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.programme.GoalFigures;

/** Law: no count of goals that a lead or evaluator sees is of fewer mentees than the floor, nor follows from the others. */
class GoalFiguresTest {

    private static final Journey JOURNEY = Journey.standard();
    private static final int FLOOR = 3;

    /** The answered cycle of a mentee with one goal. */
    private static MentoringCycle answered(int mentee, int cycle) {
        return MentoringCycle.builder()
                .from(JOURNEY.at(CycleState.RESPONDED))
                .id(CycleId.of("cycle-" + mentee + "-" + cycle))
                .mentee(Mentee.of(MenteeId.of("mentee-" + mentee)))
                .build();
    }

    private static MentoringCycle ended(int mentee, int cycle, GoalStatus end, DropReason why) {
        MentoringCycle first = JOURNEY.take(answered(mentee, cycle), CycleAction.FOLLOW_UP_T1);
        Step step = Journey.step(first, CycleAction.FOLLOW_UP_T2);
        FollowUp followUp = FollowUp.builder()
                .from(Cycles.followUp(FollowUpPoint.T2, step.on(), 1, HarmCheck.Outcome.NO_HARM))
                .goals(List.of(end))
                .dropped(end == GoalStatus.DROPPED ? List.of(new DroppedGoal(1, why)) : List.of())
                .build();
        return first.followedUp(followUp, step);
    }

    private static GoalFigures figures(int done, int dropped, int open, int waiting) {
        List<MentoringCycle> cycles = new ArrayList<>();
        for (int i = 0; i < done; i++) {
            cycles.add(ended(cycles.size(), 1, GoalStatus.DONE, DropReason.OTHER));
        }
        for (int i = 0; i < dropped; i++) {
            cycles.add(ended(cycles.size(), 1, GoalStatus.DROPPED, DropReason.NO_TIME));
        }
        for (int i = 0; i < open; i++) {
            cycles.add(ended(cycles.size(), 1, GoalStatus.STARTED, DropReason.OTHER));
        }
        for (int i = 0; i < waiting; i++) {
            cycles.add(answered(cycles.size(), 1));
        }
        return GoalFigures.of(cycles, FLOOR);
    }

    /** Over all small numbers of mentees with one goal each. */
    @Test
    void eachNumberIsNoughtOrOfAsManyMenteesAsTheFloor() {
        Predicate<Integer> large = number -> number == 0 || number >= FLOOR;
        for (int done = 0; done <= 4; done++) {
            for (int dropped = 0; dropped <= 4; dropped++) {
                for (int open = 0; open <= 4; open++) {
                    GoalFigures shown = figures(done, dropped, open, 3);
                    boolean whole = large.test(done) && large.test(dropped) && large.test(open);
                    assertThat(shown.intended()).contains(done + dropped + open + 3);
                    assertThat(shown.ends())
                            .isEqualTo(
                                    whole
                                            ? Optional.of(new GoalFigures.Ends(done, dropped, open, 3))
                                            : Optional.empty());
                    assertThat(shown.reasons())
                            .isEqualTo(!whole || dropped > 0 ? Optional.empty() : Optional.of(Map.of()))
                            .as("a reason that all have in common");
                }
            }
        }
    }

    @Test
    void nothingIsShownOfFewerMenteesThanTheFloorHoweverManyCyclesTheyHave() {
        List<MentoringCycle> two = new ArrayList<>();
        for (int cycle = 1; cycle <= 5; cycle++) {
            two.add(ended(1, cycle, GoalStatus.DONE, DropReason.OTHER));
            two.add(ended(2, cycle, GoalStatus.DONE, DropReason.OTHER));
        }
        GoalFigures shown = GoalFigures.of(two, FLOOR);
        assertThat(shown)
                .isEqualTo(
                        new GoalFigures(FLOOR, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(GoalFigures.of(List.of(), FLOOR)).isEqualTo(shown);
        two.add(ended(3, 1, GoalStatus.DONE, DropReason.OTHER));
        assertThat(GoalFigures.of(two, FLOOR).ends()).contains(new GoalFigures.Ends(11, 0, 0, 0));
        assertThat(GoalFigures.of(two, 4).intended()).isEmpty();
    }

    /** Over all numbers of mentees with one of two reasons: the lead sees who dropped a goal, and never why. */
    @Test
    void aReasonHasAsManyMenteesWithoutItAsTheFloor() {
        for (int one = 0; one <= 5; one++) {
            for (int other = 0; other <= 5; other++) {
                List<MentoringCycle> cycles = new ArrayList<>();
                for (int mentee = 0; mentee < one + other; mentee++) {
                    DropReason why = mentee < one ? DropReason.NO_SUPPORT : DropReason.NO_TIME;
                    cycles.add(ended(mentee, 1, GoalStatus.DROPPED, why));
                }
                assertThat(GoalFigures.of(cycles, FLOOR).reasons().isPresent())
                        .as("%s and %s", one, other)
                        .isEqualTo(one >= FLOOR && other >= FLOOR);
            }
        }
    }

    @Test
    void reasonsAreShownTogetherOrNotAtAll() {
        List<MentoringCycle> cycles = new ArrayList<>();
        for (int mentee = 0; mentee < 6; mentee++) {
            cycles.add(ended(
                    mentee, 1, GoalStatus.DROPPED, mentee < 3 ? DropReason.NO_SUPPORT : DropReason.NO_LONGER_RELEVANT));
        }
        assertThat(GoalFigures.of(cycles, FLOOR).reasons())
                .contains(Map.of(DropReason.NO_LONGER_RELEVANT, 3, DropReason.NO_SUPPORT, 3));
        cycles.add(ended(6, 1, GoalStatus.DROPPED, DropReason.REPLACED));
        GoalFigures shown = GoalFigures.of(cycles, FLOOR);
        assertThat(shown.reasons()).isEmpty();
        assertThat(shown.ends()).contains(new GoalFigures.Ends(0, 7, 0, 0));
        assertThat(shown.origins()).contains(new GoalFigures.Origins(7, 0));
    }

    @Test
    void aFloorBelowThatOfATableAndAMenteeWrittenInTwoWaysAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalFigures.of(List.of(), 2))
                .withMessage("goal figures: floor must be 3 or more, but was 2");
        MentoringCycle other = MentoringCycle.builder()
                .from(answered(1, 2))
                .mentee(Mentee.of(MenteeId.of("MENTEE-1")))
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> GoalFigures.of(List.of(answered(1, 1), other), FLOOR));
    }
}
