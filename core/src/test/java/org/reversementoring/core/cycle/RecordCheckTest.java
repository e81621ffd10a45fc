package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.report.Method;

/** A built or stored cycle has on record what its steps can have left: numbers, concerns, who is known, protection, days. */
class RecordCheckTest {

    private static final Journey JOURNEY = Journey.strong();

    private static void refused(MentoringCycle cycle, String rule, UnaryOperator<MentoringCycle.Builder> change) {
        MentoringCycle.Builder builder = MentoringCycle.builder().from(cycle);
        assertThatIllegalArgumentException()
                .as(rule)
                .isThrownBy(() -> change.apply(builder).build())
                .withMessageContaining(rule)
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(Cycles.MARK));
    }

    private static MentoringCycle take(MentoringCycle cycle, CycleAction action) {
        return JOURNEY.take(cycle, action, Journey.step(cycle, action));
    }

    @Test
    void noMoreMentorsAnsweredOrAttendedThanThereWere() {
        String sets = "no more mentors must have answered before the interview than there were";
        MentoringCycle baseline = JOURNEY.at(CycleState.BASELINE_TAKEN);
        refused(baseline, sets, builder -> builder.baseline(new Baseline(9, true, true)));
        String attendance = "attendance must be from the floor to the size of the panel";
        MentoringCycle interviewed = JOURNEY.at(CycleState.INTERVIEWED);
        refused(interviewed, attendance, builder -> builder.interview(Cycles.record(9)));
        refused(interviewed, attendance, builder -> builder.interview(Cycles.record(6)));

        MentoringCycle smaller = take(interviewed, CycleAction.LEAVE);
        assertThat(smaller.panel().orElseThrow().size()).isEqualTo(7);
        assertThat(smaller.baseline().orElseThrow().mentorSets()).isEqualTo(8);
        refused(smaller, attendance, builder -> builder.interview(Cycles.record(9)));
        refused(smaller, sets, builder -> builder.baseline(new Baseline(9, true, true)));
    }

    @Test
    void onlyTopicsThatTheGuideLetsGoWereSkipped() {
        refused(
                JOURNEY.at(CycleState.INTERVIEWED),
                "only topics that the guide lets go must have been skipped",
                builder -> builder.interview(InterviewRecord.of(
                        true,
                        8,
                        Cycles.record(8).topics().stream()
                                .map(covered -> new InterviewRecord.Covered(covered.topic(), Optional.of(Cycles.WHY)))
                                .toList())));
    }

    @Test
    void concernsCameAsFarAsTheirSteps() {
        String rule = "concerns must have come as far as their steps";
        MentoringCycle raised = take(JOURNEY.at(CycleState.COLLATED), CycleAction.RAISE_CONCERN);
        refused(raised, rule, builder -> builder.concerns(List.of(new Concern(1, Concern.Stage.ROUTED))));
        refused(raised, rule, builder -> builder.concerns(List.of(new Concern(1, Concern.Stage.ACKNOWLEDGED))));
        MentoringCycle routed = raised.concernRouted(1, Journey.step(raised, CycleAction.ROUTE_CONCERN));
        refused(routed, rule, builder -> builder.concerns(List.of(new Concern(1, Concern.Stage.RAISED))));
    }

    @Test
    void whoeverIsKnownMadeItKnownInAStep() {
        String rule = "whoever is known must have made it known in a step";
        MentoringCycle collated = JOURNEY.at(CycleState.COLLATED);
        refused(collated, rule, builder -> builder.addDisclosed(Cycles.mentor(1)));
        MentoringCycle known = collated.disclosed(Cycles.mentor(1), Journey.step(collated, CycleAction.LEAVE));
        refused(known, rule, builder -> builder.disclosed(List.of()));
    }

    @Test
    void theReportProtectsAsItsAssessmentSays() {
        MentoringCycle signedOff = JOURNEY.at(CycleState.SIGNED_OFF);
        refused(
                signedOff,
                "the report must protect against as many as its assessment says",
                builder -> builder.assessment(new Assessment(
                        "strong",
                        1,
                        List.of(),
                        signedOff.assessment().orElseThrow().evidence())));
        refused(
                signedOff,
                "the report must be of its guide, panel and policy",
                builder -> builder.report(Cycles.report(8, 2)
                        .method(new Method.Scored("policy-2", 8, 1, 5, 3, List.of()))
                        .ratings(List.of())
                        .build()));
    }

    @Test
    void followUpsAreOfTheirStepsAndDays() {
        MentoringCycle cycle = take(JOURNEY.at(CycleState.RESPONDED), CycleAction.FOLLOW_UP_T1);
        FollowUp first = cycle.followUps().get(0);
        refused(
                cycle,
                "a follow-up must be on the day of its step",
                builder -> builder.followUps(List.of(Cycles.followUp(
                        FollowUpPoint.T1, first.on().plusDays(1), first.goals().size(), HarmCheck.Outcome.NO_HARM))));
        refused(cycle, "each follow-up must be a step's", builder -> builder.followUps(List.of()));
    }
}
