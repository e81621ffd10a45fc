package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.meeting.SharedReport;

/** Laws: harm waits for nobody who does not know of it; each sharing has a concern of its own; a follow-up is of its own goals. */
class HarmConcernTest {

    private static final Journey JOURNEY = Journey.standard();
    private static final JsonCodec CODEC = JsonCodec.create();

    private static MentoringCycle followedUp(MentoringCycle cycle, FollowUpPoint point, HarmCheck.Outcome outcome) {
        Step step = Journey.step(cycle, CycleAction.FOLLOW_UP_T1);
        return cycle.followedUp(Cycles.followUp(point, step.on(), 1, outcome), step);
    }

    /** One concern that somebody raised, and then harm. */
    private static MentoringCycle harmed(FollowUpPoint when) {
        MentoringCycle cycle = JOURNEY.take(JOURNEY.at(CycleState.RESPONDED), CycleAction.RAISE_CONCERN);
        for (FollowUpPoint point : FollowUpPoint.values()) {
            cycle = followedUp(cycle, point, point == when ? HarmCheck.Outcome.HARM : HarmCheck.Outcome.NO_HARM);
        }
        return cycle;
    }

    private static List<Concern> seen(MentoringCycle cycle) {
        List<Concern> harms = cycle.viewFor(new Viewer.ProgrammeLead()).harms();
        assertThat(cycle.viewFor(new Viewer.MentorSupporter()).harms()).isEqualTo(harms);
        return harms;
    }

    @ParameterizedTest
    @EnumSource(FollowUpPoint.class)
    void whoeverHandsAHarmOverSeesItsNumberAndThatItWaitsAndNoOtherConcern(FollowUpPoint when) {
        MentoringCycle cycle = harmed(when);
        assertThat(seen(JOURNEY.take(JOURNEY.at(CycleState.RESPONDED), CycleAction.RAISE_CONCERN)))
                .as("what somebody raised is told by its receipt")
                .isEmpty();
        assertThat(seen(cycle)).containsExactly(new Concern(2, Concern.Stage.RAISED));
        for (Role role : List.of(Role.PROGRAMME_LEAD, Role.MENTOR_SUPPORTER)) {
            MentoringCycle routed = cycle.concernRouted(
                    seen(cycle).get(0).number(),
                    Step.by(role, Journey.step(cycle, CycleAction.ROUTE_CONCERN).on()));
            assertThat(seen(routed)).containsExactly(new Concern(2, Concern.Stage.ROUTED));
        }
    }

    @ParameterizedTest
    @EnumSource(FollowUpPoint.class)
    void noCycleIsClosedWhileItsHarmWaits(FollowUpPoint when) {
        MentoringCycle cycle = harmed(when);
        Step route = Journey.step(cycle, CycleAction.ROUTE_CONCERN);
        MentoringCycle stopped = JOURNEY.take(cycle, CycleAction.SUSPEND);
        MentoringCycle ended = JOURNEY.take(stopped, CycleAction.ABANDON);
        for (MentoringCycle waiting : List.of(cycle, cycle.concernRouted(1, route), ended)) {
            Refusals.refused(
                    waiting,
                    CycleAction.CLOSE,
                    "HARM_NOT_ROUTED",
                    (at, step) -> JOURNEY.take(at, CycleAction.CLOSE, step));
        }
        MentoringCycle closed = JOURNEY.take(cycle.concernRouted(2, route), CycleAction.CLOSE);
        assertThat(closed.state()).isEqualTo(CycleState.CLOSED);
        assertThat(closed.concerns().get(0).stage())
                .as("what a person raised is that person's to hand over")
                .isEqualTo(Concern.Stage.RAISED);
        assertThat(CODEC.read(CODEC.write(closed), MentoringCycle.class)).isEqualTo(closed);
    }

    private static MentoringCycle shared(MentoringCycle cycle) {
        return cycle.reportSharedFurther(
                SharedReport.Outcome.CONCERN_RAISED, Journey.step(cycle, CycleAction.RECORD_SHARING));
    }

