package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.view.Fidelity;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.Coverage;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.meeting.AgendaPhase;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FidelityEvent;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.meeting.PhaseRecord;

class FidelityTest {

    private static final Journey JOURNEY = Journey.standard();

    private static Fidelity of(MentoringCycle cycle) {
        return cycle.viewFor(new Viewer.ProgrammeLead()).fidelity();
    }

    private static MentoringCycle.Builder followedUp() {
        return MentoringCycle.builder().from(JOURNEY.at(CycleState.FOLLOWED_UP));
    }

    private static FeedbackMeeting.Builder meeting(PhaseRecord... phases) {
        return Cycles.meeting(Cycles.mentor(1), Cycles.DAY.plusDays(11)).addPhases(phases);
    }

    private static PhaseRecord[] allPhases() {
        return Arrays.stream(AgendaPhase.values())
                .map(phase -> new PhaseRecord(phase, 10, true))
                .toArray(PhaseRecord[]::new);
    }

    @Test
    void aCycleDoneAsItShouldMissesNothing() {
        Fidelity fidelity =
                of(followedUp().meeting(meeting(allPhases()).build()).build());
        assertThat(fidelity.done()).containsExactly(Fidelity.Item.values());
        assertThat(fidelity.missed()).isEmpty();
    }

    /** I14: what was left out of the guide is data. */
    @ParameterizedTest
    @EnumSource(Fidelity.Item.class)
    void eachItemIsMissedAlone(Fidelity.Item item) {
        MentoringCycle.Builder cycle = followedUp().meeting(meeting(allPhases()).build());
        switch (item) {
            case INDEPENDENT_ROLES -> cycle.preparation(new Preparation(true, false, Optional.of(Cycles.WHY)));
            case SELF_ASSESSMENT -> cycle.baseline(new Baseline(6, true, false));
            case FULL_COVERAGE -> cycle.guide(letting(Cycles.GUIDE)).interview(new InterviewRecord(true, 6, skipped()));
            case IN_PERSON ->
                cycle.policy(CyclePolicy.builder().inPersonOnly(false).build())
                        .meeting(meeting(allPhases())
                                .modality(FeedbackMeeting.Modality.REMOTE)
                                .build());
            case FULL_AGENDA ->
                cycle.meeting(meeting(Arrays.copyOf(allPhases(), 3))
                        .addPhases(new PhaseRecord(AgendaPhase.COACHING, 0, false))
                        .build());
            case QUIET_MEETING ->
                cycle.meeting(
                        meeting(allPhases()).addEvents(FidelityEvent.BROKEN_OFF).build());
            case GOAL_SET ->
                cycle.response(MenteeResponse.builder()
                                .reflection("-")
                                .withoutGoals(true)
                                .build())
                        .followUps(followUps(0, HarmCheck.Outcome.NO_HARM));
            case NO_HARM -> cycle.followUps(followUps(1, HarmCheck.Outcome.HARM));
        }
        Fidelity fidelity = of(cycle.build());
        assertThat(fidelity.missed()).containsExactly(item);
        assertThat(fidelity.done()).hasSize(Fidelity.Item.values().length - 1).doesNotContain(item);
    }

    /** The guide, with topics that may be skipped. */
    private static InterviewGuide letting(InterviewGuide guide) {
        return InterviewGuide.builder()
                .from(guide)
                .conduct(Conduct.builder()
                        .from(guide.conduct())
                        .coverage(Coverage.EVERY_TOPIC_ASKED_OR_SKIPPED_WITH_REASON)
                        .build())
                .topics(guide.topics().stream()
                        .map(topic ->
                                Topic.builder().from(topic).mayBeSkipped(true).build())
                        .toList())
                .build();
    }

    private static List<InterviewRecord.Covered> skipped() {
        List<InterviewRecord.Covered> topics = new ArrayList<>(Cycles.record(6).topics());
        topics.set(0, new InterviewRecord.Covered(topics.get(0).topic(), Optional.of(ReasonCode.of("TIME"))));
        return topics;
    }

    private static List<FollowUp> followUps(int goals, HarmCheck.Outcome forMentors) {
        List<FollowUp> onTheirDays = JOURNEY.at(CycleState.FOLLOWED_UP).followUps();
        return List.of(
                Cycles.followUp(FollowUpPoint.T1, onTheirDays.get(0).on(), goals, forMentors),
                Cycles.followUp(FollowUpPoint.T2, onTheirDays.get(1).on(), goals, HarmCheck.Outcome.NO_HARM));
    }

    @Test
    void whatHasNotComeYetDoesNotCount() {
        assertThat(of(JOURNEY.at(CycleState.PROPOSED))).isEqualTo(new Fidelity(List.of(), List.of()));
        Fidelity prepared = of(JOURNEY.at(CycleState.PREPARED));
        assertThat(prepared.done()).containsExactly(Fidelity.Item.INDEPENDENT_ROLES);
        assertThat(prepared.missed()).isEmpty();
        Fidelity met = of(JOURNEY.at(CycleState.MEETING_HELD));
        assertThat(met.missed()).as("no phase was recorded").containsExactly(Fidelity.Item.FULL_AGENDA);
        assertThat(met.done()).doesNotContain(Fidelity.Item.GOAL_SET, Fidelity.Item.NO_HARM);
    }

    @Test
    void harmAtEitherPointIsShownToTheLeadAndUneaseIsNoHarm() {
        MentoringCycle harmed =
                followedUp().followUps(followUps(1, HarmCheck.Outcome.HARM)).build();
        assertThat(harmed.viewFor(new Viewer.ProgrammeLead()).harm()).isTrue();
        MentoringCycle uneasy =
                followedUp().followUps(followUps(1, HarmCheck.Outcome.UNEASE)).build();
        assertThat(uneasy.viewFor(new Viewer.ProgrammeLead()).harm()).isFalse();
        assertThat(of(uneasy).done()).contains(Fidelity.Item.NO_HARM);
    }

    @Test
    void afterHarmTheCycleCanBeSuspendedBeforeItIsClosed() {
        MentoringCycle harmed =
                followedUp().followUps(followUps(1, HarmCheck.Outcome.HARM)).build();
        assertThat(JOURNEY.take(harmed, CycleAction.SUSPEND).state()).isEqualTo(CycleState.SUSPENDED);
    }
}
