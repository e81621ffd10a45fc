package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.panel.Consent;

/** What a guard refuses once, neither a builder nor a stored document brings in later; and history is one that steps can make. */
class ConsistencyOfGuardsTest {

    private static final Journey JOURNEY = Journey.standard();

    private static void refused(CycleState state, String rule, UnaryOperator<MentoringCycle.Builder> change) {
        refused(JOURNEY.at(state), rule, change);
    }

    private static void refused(MentoringCycle cycle, String rule, UnaryOperator<MentoringCycle.Builder> change) {
        MentoringCycle.Builder builder = MentoringCycle.builder().from(cycle);
        assertThatIllegalArgumentException()
                .as(rule)
                .isThrownBy(() -> change.apply(builder).build())
                .withMessageContaining(rule)
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(Cycles.MARK));
    }

    private static HistoryEntry entry(HistoryEntry entry, CycleState to, LocalDate on, Optional<ReasonCode> reason) {
        return new HistoryEntry(
                entry.revision(), entry.action(), entry.from(), to, entry.by(), on, reason, entry.policy());
    }

    /** History with another last entry. */
    private static List<HistoryEntry> last(MentoringCycle cycle, UnaryOperator<HistoryEntry> change) {
        List<HistoryEntry> history = new ArrayList<>(cycle.history());
        history.set(history.size() - 1, change.apply(history.get(history.size() - 1)));
        return history;
    }

    @Test
    void consentPanelAndPreparationAreComplete() {
        refused(
                CycleState.MENTEE_CONSENTED,
                "the consent must name everything",
                builder -> builder.consent(Consent.of("mentee-1.0", List.of(Consent.Part.PURPOSE))));
        String panel = "the panel must be one that the policy does not refuse";
        refused(CycleState.PANEL_FORMED, panel, builder -> builder.policy(Cycles.floor(7)));
        refused(CycleState.PANEL_FORMED, panel, builder -> builder.declarations(List.of()));
        String prepared = "it must be prepared with ground rules and independent roles or a waiver";
        refused(
                CycleState.PREPARED,
                prepared,
                builder -> builder.preparation(new Preparation(false, true, Optional.empty())));
        refused(
                CycleState.PREPARED,
                prepared,
                builder -> builder.preparation(new Preparation(true, false, Optional.empty())));
    }

    @Test
    void limitsWereReadTopicsCoveredAndTheDraftOfferedToEach() {
        refused(
                CycleState.INTERVIEWED,
                "limits of confidentiality must have been read out",
                builder -> builder.interview(
                        InterviewRecord.of(false, 6, Cycles.record(6).topics())));
        List<InterviewRecord.Covered> topics = Cycles.record(6).topics();
        refused(
                CycleState.INTERVIEWED,
                "each topic must have been asked or skipped",
                builder -> builder.interview(InterviewRecord.of(true, 6, topics.subList(1, topics.size()))));
        refused(
                CycleState.PANEL_CHECKED,
                "the draft must be offered to each mentor",
                builder ->
                        builder.review(new PanelReview(false, PanelReview.SilenceRule.NOT_ENDORSED, Optional.empty())));
    }

    @Test
    void theMeetingWasInPersonOnTheDayOfItsStep() {
        FeedbackMeeting meeting = JOURNEY.at(CycleState.MEETING_HELD).meeting().orElseThrow();
        refused(
                CycleState.MEETING_HELD,
                "the meeting must have been in person",
                builder -> builder.meeting(FeedbackMeeting.builder()
                        .from(meeting)
                        .modality(FeedbackMeeting.Modality.REMOTE)
                        .build()));
        refused(
                CycleState.MEETING_HELD,
                "the meeting must be held on the day of its step",
                builder -> builder.meeting(FeedbackMeeting.builder()
                        .from(meeting)
                        .heldOn(meeting.heldOn().plusDays(1))
                        .build()));
    }

    @Test
    void goalsAreOnTheGuideAndEachFollowUpHasAStatusForEach() {
        refused(
                CycleState.RESPONDED,
                "goals must be on topics of the guide",
                builder -> builder.response(MenteeResponse.builder()
                        .from(Cycles.response())
                        .goals(List.of(DevelopmentGoal.builder()
                                .from(Cycles.goal())
                                .topic(TopicId.of("elsewhere"))
                                .build()))
                        .build()));
        for (int goals : List.of(0, 2)) {
            refused(
                    CycleState.FOLLOWED_UP,
                    "follow-ups must have a status for each goal",
                    builder -> builder.followUps(List.of(
                            Cycles.followUp(FollowUpPoint.T1, Cycles.DAY, 1, HarmCheck.Outcome.NO_HARM),
                            Cycles.followUp(FollowUpPoint.T2, Cycles.DAY, goals, HarmCheck.Outcome.NO_HARM))));
        }
    }

    @Test
    void rawAnswersAreDestroyedAtTheEnd() {
        refused(
                CycleState.CLOSED,
                "raw answers must be destroyed at the end",
                builder -> builder.closure(new Closure(false)));
    }

    @Test
    void concernsAreNumberedInOrderAndWereRaised() {
        MentoringCycle raised = JOURNEY.take(JOURNEY.at(CycleState.INTERVIEWED), CycleAction.RAISE_CONCERN);
        refused(
                raised,
                "concerns must be numbered in order",
                builder -> builder.concerns(List.of(new Concern(2, Concern.Stage.RAISED))));
        String rule = "each concern must have been raised";
        refused(raised, rule, builder -> builder.concerns(List.of()));
        refused(raised, rule, builder -> builder.addConcerns(new Concern(2, Concern.Stage.RAISED)));
        for (CycleState state : CycleState.values()) {
            refused(state, rule, builder -> builder.addConcerns(new Concern(1, Concern.Stage.RAISED)));
        }
    }

    @Test
    void whoIsKnownIsNamedOnceAndBorneByTheReportBeforeTheMeeting() {
        MentoringCycle known = Parts.known(JOURNEY.at(CycleState.INTERVIEWED), 3);
        refused(known, "whoever is known must be named once", builder -> builder.addDisclosed(Cycles.mentor(3)));
        for (CycleState state : List.of(CycleState.SIGNED_OFF, CycleState.MEETING_SCHEDULED)) {
            refused(
                    state,
                    "the report must bear whoever is known",
                    builder -> builder.addDisclosed(Cycles.mentor(2), Cycles.mentor(3)));
        }
    }

    @Test
    void historyDoesNotGoBackInTime() {
        for (CycleState state : List.of(CycleState.COLLATED, CycleState.WITHDRAWN, CycleState.SUSPENDED)) {
            MentoringCycle cycle = JOURNEY.at(state);
            refused(
                    cycle,
                    "history must not go back in time",
                    builder -> builder.history(last(cycle, last -> entry(last, last.to(), Cycles.DAY, last.reason()))));
        }
    }

    @Test
    void historyGivesTheReasonsThatTheTableAsksFor() {
        for (CycleState state : List.of(CycleState.HELD, CycleState.SUSPENDED)) {
            MentoringCycle cycle = JOURNEY.at(state);
            refused(
                    cycle,
                    "history must have only steps of the table",
                    builder ->
                            builder.history(last(cycle, last -> entry(last, last.to(), last.on(), Optional.empty()))));
        }
    }

    @Test
    void aSuspendedCycleGoesOnWhereItWas() {
        refused(
                CycleState.SUSPENDED,
                "it must be suspended where its history says",
                builder -> builder.suspendedIn(CycleState.NOMINEE_ASSIGNED).plan(Optional.empty()));
        MentoringCycle resumed = JOURNEY.take(JOURNEY.at(CycleState.SUSPENDED), CycleAction.RESUME);
        refused(
                resumed,
                "history must resume where it was suspended",
                builder -> builder.state(CycleState.NOMINEE_ASSIGNED)
                        .plan(Optional.empty())
                        .history(last(
                                resumed, last -> entry(last, CycleState.NOMINEE_ASSIGNED, last.on(), last.reason()))));
    }

    @Test
    void whoLeftWhileItWasSuspendedSendsItBackInHistoryToo() {
        MentoringCycle suspended = JOURNEY.take(JOURNEY.at(CycleState.PANEL_CHECKED), CycleAction.SUSPEND);
        MentoringCycle left = JOURNEY.take(suspended, CycleAction.LEAVE);
        refused(
                left,
                "it must be suspended where its history says",
                builder -> builder.suspendedIn(CycleState.PANEL_CHECKED)
                        .assessment(suspended.assessment())
                        .review(suspended.review()));
    }

    @Test
    void aMeetingAnAnswerAndAClosureHaveTheirStep() {
        FeedbackMeeting meeting = JOURNEY.at(CycleState.MEETING_HELD).meeting().orElseThrow();
        for (CycleState state : List.of(CycleState.SUSPENDED, CycleState.WITHDRAWN, CycleState.MEETING_SCHEDULED)) {
            refused(state, "a meeting must have been held by a step", builder -> builder.meeting(meeting));
        }
        for (CycleState state : List.of(CycleState.MEETING_HELD, CycleState.WITHDRAWN)) {
            refused(state, "an answer must have been given by a step", builder -> builder.response(Cycles.response()));
        }
        for (CycleState state : List.of(CycleState.FOLLOWED_UP, CycleState.WITHDRAWN, CycleState.COLLAPSED)) {
            refused(state, "a closure must be a step's", builder -> builder.closure(new Closure(true)));
        }
        MentoringCycle attested = JOURNEY.take(JOURNEY.at(CycleState.WITHDRAWN), CycleAction.CLOSE);
        refused(attested, "a closure must be a step's", builder -> builder.closure(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARED, preparation, groundRules",
        "INTERVIEWED, interview, limitsRead",
        "PANEL_CHECKED, review, offeredToEach",
        "CLOSED, closure, rawDestroyed"
    })
    void aStoredDocumentIsCheckedAsABuilderIs(CycleState state, String part, String flag)
            throws JsonProcessingException {
        JsonCodec codec = JsonCodec.create();
        ObjectNode document = (ObjectNode) new ObjectMapper().readTree(codec.write(JOURNEY.at(state)));
        ObjectNode own = (ObjectNode) document.path("body").path(part);
        assertThat(own.path(flag).asBoolean()).isTrue();
        own.put(flag, false);
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> codec.read(document.toString(), MentoringCycle.class))
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(Cycles.MARK));
    }

    @Test
    void aStoredHistoryIsCheckedAsABuildersIs() throws JsonProcessingException {
        JsonCodec codec = JsonCodec.create();
        ObjectNode document = (ObjectNode) new ObjectMapper().readTree(codec.write(JOURNEY.at(CycleState.COLLATED)));
        ObjectNode second = (ObjectNode) document.path("body").path("history").path(1);
        assertThat(second.has("on")).isTrue();
        second.put("on", Cycles.DAY.minusDays(1).toString());
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> codec.read(document.toString(), MentoringCycle.class));
    }

    @Test
    void whatEndedEarlyIsCheckedToo() {
        MentoringCycle attested = JOURNEY.take(JOURNEY.at(CycleState.WITHDRAWN), CycleAction.CLOSE);
        refused(attested, "raw answers must be destroyed at the end", builder -> builder.closure(new Closure(false)));
        MentoringCycle raised = JOURNEY.take(JOURNEY.at(CycleState.WITHDRAWN), CycleAction.RAISE_CONCERN);
        refused(
                raised,
                "concerns must be numbered in order",
                builder -> builder.concerns(List.of(new Concern(2, Concern.Stage.RAISED))));
    }
}