    @Test
    void eachSharingThatLedToAConcernHasOneOfItsOwnSinceTheMeeting() {
        MentoringCycle early = JOURNEY.take(JOURNEY.at(CycleState.MEETING_SCHEDULED), CycleAction.RAISE_CONCERN);
        MentoringCycle met = JOURNEY.take(early, CycleAction.MEET);
        refusedSharing(met);
        MentoringCycle once = shared(JOURNEY.take(met, CycleAction.RAISE_CONCERN));
        refusedSharing(once);
        MentoringCycle twice = shared(JOURNEY.take(once, CycleAction.RAISE_CONCERN));
        assertThat(CODEC.read(CODEC.write(twice), MentoringCycle.class)).isEqualTo(twice);
        refusedSharing(followedUp(JOURNEY.at(CycleState.RESPONDED), FollowUpPoint.T1, HarmCheck.Outcome.HARM));
        MentoringCycle other = JOURNEY.take(met, CycleAction.RECORD_SHARING);
        Stored.refused(
                other,
                "a concern must be raised where a shared report led to one",
                body -> ((ObjectNode) body.get("sharings").get(0)).put("outcome", "CONCERN_RAISED"));
    }

    private static void refusedSharing(MentoringCycle cycle) {
        Refusals.refused(
                cycle,
                CycleAction.RECORD_SHARING,
                "SHARING_WITHOUT_CONCERN",
                (at, step) -> at.reportSharedFurther(SharedReport.Outcome.CONCERN_RAISED, step));
    }

    private static FollowUp of(MenteeResponse response, Step step) {
        return FollowUp.on(response, Map.of(response.goals().get(0), GoalStatus.STARTED))
                .point(FollowUpPoint.T1)
                .on(step.on())
                .harmChecks(HarmCheck.ofBoth(HarmCheck.Outcome.NO_HARM))
                .build();
    }

    @Test
    void aFollowUpIsOfTheGoalsOfItsResponse() {
        MentoringCycle cycle = JOURNEY.at(CycleState.RESPONDED);
        MenteeResponse own = cycle.response().orElseThrow();
        DevelopmentGoal goal = DevelopmentGoal.builder()
                .from(Cycles.goal())
                .action("Quite another goal.")
                .build();
        MenteeResponse other =
                MenteeResponse.builder().from(own).goals(List.of(goal)).build();
        Refusals.refused(
                cycle, CycleAction.FOLLOW_UP_T1, "OTHER_RESPONSE", (at, step) -> at.followedUp(of(other, step), step));
        Step step = Journey.step(cycle, CycleAction.FOLLOW_UP_T1);
        MentoringCycle named = cycle.followedUp(of(own, step), step);
        MentoringCycle counted = followedUp(cycle, FollowUpPoint.T1, HarmCheck.Outcome.NO_HARM);
        assertThat(counted.followUps().get(0).response())
                .as("who counts places names no goals")
                .isEmpty();
        assertThat(named.followUps().get(0).response()).contains(own.goalsDigest());
        assertThat(named.viewFor(new Viewer.Evaluator()).followUps().get(0).response())
                .as("whoever sees no goals checks no guess of them")
                .isEmpty();
        Stored.refused(
                named,
                "a follow-up must be of the goals of its response",
                body -> ((ObjectNode) body.get("response").get("goals").get(0)).put("action", "Quite another goal."));
        MentoringCycle old =
                Stored.edited(named, body -> ((ObjectNode) body.get("followUps").get(0)).remove("response"));
        assertThat(old.followUps().get(0).response())
                .as("as older documents are")
                .isEmpty();
    }

    @Test
    void aGoalThatWasCarriedIsShownAsFarAsItHasCome() {
        MentoringCycle met = JOURNEY.at(CycleState.MEETING_HELD);
        DevelopmentGoal carried = Cycles.goal().with(GoalStatus.STARTED).carriedTo(Cycles.DAY.plusYears(1));
        MentoringCycle cycle = met.responded(
                MenteeResponse.builder()
                        .from(Cycles.response())
                        .goals(List.of(carried))
                        .build(),
                Journey.step(met, CycleAction.RESPOND));
        assertThat(cycle.viewFor(new Viewer.Mentee()).goals()).containsExactly(GoalStatus.STARTED);
        assertThat(cycle.viewFor(new Viewer.ProgrammeLead()).goals()).containsExactly(GoalStatus.STARTED);
        assertThat(cycle.viewFor(new Viewer.Evaluator()).goals()).containsExactly(GoalStatus.STARTED);
    }

    @Test
    void aStoredQuestionNamesNobodyWhoWasEverOnThePanel() {
        MentoringCycle asked = JOURNEY.take(JOURNEY.at(CycleState.MEETING_HELD), CycleAction.ASK_PANEL);
        Stored.refused(
                asked,
                "question and answer must name nobody",
                body -> ((ObjectNode) body.get("questions").get(0).get("question"))
                        .put("text", "Was it " + Cycles.mentor(2).value() + " who said so?"));
    }
}
