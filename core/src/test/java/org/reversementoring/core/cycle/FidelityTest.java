package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.view.Fidelity;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.Coverage;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Recording;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.meeting.AgendaPhase;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FidelityEvent;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.meeting.PhaseRecord;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.policy.CyclePolicy;

class FidelityTest {

    private static final Journey JOURNEY = Journey.standard();

    private static Fidelity of(MentoringCycle cycle) {
        return cycle.viewFor(new Viewer.ProgrammeLead()).fidelity();
    }

    private static MentoringCycle.Builder followedUp() {
        return MentoringCycle.builder().from(followedUp(10, 91));
    }

    /** Followed up so many days after the meeting. */
    private static MentoringCycle followedUp(int... days) {
        return followedUp(JOURNEY, days);
    }

    private static MentoringCycle followedUp(Journey journey, int... days) {
        MentoringCycle cycle = journey.at(CycleState.RESPONDED);
        LocalDate met = cycle.meeting().orElseThrow().heldOn();
        LocalDate next = cycle.history().get(cycle.revision() - 1).on();
        Step destroy = Step.by(Role.CUSTODIAN, next);
        cycle = cycle.notesDestroyed(destroy).answersDestroyed(destroy);
        for (int i = 0; i < days.length; i++) {
            LocalDate on = met.plusDays(days[i]);
            FollowUp followUp =
                    Cycles.followUp(List.of(FollowUpPoint.values()).get(i), on, 1, HarmCheck.Outcome.NO_HARM);
            cycle = cycle.followedUp(followUp, Step.by(Role.EVALUATOR, on));
        }
        return cycle;
    }

    private static FeedbackMeeting.Builder meeting(PhaseRecord... phases) {
        FeedbackMeeting held = JOURNEY.at(CycleState.MEETING_HELD).meeting().orElseThrow();
        return FeedbackMeeting.builder().from(held).phases(List.of(phases));
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
        boolean late = item == Fidelity.Item.FOLLOWED_UP_IN_TIME;
        boolean shared = item == Fidelity.Item.NOT_SHARED_FURTHER;
        Journey journey = item == Fidelity.Item.IN_PERSON
                ? new Journey(6, CyclePolicy.builder().inPersonOnly(false).build(), 1)
                : JOURNEY;
        MentoringCycle.Builder cycle = MentoringCycle.builder()
                .from(followedUp(journey, late ? 280 : 10, late ? 300 : 91))
                .meeting(meeting(allPhases()).build());
        switch (item) {
            case INDEPENDENT_ROLES -> cycle.preparation(new Preparation(true, false, Optional.of(Cycles.WHY)));
            case SELF_ASSESSMENT -> cycle.baseline(new Baseline(6, true, false));
            case FULL_COVERAGE -> cycle.guide(letting(Cycles.GUIDE)).interview(InterviewRecord.of(true, 6, skipped()));
            case IN_PERSON ->
                cycle.meeting(meeting(allPhases())
                        .modality(FeedbackMeeting.Modality.REMOTE)
                        .build());
            case FULL_AGENDA ->
                cycle.meeting(meeting(Arrays.copyOf(allPhases(), 3))
                        .addPhases(new PhaseRecord(AgendaPhase.COACHING, 0, false))
                        .build());
            case QUIET_MEETING ->
                cycle.meeting(
                        meeting(allPhases()).addEvents(FidelityEvent.BROKEN_OFF).build());
            case NOT_SHARED_FURTHER -> assertThat(shared).isTrue();
            case GOAL_SET ->
                cycle.response(MenteeResponse.builder()
                                .reflection("-")
                                .withoutGoals(true)
                                .build())
                        .followUps(followUps(0, HarmCheck.Outcome.NO_HARM));
            case FOLLOWED_UP_IN_TIME -> assertThat(late).isTrue();
            case NO_HARM ->
                cycle.followUps(followUps(1, HarmCheck.Outcome.HARM)).addConcerns(new Concern(1, Concern.Stage.RAISED));
            case RAW_GONE_IN_TIME -> cycle.guide(keepingNotesForADay(Cycles.GUIDE));
        }
        MentoringCycle done = cycle.build();
        Fidelity fidelity = of(shared ? JOURNEY.take(done, CycleAction.RECORD_SHARING, later(done)) : done);
        assertThat(fidelity.missed()).containsExactly(item);
        assertThat(fidelity.done()).hasSize(Fidelity.Item.values().length - 1).doesNotContain(item);
    }

    private static Step later(MentoringCycle cycle) {
        return Step.by(
                Role.PROGRAMME_LEAD, cycle.history().get(cycle.revision() - 1).on());
    }

