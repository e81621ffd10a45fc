package org.reversementoring.core.programme.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.programme.PairScheme;
import org.reversementoring.core.programme.Topology;

/** Law: each number of a plan takes its last value and refuses the next, and a step has what its action has and nothing else. */
class PairBoundsTest {

    private static final LocalDate DAY = Cycles.DAY;

    private static PairPlan plan(int... numbers) {
        return new PairPlan(
                numbers[0],
                DAY,
                DAY.plusDays(numbers[1]),
                numbers[2],
                numbers[3],
                numbers[4],
                true,
                numbers[5],
                numbers[6]);
    }

    /** Meetings, days from first to last, least and most days between, minimum, supervisions offered and attended. */
    @ParameterizedTest
    @CsvSource({"24,366,0,366,24,24,24", "1,0,0,0,1,0,0", "1,0,0,366,1,24,0", "24,23,1,1,1,0,0", "2,366,366,366,2,1,1"})
    void theLastValueIsTaken(int meetings, int days, int least, int most, int minimum, int supervisions, int attended) {
        assertThat(plan(meetings, days, least, most, minimum, supervisions, attended)
                        .meetings())
                .isEqualTo(meetings);
    }

    @ParameterizedTest
    @CsvSource({
        "0,10,0,5,1,0,0,meetings must be 1 to 24",
        "25,366,0,5,1,0,0,meetings must be 1 to 24",
        "2,-1,0,0,1,0,0,last day must not be before the first",
        "2,10,-1,5,1,0,0,least days must be 0 to the most",
        "2,10,6,5,1,0,0,least days must be 0 to the most",
        "2,400,0,367,1,0,0,most days must be at most 366",
        "2,10,0,5,0,0,0,minimum must be 1 to the meetings",
        "2,10,0,5,3,0,0,minimum must be 1 to the meetings",
        "2,10,0,5,1,-1,0,supervisions must be 0 to 24",
        "2,10,0,5,1,25,0,supervisions must be 0 to 24",
        "2,10,0,5,1,2,-1,supervisions to attend must be 0 to those offered",
        "2,10,0,5,1,2,3,supervisions to attend must be 0 to those offered",
        "24,22,1,1,1,0,0,meetings must fit between first and last day",
        "2,10,0,11,1,0,0,must be at most the 10 days"
    })
    void theNextValueIsRefused(
            int meetings, int days, int least, int most, int minimum, int supervisions, int attended, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(meetings, days, least, most, minimum, supervisions, attended))
                .withMessageContaining(rule);
    }

    private static final DevelopmentGoal GOAL = DevelopmentGoal.builder()
            .topic(TopicId.of("teaching"))
            .action("Ask")
            .reviewOn(DAY.plusYears(1))
            .build();

    /** Everything that one action has, given to every other. */
    @Test
    void aStepHasWhatItsActionHasAlone() {
        for (PairAction action : PairAction.values()) {
            boolean mentors = List.of(PairAction.MEET, PairAction.ATTEND_INDUCTION, PairAction.ATTEND_SUPERVISION)
                    .contains(action);
            for (Optional<Role> mentoring : List.of(
                    Optional.<Role>empty(),
                    Optional.of(Role.MENTOR),
                    Optional.of(Role.MENTEE),
                    Optional.of(Role.CUSTODIAN))) {
                boolean fits =
                        mentors ? mentoring.isPresent() && mentoring.get() != Role.CUSTODIAN : mentoring.isEmpty();
                isMade(fits && action != PairAction.RECORD_LEARNING, action, mentoring, 0, 0, false);
            }
            Optional<Role> who = mentors ? Optional.of(Role.MENTOR) : Optional.empty();
            isMade(action == PairAction.SET_GOALS, action, who, 100, 0, false);
            isMade(false, action, who, 101, 0, false);
            isMade(action == PairAction.REVIEW_GOALS, action, who, 0, 1, false);
            isMade(action == PairAction.CLOSE, action, who, 0, 0, true);
        }
    }

    private static void isMade(
            boolean made, PairAction action, Optional<Role> mentoring, int goals, int statuses, boolean reason) {
        Runnable step = () -> new PairStep(
                action,
                Role.MENTEE,
                DAY,
                mentoring,
                Collections.nCopies(goals, GOAL),
                Collections.nCopies(statuses, GoalStatus.DONE),
                List.of(),
                Optional.empty(),
                reason ? Optional.of(PairStep.EndReason.BY_AGREEMENT) : Optional.empty());
        if (made) {
            step.run();
        } else {
            assertThatIllegalArgumentException().as("%s", action).isThrownBy(step::run);
        }
    }

    /** What a scheme says twice it says alike, and what its course holds it holds nowhere else. */
    @Test
    void aSchemeWithAPlanIsThatOfItsCourse() {
        PairScheme scheme = PairScheme.begin(
                CycleId.of("pair-1"),
                Mentee.of(Cycles.MENTEE),
                Mentor.of(Cycles.mentor(1)),
                Topology.PAIR,
                PairPlan.sixInSixMonths(DAY));
        refused(copy(scheme).planned(5), "must be those of the plan");
        refused(copy(scheme).until(scheme.until().plusDays(1)), "must be those of the plan");
        refused(copy(scheme).topology(Topology.RECIPROCAL), "must be those of the plan");
        refused(copy(scheme).closed(true), "closed if and only if its course is over");
        refused(copy(scheme).response(Cycles.response()), "in its course alone");
        refused(copy(scheme).addMeetings(Cycles.meeting(Cycles.mentor(1), DAY).build()), "in its course alone");
        PairScheme over = scheme.taken(PairStep.withdraw(DAY));
        assertThat(over.closed()).isTrue();
        refused(copy(over).closed(false), "closed if and only if its course is over");
    }

    private static PairScheme.Builder copy(PairScheme scheme) {
        return PairScheme.builder().from(scheme);
    }

    private static void refused(PairScheme.Builder builder, String rule) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(rule);
    }
}
