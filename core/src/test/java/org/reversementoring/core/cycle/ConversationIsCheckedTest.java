package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.DropReason;
import org.reversementoring.core.meeting.DroppedGoal;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.meeting.MenteeResponse;

/** Every number that is printed from the arranged meeting on was looked at (I14): in the step, and in the stored document. */
class ConversationIsCheckedTest {

    private static final Journey JOURNEY = Journey.standard();

    private static MentoringCycle take(MentoringCycle cycle, CycleAction action) {
        return JOURNEY.take(cycle, action);
    }

    private static MenteeResponse response(DevelopmentGoal goal) {
        return MenteeResponse.builder().reflection("-").addGoals(goal).build();
    }

    private static DevelopmentGoal goal(GoalStatus status, boolean carried) {
        return DevelopmentGoal.builder()
                .from(Cycles.goal())
                .status(status)
                .carried(carried)
                .build();
    }

    private static MentoringCycle responded(DevelopmentGoal goal) {
        MentoringCycle met = JOURNEY.at(CycleState.MEETING_HELD);
        return met.responded(response(goal), Journey.step(met, CycleAction.RESPOND));
    }

    private static MentoringCycle followedUp(MentoringCycle cycle, FollowUpPoint point, GoalStatus status) {
        CycleAction action = action(point);
        Step step = Journey.step(cycle, action);
        FollowUp followUp = FollowUp.builder()
                .from(Cycles.followUp(point, step.on(), 1, HarmCheck.Outcome.NO_HARM))
                .goals(List.of(status))
                .build();
        return cycle.followedUp(followUp, step);
    }

    private static CycleAction action(FollowUpPoint point) {
        return point == FollowUpPoint.T1 ? CycleAction.FOLLOW_UP_T1 : CycleAction.FOLLOW_UP_T2;
    }

    private static ObjectNode goalOf(ObjectNode body) {
        return (ObjectNode) body.get("response").get("goals").get(0);
    }

    @Test
    void aMeetingIsArrangedForADayToCome() {
        MentoringCycle cycle = JOURNEY.at(CycleState.MEETING_SCHEDULED);
        LocalDate arranged = cycle.history().get(cycle.revision() - 1).on();
        assertThat(cycle.plan().orElseThrow().on()).isEqualTo(arranged);
        Stored.refused(
                cycle,
                "a meeting must be arranged for a day to come",
                body -> ((ObjectNode) body.get("plan"))
                        .put("on", arranged.minusDays(1).toString()));
        MentoringCycle again = take(take(cycle, CycleAction.CANCEL_MEETING), CycleAction.SCHEDULE);
        Stored.refused(
                again,
                "a meeting must be arranged for a day to come",
                body -> ((ObjectNode) body.get("plan")).put("on", arranged.toString()));
    }

    @ParameterizedTest
    @CsvSource({"STARTED,false", "DONE,false", "DROPPED,false", "DONE,true", "DROPPED,true"})
    void aGoalThatIsSetIsNewOrCarriedAndOpen(GoalStatus status, boolean carried) {
        Refusals.refused(
                CycleState.MEETING_HELD,
                CycleAction.RESPOND,
                "GOAL_STATUS_IMPOSSIBLE",
                (cycle, step) -> cycle.responded(response(goal(status, carried)), step));
        Stored.refused(
                JOURNEY.at(CycleState.RESPONDED),
                "goals must be new and not begun, or carried and open",
                body -> goalOf(body).put("carried", carried).put("status", status.name()));
    }

    @ParameterizedTest
    @CsvSource({"SET,false", "SET,true", "STARTED,true"})
    void otherGoalsCanBeSet(GoalStatus status, boolean carried) {
        MentoringCycle cycle = responded(goal(status, carried));
        assertThat(Stored.edited(cycle, body -> {})).isEqualTo(cycle);
    }