    /** The guide, whose notes should have been gone long before they were. */
    private static InterviewGuide keepingNotesForADay(InterviewGuide guide) {
        return InterviewGuide.builder()
                .from(guide)
                .conduct(Conduct.builder()
                        .from(guide.conduct())
                        .recording(Recording.notes(1))
                        .build())
                .build();
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
        List<FollowUp> onTheirDays = followedUp(10, 91).followUps();
        return List.of(
                Cycles.followUp(FollowUpPoint.T1, onTheirDays.get(0).on(), goals, forMentors),
                Cycles.followUp(FollowUpPoint.T2, onTheirDays.get(1).on(), goals, HarmCheck.Outcome.NO_HARM));
    }

    /** The windows are 1 to 14 and 76 to 107 days after the meeting. A follow-up outside is recorded all the same. */
    @ParameterizedTest
    @CsvSource({"1,76,true", "14,107,true", "10,91,true", "15,91,false", "280,300,false", "14,75,false", "14,108,false"
    })
    void followUpsAreInTimeInTheirWindows(int first, int second, boolean inTime) {
        Fidelity fidelity = of(followedUp(first, second));
        assertThat(inTime ? fidelity.done() : fidelity.missed()).contains(Fidelity.Item.FOLLOWED_UP_IN_TIME);
        assertThat(of(followedUp(first)).done().contains(Fidelity.Item.FOLLOWED_UP_IN_TIME))
                .as("so far")
                .isEqualTo(first <= 14);
        assertThat(of(followedUp(new int[0])).missed()).as("so far").doesNotContain(Fidelity.Item.FOLLOWED_UP_IN_TIME);
        assertThat(of(followedUp(new int[0])).done()).as("so far").doesNotContain(Fidelity.Item.FOLLOWED_UP_IN_TIME);
    }

    /** A mentee who marked one of several topics has not looked at the same topics. */
    @Test
    void theSelfAssessmentIsOnEachTopicThatIsRated() {
        List<SelfRating> marks = Cycles.GUIDE.topics().stream()
                .flatMap(topic -> topic.rating().stream()
                        .map(item -> new SelfRating(topic.id(), item.scale().lowest())))
                .toList();
        MentoringCycle cycle = JOURNEY.at(CycleState.BASELINE_TAKEN);
        for (int kept = 1; kept <= marks.size(); kept++) {
            Mentee mentee = cycle.mentee().assessingThemselves(marks.subList(0, kept));
            Fidelity fidelity =
                    of(MentoringCycle.builder().from(cycle).mentee(mentee).build());
            assertThat(kept == marks.size() ? fidelity.done() : fidelity.missed())
                    .contains(Fidelity.Item.SELF_ASSESSMENT);
        }
    }

    @Test
    void aTopicThatNobodyRatesNeedsNoMark() {
        List<Topic> topics = new ArrayList<>(Cycles.GUIDE.topics());
        Topic rated = topics.get(0);
        topics.set(
                1, Topic.builder().from(topics.get(1)).rating(Optional.empty()).build());
        MentoringCycle cycle = JOURNEY.at(CycleState.BASELINE_TAKEN);
        SelfRating mark =
                new SelfRating(rated.id(), rated.rating().orElseThrow().scale().lowest());
        Fidelity fidelity = of(MentoringCycle.builder()
                .from(cycle)
                .guide(InterviewGuide.builder()
                        .from(Cycles.GUIDE)
                        .topics(topics)
                        .build())
                .mentee(cycle.mentee().assessingThemselves(List.of(mark)))
                .build());
        assertThat(fidelity.done()).contains(Fidelity.Item.SELF_ASSESSMENT);
    }

    @Test
    void anItemIsDoneOrMissedOnce() {
        List<Fidelity.Item> one = List.of(Fidelity.Item.GOAL_SET);
        List<Fidelity.Item> two = List.of(Fidelity.Item.GOAL_SET, Fidelity.Item.GOAL_SET);
        assertThatIllegalArgumentException().isThrownBy(() -> new Fidelity(one, one));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fidelity(two, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fidelity(List.of(), two));
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
        MentoringCycle harmed = followedUp()
                .followUps(followUps(1, HarmCheck.Outcome.HARM))
                .addConcerns(new Concern(1, Concern.Stage.RAISED))
                .build();
        assertThat(harmed.viewFor(new Viewer.ProgrammeLead()).harm()).isTrue();
        MentoringCycle uneasy =
                followedUp().followUps(followUps(1, HarmCheck.Outcome.UNEASE)).build();
        assertThat(uneasy.viewFor(new Viewer.ProgrammeLead()).harm()).isFalse();
        assertThat(of(uneasy).done()).contains(Fidelity.Item.NO_HARM);
    }

    @Test
    void afterHarmTheCycleCanBeSuspendedBeforeItIsClosed() {
        MentoringCycle harmed = followedUp()
                .followUps(followUps(1, HarmCheck.Outcome.HARM))
                .addConcerns(new Concern(1, Concern.Stage.RAISED))
                .build();
        LocalDate day = harmed.history().get(harmed.revision() - 1).on();
        assertThat(harmed.suspended(Step.by(Role.PROGRAMME_LEAD, day).because(Cycles.WHY))
                        .state())
                .isEqualTo(CycleState.SUSPENDED);
    }
}
