package org.reversementoring.core.programme.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.LearningItem;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.programme.PairScheme;
import org.reversementoring.core.programme.Topology;

class PairCourseTest {

    private static final LocalDate DAY = Cycles.DAY;
    private static final DevelopmentGoal GOAL = DevelopmentGoal.builder()
            .topic(TopicId.of("teaching"))
            .action("Ask " + Cycles.MARK)
            .reviewOn(DAY.plusYears(1))
            .build();
    private static final PairStep INDUCTION = PairStep.attended(PairAction.ATTEND_INDUCTION, DAY, Role.MENTOR);

    private static PairScheme begin(Topology topology, PairPlan plan) {
        return PairScheme.begin(
                CycleId.of("pair-1"), Mentee.of(Cycles.MENTEE), Mentor.of(Cycles.mentor(1)), topology, plan);
    }

    private static PairScheme all(PairScheme scheme, PairStep... steps) {
        PairScheme next = scheme;
        for (PairStep step : steps) {
            next = next.taken(step);
        }
        return next;
    }

    private static PairScheme sixMeetings() {
        PairScheme scheme = begin(Topology.PAIR, PairPlan.sixInSixMonths(DAY)).taken(INDUCTION);
        for (int month = 0; month < 6; month++) {
            scheme = scheme.taken(PairStep.met(Role.MENTOR, DAY.plusMonths(month)));
        }
        return all(
                scheme,
                PairStep.goals(Role.MENTEE, DAY.plusMonths(5), List.of(GOAL)),
                PairStep.review(Role.MENTEE, DAY.plusMonths(6), List.of(GoalStatus.STARTED)),
                PairStep.close(DAY.plusMonths(6)));
    }