    @Test
    void aGoalIsLookedAtAfterTheMeeting() {
        MentoringCycle met = JOURNEY.at(CycleState.MEETING_HELD);
        LocalDate day = met.meeting().orElseThrow().heldOn();
        DevelopmentGoal next = DevelopmentGoal.builder()
                .from(Cycles.goal())
                .reviewOn(day.plusDays(1))
                .build();
        MentoringCycle responded = responded(next);
        for (int before : List.of(0, 1)) {
            LocalDate early = day.minusDays(before);
            Refusals.refused(
                    met,
                    CycleAction.RESPOND,
                    "REVIEW_BEFORE_MEETING",
                    (cycle, step) -> cycle.responded(
                            response(DevelopmentGoal.builder()
                                    .from(next)
                                    .reviewOn(early)
                                    .build()),
                            step));
            Stored.refused(
                    responded,
                    "goals must be looked at after the meeting",
                    body -> goalOf(body).put("reviewOn", early.toString()));
        }
    }

    @Test
    void aGoalIsSetOnce() {
        DevelopmentGoal spaced = DevelopmentGoal.builder()
                .from(Cycles.goal())
                .action(Cycles.goal().action() + " ")
                .reviewOn(Cycles.DAY.plusYears(1))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MenteeResponse.builder()
                        .reflection("-")
                        .addGoals(Cycles.goal(), spaced)
                        .build())
                .withMessageContaining("each goal must be set once")
                .withMessageNotContaining(Cycles.MARK);
        Stored.refused(JOURNEY.at(CycleState.RESPONDED), "each goal must be set once", body -> {
            ArrayNode goals = (ArrayNode) body.get("response").get("goals");
            goals.add(goals.get(0).deepCopy());
        });
    }

    @Test
    void whatWasBegunIsNeverAgainNotBegun() {
        Refusals.refused(
                responded(goal(GoalStatus.STARTED, true)),
                CycleAction.FOLLOW_UP_T1,
                "GOAL_STATUS_IMPOSSIBLE",
                (cycle, step) -> followedUp(cycle, FollowUpPoint.T1, GoalStatus.SET));
        for (GoalStatus first : List.of(GoalStatus.STARTED, GoalStatus.DONE)) {
            MentoringCycle begun = followedUp(responded(Cycles.goal()), FollowUpPoint.T1, first);
            Refusals.refused(
                    begun,
                    CycleAction.FOLLOW_UP_T2,
                    "GOAL_STATUS_IMPOSSIBLE",
                    (cycle, step) -> followedUp(cycle, FollowUpPoint.T2, GoalStatus.SET));
            Stored.refused(
                    followedUp(begun, FollowUpPoint.T2, first),
                    "a goal that was begun must not become one that is not",
                    body -> ((ArrayNode) body.get("followUps").get(1).get("goals")).set(0, "SET"));
        }
        Stored.refused(
                followedUp(responded(goal(GoalStatus.SET, true)), FollowUpPoint.T1, GoalStatus.SET),
                "a goal that was begun must not become one that is not",
                body -> goalOf(body).put("status", "STARTED"));
    }

    private static MentoringCycle dropped(
            MentoringCycle cycle, FollowUpPoint point, GoalStatus end, DroppedGoal... why) {
        Step step = Journey.step(cycle, action(point));
        FollowUp followUp = FollowUp.builder()
                .from(Cycles.followUp(point, step.on(), 1, HarmCheck.Outcome.NO_HARM))
                .goals(List.of(end))
                .addDropped(why)
                .build();
        return cycle.followedUp(followUp, step);
    }

    @ParameterizedTest
    @EnumSource(FollowUpPoint.class)
    void aGoalThatIsDroppedHasAReasonAndNoOtherGoalHas(FollowUpPoint point) {
        MentoringCycle cycle = responded(Cycles.goal());
        if (point == FollowUpPoint.T2) {
            cycle = followedUp(cycle, FollowUpPoint.T1, GoalStatus.STARTED);
        }
        int place = cycle.followUps().size();
        DroppedGoal why = new DroppedGoal(1, DropReason.NO_SUPPORT);
        Refusals.refused(
                cycle,
                action(point),
                "DROP_REASON_MISSING",
                (before, step) -> dropped(before, point, GoalStatus.DROPPED));
        for (GoalStatus other : List.of(GoalStatus.SET, GoalStatus.STARTED, GoalStatus.DONE)) {
            if (place == 0 || other != GoalStatus.SET) {
                Refusals.refused(
                        cycle,
                        action(point),
                        "DROP_REASON_OFF_GOAL",
                        (before, step) -> dropped(before, point, other, why));
            }
        }
        Refusals.refused(
                cycle,
                action(point),
                "DROP_REASON_OFF_GOAL",
                (before, step) ->
                        dropped(before, point, GoalStatus.DROPPED, why, new DroppedGoal(2, DropReason.NO_TIME)));
        MentoringCycle taken = dropped(cycle, point, GoalStatus.DROPPED, why);
        assertThat(taken.viewFor(new Viewer.Evaluator()).followUps().get(place))
                .isEqualTo(taken.followUps().get(place).withoutReasons());
        Stored.refused(
                taken,
                "each dropped goal must have a reason",
                body -> ((ObjectNode) body.get("followUps").get(place)).remove("dropped"));
        String off = "only a goal that is dropped must have a reason";
        Stored.refused(
                taken,
                off,
                body -> ((ArrayNode) body.get("followUps").get(place).get("goals")).set(0, "DONE"));
        Stored.refused(
                taken,
                off,
                body -> ((ObjectNode)
                                body.get("followUps").get(place).get("dropped").get(0))
                        .put("number", 2));
    }

    /** Whoever stored it could not say why. */
    @Test
    void aDroppedGoalOfTheFirstVersionHasNoReason() throws IOException {
        try (InputStream kept =
                ConversationIsCheckedTest.class.getResourceAsStream("/compatibility/1/mentoring-cycle.json")) {
            String text = new String(kept.readAllBytes(), StandardCharsets.UTF_8);
            MentoringCycle first = JsonCodec.create().read(text, MentoringCycle.class);
            assertThat(first.followUps())
                    .allMatch(followUp -> followUp.goals().contains(GoalStatus.DROPPED)
                            && followUp.dropped().isEmpty());
            assertThat(Stored.edited(first, body -> {})).isEqualTo(first);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JsonCodec.create()
                            .read(
                                    text.replaceFirst(
                                            "\"harmChecks\"",
                                            "\"dropped\":[{\"number\":2,\"reason\":\"OTHER\"}],\"harmChecks\""),
                                    MentoringCycle.class))
                    .withMessageContaining("later version");
        }
    }

    @Test
    void nobodyLooksBackBeforeTheResponse() {
        MentoringCycle responded = JOURNEY.at(CycleState.RESPONDED);
        LocalDate last = responded.history().get(responded.revision() - 1).on();
        for (FollowUpPoint point : FollowUpPoint.values()) {
            MentoringCycle before = point == FollowUpPoint.T1 ? responded : take(responded, CycleAction.FOLLOW_UP_T1);
            LocalDate early = last.minusDays(1);
            Refusals.refused(
                    before,
                    action(point),
                    "DAY_BEFORE_LAST_STEP",
                    (cycle, step) -> cycle.followedUp(
                            Cycles.followUp(point, early, 1, HarmCheck.Outcome.NO_HARM),
                            new Step(step.by(), early, step.reason())));
            Stored.refused(take(before, action(point)), "a follow-up must be on the day of its step", body -> {
                ArrayNode followUps = (ArrayNode) body.get("followUps");
                ((ObjectNode) followUps.get(followUps.size() - 1)).put("on", early.toString());
            });
            Stored.refused(take(before, action(point)), "history must not go back in time", body -> {
                ArrayNode followUps = (ArrayNode) body.get("followUps");
                ((ObjectNode) followUps.get(followUps.size() - 1)).put("on", early.toString());
                ArrayNode history = (ArrayNode) body.get("history");
                ((ObjectNode) history.get(history.size() - 1)).put("on", early.toString());
            });
        }
    }

    @Test
    void eachSideIsAskedOnceWhetherItWasHarmed() {
        MentoringCycle cycle = take(JOURNEY.at(CycleState.RESPONDED), CycleAction.FOLLOW_UP_T1);
        Stored.refused(
                cycle,
                "harm must be checked once on each side",
                body -> harmChecks(body).remove(1));
        Stored.refused(
                cycle,
                "harm must be checked once on each side",
                body -> harmChecks(body).add(harmChecks(body).get(1).deepCopy()));
        Stored.refused(
                cycle,
                "harm must be checked once on each side",
                body -> ((ObjectNode) harmChecks(body).get(1)).put("side", "MENTEE"));
    }

    private static ArrayNode harmChecks(ObjectNode body) {
        return (ArrayNode) body.get("followUps").get(0).get("harmChecks");
    }

    @Test
    void theMeetingHasALengthAndItsPhasesFitIn() {
        MentoringCycle cycle = JOURNEY.at(CycleState.MEETING_HELD);
        for (String length : List.of("PT0S", "PT481M", "PT45.5S")) {
            Stored.refused(
                    cycle,
                    "length must be 1 to 480 whole minutes",
                    body -> ((ObjectNode) body.get("meeting")).put("length", length));
        }
        Stored.refused(
                cycle,
                "phases must fit into",
                body -> ((ArrayNode) body.get("meeting").get("phases"))
                        .addObject()
                        .put("phase", "CONTENT")
                        .put("minutes", 46)
                        .put("done", true));
    }

    private static MentoringCycle harmed(FollowUpPoint when) {
        MentoringCycle cycle = JOURNEY.at(CycleState.RESPONDED);
        for (FollowUpPoint point : FollowUpPoint.values()) {
            Step step = Journey.step(cycle, action(point));
            HarmCheck.Outcome outcome = point == when ? HarmCheck.Outcome.HARM : HarmCheck.Outcome.NO_HARM;
            cycle = cycle.followedUp(Cycles.followUp(point, step.on(), 1, outcome), step);
        }
        return cycle;
    }

    @ParameterizedTest
    @EnumSource(FollowUpPoint.class)
    void harmThatWasFoundIsAConcernWhenTheCycleIsClosed(FollowUpPoint when) {
        MentoringCycle closed = take(take(harmed(when), CycleAction.ROUTE_CONCERN), CycleAction.CLOSE);
        assertThat(closed.state()).isEqualTo(CycleState.CLOSED);
        assertThat(closed.concerns()).hasSize(1);
        assertThat(Stored.edited(closed, body -> {})).isEqualTo(closed);
    }

    /** Follow-ups of the first version opened no concern; then somebody raises one. */
    @Test
    void noCycleOfTheFirstVersionIsClosedWhileNobodyKnowsOfTheHarmThatWasFound() throws IOException {
        MentoringCycle first;
        try (InputStream kept = ConversationIsCheckedTest.class.getResourceAsStream(
                "/compatibility/1/mentoring-cycle.without-goals.json")) {
            first = JsonCodec.create()
                    .read(new String(kept.readAllBytes(), StandardCharsets.UTF_8), MentoringCycle.class);
        }
        assertThat(first.concerns()).isEmpty();
        LocalDate day = first.history().get(first.revision() - 1).on();
        Step step = Step.by(Role.CUSTODIAN, day).because(Cycles.WHY);
        MentoringCycle ended = JOURNEY.take(
                JOURNEY.take(first, CycleAction.SUSPEND, new Step(Role.PROGRAMME_LEAD, day, step.reason())),
                CycleAction.ABANDON,
                new Step(Role.PROGRAMME_LEAD, day, step.reason()));
        Refusals.refused(
                ended,
                CycleAction.CLOSE,
                "HARM_WITHOUT_CONCERN",
                (cycle, any) -> cycle.closed(new Closure(true), step));
        assertThat(ended.concernRaised(Step.by(Role.MENTOR, day))
                        .closed(new Closure(true), step)
                        .closure())
                .isPresent();
    }

    @Test
    void aConcernThatIsRaisedAfterTheEndComesTooLate() {
        MentoringCycle closed = JOURNEY.at(CycleState.CLOSED);
        String rule = "each concern must have been raised";
        for (MentoringCycle cycle : List.of(closed, take(closed, CycleAction.RAISE_CONCERN))) {
            Stored.refused(cycle, rule, body -> ((ObjectNode) harmChecks(body).get(0)).put("outcome", "HARM"));
        }
        assertThat(Stored.edited(closed, body -> ((ObjectNode) harmChecks(body).get(0)).put("outcome", "UNEASE"))
                        .followUps())
                .noneMatch(FollowUp::foundHarm);
    }
}