    private static void refused(PairScheme scheme, PairStep step, PairRefusal rule) {
        PairRefusedException refusal = catchThrowableOfType(PairRefusedException.class, () -> scheme.taken(step));
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.role()).isEqualTo(step.role());
        assertThat(refusal.action()).isEqualTo(step.action());
        assertThat(refusal.inWords()).isNotBlank();
        assertThat(refusal.next()).isEqualTo(refusal.state().actions());
        List<PairStep> edited = new ArrayList<>(scheme.course().orElseThrow().steps());
        edited.add(step);
        PairCourse course = scheme.course().orElseThrow();
        assertThatIllegalArgumentException()
                .as("a stored one is checked as the step is")
                .isThrownBy(() -> new PairCourse(course.plan(), course.reciprocal(), edited));
    }

    @Test
    void sixMeetingsInSixMonthsCloseAndComeBackFromJson() {
        PairScheme closed = sixMeetings();
        assertThat(closed.closed()).isTrue();
        JsonCodec codec = JsonCodec.create();
        assertThat(codec.read(codec.write(closed), PairScheme.class)).isEqualTo(closed);
        assertThat(closed.toString()).doesNotContain(Cycles.MARK);
        assertThat(closed.course().orElseThrow().goals(Role.MENTEE)).containsExactly(GOAL.with(GoalStatus.STARTED));
        refused(closed, PairStep.withdraw(DAY.plusMonths(7)), PairRefusal.OVER);
    }

    @Test
    void eachRuleRefuses() {
        PairScheme fresh = begin(Topology.PAIR, new PairPlan(2, DAY, DAY.plusDays(60), 7, 30, 2, true, 3, 2));
        refused(fresh, PairStep.met(Role.MENTOR, DAY), PairRefusal.NOT_INDUCTED);
        PairScheme inducted = fresh.taken(INDUCTION);
        refused(inducted, INDUCTION, PairRefusal.NO_SUCH_SESSION);
        refused(inducted, PairStep.met(Role.CUSTODIAN, DAY), PairRefusal.WRONG_ROLE);
        refused(inducted, PairStep.met(Role.MENTOR, DAY.minusDays(1)), PairRefusal.DAY_BEFORE_LAST_STEP);
        refused(fresh, PairStep.met(Role.MENTOR, DAY.minusDays(1)), PairRefusal.BEFORE_PLAN);
        refused(inducted, PairStep.met(Role.MENTOR, DAY.plusDays(61)), PairRefusal.AFTER_PLAN);
        refused(inducted, PairStep.met(Role.MENTOR, DAY, Role.MENTEE), PairRefusal.WRONG_TURN);
        PairScheme once = inducted.taken(PairStep.met(Role.MENTEE, DAY));
        refused(once, PairStep.met(Role.MENTOR, DAY.plusDays(6)), PairRefusal.TOO_SOON);
        refused(once, PairStep.met(Role.MENTOR, DAY.plusDays(31)), PairRefusal.TOO_LATE);
        refused(once, PairStep.close(DAY), PairRefusal.TOO_FEW_MEETINGS);
        assertThat(once.taken(PairStep.close(DAY, PairStep.EndReason.BY_AGREEMENT))
                        .closed())
                .isTrue();
        PairScheme twice = all(
                once,
                PairStep.notMet(PairAction.MISS_MEETING, Role.MENTOR, DAY.plusDays(20)),
                PairStep.met(Role.MENTOR, DAY.plusDays(50)));
        refused(twice, PairStep.met(Role.MENTOR, DAY.plusDays(58)), PairRefusal.ALL_HELD);
        refused(twice, PairStep.close(DAY.plusDays(50)), PairRefusal.GOALS_MISSING);
        refused(twice, PairStep.goals(Role.MENTOR, DAY.plusDays(50), List.of()), PairRefusal.GOALS_NOT_OPEN);
        refused(twice, PairStep.goals(Role.MENTEE, DAY.plusDays(50), List.of(GOAL, GOAL)), PairRefusal.GOAL_IMPOSSIBLE);
    }

    @Test
    void inAReciprocalSchemeBothMentorInTurnAndBothSetGoals() {
        PairScheme both = begin(Topology.RECIPROCAL, new PairPlan(2, DAY, DAY.plusDays(9), 0, 9, 2, false, 0, 0))
                .taken(PairStep.met(Role.MENTOR, DAY));
        refused(both, PairStep.met(Role.MENTOR, DAY), PairRefusal.WRONG_TURN);
        PairScheme half =
                all(both, PairStep.met(Role.MENTEE, DAY, Role.MENTEE), PairStep.goals(Role.MENTEE, DAY, List.of(GOAL)));
        refused(half, PairStep.close(DAY), PairRefusal.GOALS_MISSING);
        assertThat(all(half, PairStep.goals(Role.MENTOR, DAY, List.of()), PairStep.close(DAY))
                        .closed())
                .isTrue();
    }

    /** Each owns what they learned; the other reads what is shared; the programme reads nothing of it. */
    @Test
    void whatEachLearnedIsTheirsAndTheOthersIfTheyShareIt() {
        PairScheme fresh = begin(Topology.RECIPROCAL, new PairPlan(2, DAY, DAY.plusDays(9), 0, 9, 2, false, 0, 0));
        PairStep shared = PairStep.learned(Role.MENTEE, DAY, TopicId.of("teaching"), Cycles.MARK + "-shared", true);
        PairStep own = PairStep.learned(Role.MENTEE, DAY, TopicId.of("teaching"), Cycles.MARK + "-own", false);
        PairStep back = PairStep.learned(Role.MENTOR, DAY, TopicId.of("rotas"), Cycles.MARK + "-back", true);
        refused(fresh, shared, PairRefusal.NOT_MET);
        PairScheme scheme = all(fresh, PairStep.met(Role.MENTOR, DAY), shared, own, back);
        PairCourse course = scheme.course().orElseThrow();
        assertThat(course.learning(Role.MENTEE))
                .extracting(LearningItem::words)
                .containsExactly(Cycles.MARK + "-shared", Cycles.MARK + "-own", Cycles.MARK + "-back");
        assertThat(course.learning(Role.MENTOR))
                .extracting(LearningItem::words)
                .containsExactly(Cycles.MARK + "-shared", Cycles.MARK + "-back");
        assertThat(course.learning(Role.MENTOR))
                .extracting(LearningItem::direction)
                .containsExactly(LearningItem.Direction.SENIOR_FROM_JUNIOR, LearningItem.Direction.JUNIOR_FROM_SENIOR);
        assertThat(scheme.toString()).doesNotContain(Cycles.MARK);
        JsonCodec codec = JsonCodec.create();
        assertThat(codec.read(codec.write(scheme), PairScheme.class)).isEqualTo(scheme);
        PairScheme full = scheme;
        for (int i = 1; i < 20; i++) {
            full = full.taken(back);
        }
        refused(full, back, PairRefusal.TOO_MUCH_LEARNED);
        assertThat(full.taken(own)).isNotNull();
        LearningItem item = own.learned().orElseThrow();
        for (LocalDate on : List.of(DAY, DAY.plusDays(1))) {
            for (Role role : List.of(Role.MENTOR, Role.MENTEE)) {
                if (role != Role.MENTEE || !on.equals(DAY)) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> new PairStep(
                                    PairAction.RECORD_LEARNING,
                                    role,
                                    on,
                                    Optional.empty(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    Optional.of(item),
                                    Optional.empty()))
                            .withMessageContaining("what its role learned on this day");
                }
            }
        }
    }

    /** All sequences of five of these steps: what a step refuses a stored course refuses, and numbers keep to the plan. */
    @Test
    void inAllShortWalksWithdrawalIsPossibleUntilTheEndAndThePlanHolds() {
        PairPlan plan = new PairPlan(2, DAY, DAY.plusDays(9), 0, 9, 1, false, 1, 1);
        List<PairStep> steps = List.of(
                PairStep.attended(PairAction.ATTEND_SUPERVISION, DAY, Role.MENTOR),
                PairStep.met(Role.MENTOR, DAY),
                PairStep.notMet(PairAction.CANCEL_MEETING, Role.MENTEE, DAY),
                PairStep.goals(Role.MENTEE, DAY, List.of(GOAL)),
                PairStep.review(Role.MENTEE, DAY, List.of(GoalStatus.DONE)),
                PairStep.learned(Role.MENTEE, DAY, TopicId.of("teaching"), "Words", true),
                PairStep.close(DAY),
                PairStep.withdraw(DAY));
        List<PairScheme> reached = List.of(begin(Topology.PAIR, plan));
        for (int depth = 0; depth < 5; depth++) {
            reached = reached.stream()
                    .flatMap(scheme -> steps.stream().flatMap(step -> next(scheme, step)))
                    .toList();
            assertThat(reached).isNotEmpty().allSatisfy(scheme -> {
                PairCourse course = scheme.course().orElseThrow();
                assertThat(course.count(PairAction.MEET)).isLessThanOrEqualTo(2);
                assertThat(course.supervisions(Role.MENTOR)).isLessThanOrEqualTo(1);
                assertThat(scheme.closed()
                                || next(scheme, PairStep.withdraw(DAY))
                                        .findAny()
                                        .isPresent())
                        .isTrue();
            });
        }
    }

    private static Stream<PairScheme> next(PairScheme scheme, PairStep step) {
        try {
            return Stream.of(scheme.taken(step));
        } catch (PairRefusedException refusal) {
            return Stream.of();
        }
    }

    @Test
    void onlyTheTwoSeeWordsAndNothingClaimsWhatAPairDoesNotHave() {
        PairCourse course = sixMeetings().course().orElseThrow();
        for (Role role : Role.values()) {
            PairView.of(course, role).ifPresent(view -> {
                assertThat(view.toString()).doesNotContain(Cycles.MARK);
                assertThat(view instanceof PairView.ForOneOfTwo).isEqualTo(role == Role.MENTEE || role == Role.MENTOR);
            });
        }
        String words = course.promise()
                + Stream.of(PairRefusal.values()).map(PairRefusal::inWords).toList();
        assertThat(words.toLowerCase(Locale.ROOT)).doesNotContain("panel", "anonymous", "report");
        assertThat(course.promise()).contains("no anonymity is claimed");
        assertThat(PairView.certificate(course, Role.MENTEE))
                .contains(new PairView.Certificate(Role.MENTEE, 6, DAY, DAY.plusMonths(5)));
        assertThat(PairView.certificate(course, Role.PROGRAMME_LEAD)).isEmpty();
    }
}
