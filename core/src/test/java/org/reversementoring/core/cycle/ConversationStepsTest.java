package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.Appointment;
import org.reversementoring.core.cycle.view.Fidelity;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.meeting.MeetingPlace;
import org.reversementoring.core.meeting.PanelQuestion;
import org.reversementoring.core.meeting.SharedReport;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.PanelAnswer;

/** After the meeting the talk goes on: questions to the panel, its answers, and a report that is shared further. */
class ConversationStepsTest {

    private static final Journey JOURNEY = Journey.standard();
    private static final JsonCodec CODEC = JsonCodec.create();

    private static MentoringCycle met() {
        return JOURNEY.at(CycleState.MEETING_HELD);
    }

    private static MentoringCycle asked() {
        return JOURNEY.take(met(), CycleAction.ASK_PANEL);
    }

    private static MentoringCycle answered() {
        return JOURNEY.take(asked(), CycleAction.ANSWER_QUESTION);
    }

    private static FeedbackReport report() {
        return met().report().orElseThrow();
    }

    private static void refusedToAsk(String code, PanelQuestion question) {
        Refusals.refused(met(), CycleAction.ASK_PANEL, code, (cycle, step) -> cycle.questionAsked(question, step));
    }

    private static void refusedToAnswer(MentoringCycle cycle, String code, int number, PanelAnswer answer) {
        Refusals.refused(
                cycle,
                CycleAction.ANSWER_QUESTION,
                code,
                (asked, step) -> TestGate.answered(asked, number, answer, step));
    }

    @Test
    void aQuestionIsAskedAnsweredAndReadBySameWordsOnBothSides() {
        MentoringCycle cycle = answered();
        assertThat(CODEC.read(CODEC.write(cycle), MentoringCycle.class)).isEqualTo(cycle);
        List<AskedQuestion> shown = cycle.viewFor(new Viewer.Mentee()).questions();
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).answer()).contains(Cycles.answer(report(), 1));
        for (int i = 1; i <= 6; i++) {
            assertThat(cycle.viewFor(new Viewer.Mentor(Cycles.mentor(i))).questions())
                    .isEqualTo(cycle.questions());
        }
        assertThat(cycle.viewFor(new Viewer.NominatedMentor()).questions()).isEqualTo(cycle.questions());
        assertThat(cycle.viewFor(new Viewer.Custodian()).questions()).isEqualTo(cycle.questions());
        assertThat(cycle.questions().stream().map(AskedQuestion::withoutRounds).toList())
                .isEqualTo(shown);
        assertThat(cycle.viewFor(new Viewer.Mentor(Cycles.STRANGER)).questions())
                .isEmpty();
        assertThat(shown.toString()).doesNotContain(Cycles.MARK);
    }

    /** Why, and whether there were votes, is the custodian's to know. */
    @Test
    void whyAQuestionIsDeclinedIsInTheHistoryAndInNoOtherView() {
        MentoringCycle declined = JOURNEY.take(asked(), CycleAction.DECLINE_QUESTION);
        assertThat(declined.questions().get(0).stage()).isEqualTo(AskedQuestion.Stage.DECLINED);
        for (Viewer<?> viewer : VisibilityTest.viewers()) {
            assertThat(declined.viewFor(viewer).toString().contains(Cycles.WHY.value()))
                    .as("%s", viewer)
                    .isEqualTo(viewer instanceof Viewer.Custodian);
        }
        assertThat(CODEC.read(CODEC.write(declined), MentoringCycle.class)).isEqualTo(declined);
    }

    @Test
    void aQuestionIsAboutTheGuideOrAPointOfTheReport() {
        refusedToAsk("QUESTION_OFF_REPORT", PanelQuestion.aboutTopic(TopicId.of("other"), "What is meant?"));
        refusedToAsk(
                "QUESTION_OFF_REPORT", new PanelQuestion(Cycles.STRENGTHS, Optional.of(2), "What is meant by it?"));
        PanelQuestion point = PanelQuestion.aboutFinding(report(), 1, "What is meant by it?");
        assertThat(met().questionAsked(point, Journey.step(met(), CycleAction.ASK_PANEL))
                        .questions())
                .containsExactly(AskedQuestion.asked(1, point));
        for (int number : List.of(0, 2)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PanelQuestion.aboutFinding(report(), number, "What?"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Did two mentors say so?", "Was it Qzx-mentor-2 who felt so?"})
    void aQuestionCountsAndNamesNobody(String text) {
        refusedToAsk("QUESTION_WORDING", PanelQuestion.aboutTopic(Cycles.STRENGTHS, text));
    }

    @Test
    void thereAreAtMostTenQuestions() {
        MentoringCycle cycle = met();
        for (int i = 0; i < CycleRecord.MOST_QUESTIONS; i++) {
            cycle = JOURNEY.take(cycle, CycleAction.ASK_PANEL);
        }
        Refusals.refused(
                cycle,
                CycleAction.ASK_PANEL,
                "TOO_MANY_QUESTIONS",
                (full, step) -> full.questionAsked(Cycles.question(), step));
    }

    @Test
    void anAnswerIsOfTheGateAboutTheOpenQuestionAndTheReportUnderAnIdOfItsOwn() {
        PanelAnswer answer = Cycles.answer(report(), 1);
        for (int number : List.of(0, 2)) {
            refusedToAnswer(asked(), "NO_SUCH_QUESTION", number, answer);
        }
        refusedToAnswer(answered(), "NO_SUCH_QUESTION", 1, answer);
        refusedToAnswer(
                asked(), "OTHER_REPORT", 1, Cycles.answer(Cycles.report(7, 1).build(), 1));
        refusedToAnswer(
                asked(),
                "OTHER_REPORT",
                1,
                PanelAnswer.of(ReportId.of("a"), report(), answer.question(), TopicId.of("other"), "So."));
        refusedToAnswer(
                asked(),
                "WORDING",
                1,
                Cycles.answer(ReportId.of("a"), report(), 1, "Three of six mentors meant calls."));
        refusedToAnswer(asked(), "REPORT_ID_USED", 1, Cycles.answer(report().id(), report(), 1, "Calls."));
        MentoringCycle again = JOURNEY.take(answered(), CycleAction.ASK_PANEL);
        refusedToAnswer(again, "OTHER_QUESTION", 2, answer);
        refusedToAnswer(again, "REPORT_ID_USED", 2, Cycles.answer(answer.id(), report(), 2, "Calls."));
    }

    /** c = 1 and the nominated mentor is known: one more is one too many. */
    @Test
    void noAnswerIsGivenOnceMoreAreKnownThanTheReportProtectsAgainst() {
        MentoringCycle known =
                asked().disclosed(Cycles.mentor(2), Journey.step(asked(), CycleAction.DISCLOSE_AUTHORSHIP));
        refusedToAnswer(known, "TOO_MANY_KNOWN", 1, Cycles.answer(report(), 1));
        assertThat(JOURNEY.take(known, CycleAction.DECLINE_QUESTION).questions())
                .hasSize(1);
    }

    @Test
    void anAnswerHasTheDigestOfItsContent() {
        PanelAnswer answer = Cycles.answer(report(), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PanelAnswer(
                        answer.id(),
                        answer.report(),
                        answer.question(),
                        answer.topic(),
                        "Something else.",
                        answer.digest()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PanelAnswer(
                        answer.id(), "1", answer.question(), answer.topic(), answer.text(), answer.digest()));
        assertThatIllegalArgumentException().isThrownBy(() -> Cycles.answer(answer.id(), report(), 1, " "));
        assertThat(answer.toString()).doesNotContain(Cycles.MARK, answer.digest());
    }

    @Test
    void storedQuestionsAreCheckedAsStepsAre() {
        MentoringCycle cycle = answered();
        Stored.refused(cycle, "questions must have come as far as their steps", body -> body.remove("questions"));
        Stored.refused(
                cycle,
                "questions must have come as far as their steps",
                body -> question(body).put("stage", "ASKED").putNull("answer"));
        Stored.refused(
                asked(),
                "questions must be numbered in order",
                body -> question(body).put("number", 2));
        Stored.refused(
                asked(),
                "a question must be about a topic of the guide or a point of the report",
                body -> ((ObjectNode) question(body).get("question")).put("finding", 2));
        Stored.refused(
                cycle,
                "its answer must be on its topic",
                body -> ((ObjectNode) question(body).get("question"))
                        .put("topic", Cycles.GUIDE.topics().get(1).id().value()));
        Stored.refused(
                cycle,
                "its answer must be to it, and is to another",
                body -> ((ObjectNode) question(body).get("question")).put("text", "Another question."));
        Stored.refused(
                cycle,
                "its digest must be that of its content",
                body -> ((ObjectNode) question(body).get("answer")).put("text", "Another answer."));
        Stored.refused(
                asked(),
                "must have an answer if and only if it is answered",
                body -> question(body).put("stage", "ANSWERED"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentoringCycle.builder()
                        .from(cycle)
                        .questions(List.of(cycle.questions()
                                .get(0)
                                .answered(Cycles.answer(Cycles.report(7, 1).build(), 1))))
                        .build())
                .withMessageContaining("an answer must be about the report of its cycle");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentoringCycle.builder()
                        .from(cycle)
                        .questions(List.of(
                                cycle.questions().get(0).answered(Cycles.answer(report().id(), report(), 1, "So."))))
                        .build())
                .withMessageContaining("each answer must have an identifier of its own");
    }

    /** One mentor's own voice would tell whose it is; the mentee has one voice anyway. */
    @Test
    void theMenteeMaySayIAndThePanelMayNot() {
        MentoringCycle met = JOURNEY.at(CycleState.MEETING_HELD);
        PanelQuestion own =
                PanelQuestion.aboutTopic(Cycles.question().topic(), "I do not understand this. What did I do?");
        assertThat(met.questionAsked(own, Journey.step(met, CycleAction.ASK_PANEL))
                        .questions())
                .hasSize(1);
        refusedToAnswer(asked(), "WORDING", 1, Cycles.answer(ReportId.of("a"), report(), 1, "I saw this on the ward."));
    }

    /** Law: a wording is put to the panel once, in three rounds at most, and only panel and custodian see how often. */
    @Test
    void eachRoundOfVotesIsAStepAndTellsTheMenteeNothing() {
        MentoringCycle cycle = asked();
        for (String wording : List.of("Calls.", "Calls at night.", "Calls at noon.")) {
            PanelAnswer answer = Cycles.answer(ReportId.of("a"), report(), 1, wording);
            cycle = TestGate.notGiven(cycle, 1, answer, Journey.step(cycle, CycleAction.ANSWER_QUESTION));
            refusedToAnswer(
                    cycle,
                    cycle.questions().get(0).rounds().size() < 3 ? "ANSWER_TRIED" : "ANSWER_ROUNDS_USED",
                    1,
                    answer);
            assertThat(cycle.viewFor(new Viewer.Mentee())).isEqualTo(asked().viewFor(new Viewer.Mentee()));
        }
        assertThat(cycle.viewFor(new Viewer.Mentor(Cycles.mentor(2)))
                        .questions()
                        .get(0)
                        .rounds())
                .hasSize(3);
        refusedToAnswer(cycle, "ANSWER_ROUNDS_USED", 1, Cycles.answer(ReportId.of("a"), report(), 1, "Others."));
        assertThat(Stored.edited(cycle, body -> {})).isEqualTo(cycle);
        Stored.refused(
                cycle,
                "questions must have come as far as their steps",
                body -> ((ArrayNode) question(body).get("rounds")).remove(1));
        Stored.refused(cycle, "each wording of an answer must be put to the panel once", body -> {
            ArrayNode rounds = (ArrayNode) question(body).get("rounds");
            rounds.set(1, rounds.get(0).deepCopy());
        });
        Stored.refused(
                answered(),
                "an answer must be what the panel voted on last",
                body -> ((ObjectNode) question(body).get("rounds").get(0)).put("wording", "7".repeat(64)));
        MentoringCycle declined = JOURNEY.take(cycle, CycleAction.DECLINE_QUESTION);
        assertThat(Stored.edited(declined, body -> {})).isEqualTo(declined);
    }

    private static ObjectNode question(ObjectNode body) {
        return (ObjectNode) body.get("questions").get(0);
    }

    @ParameterizedTest
    @EnumSource(SharedReport.Outcome.class)
    void aReportThatIsSharedFurtherIsSeenByLeadAndPanelAndCounted(SharedReport.Outcome outcome) {
        MentoringCycle concerned = JOURNEY.take(JOURNEY.at(CycleState.CLOSED), CycleAction.RAISE_CONCERN);
        MentoringCycle shared =
                concerned.reportSharedFurther(outcome, Journey.step(concerned, CycleAction.RECORD_SHARING));
        assertThat(CODEC.read(CODEC.write(shared), MentoringCycle.class)).isEqualTo(shared);
        assertThat(shared.viewFor(new Viewer.ProgrammeLead()).sharings())
                .extracting(sharing -> sharing.outcome())
                .containsExactly(outcome);
        assertThat(shared.viewFor(new Viewer.Mentor(Cycles.mentor(3))).sharings())
                .isEqualTo(shared.viewFor(new Viewer.ProgrammeLead()).sharings());
        assertThat(shared.viewFor(new Viewer.Evaluator()).fidelity().missed())
                .contains(Fidelity.Item.NOT_SHARED_FURTHER);
        assertThat(concerned.viewFor(new Viewer.Evaluator()).fidelity().done())
                .contains(Fidelity.Item.NOT_SHARED_FURTHER);
    }

    @Test
    void aSharedReportIsRecordedAfterTheMeetingFiftyTimesAtMostAndAfterItsConcern() {
        Refusals.refused(
                met(),
                CycleAction.RECORD_SHARING,
                "SHARING_WITHOUT_CONCERN",
                (cycle, step) -> cycle.reportSharedFurther(SharedReport.Outcome.CONCERN_RAISED, step));
        Refusals.refused(
                JOURNEY.at(CycleState.SUSPENDED),
                CycleAction.RECORD_SHARING,
                "NOT_MET",
                (cycle, step) -> cycle.reportSharedFurther(SharedReport.Outcome.PANEL_INFORMED, step));
        Refusals.refused(
                JOURNEY.take(JOURNEY.at(CycleState.CLOSED), CycleAction.RECORD_SHARING),
                CycleAction.RECORD_SHARING,
                "SHARING_WITHOUT_CONCERN",
                (cycle, step) -> cycle.reportSharedFurther(SharedReport.Outcome.CONCERN_RAISED, step));
        MentoringCycle cycle = met();
        for (int i = 0; i < CycleRecord.MOST_SHARINGS; i++) {
            cycle = JOURNEY.take(cycle, CycleAction.RECORD_SHARING);
        }
        Refusals.refused(
                cycle,
                CycleAction.RECORD_SHARING,
                "TOO_MANY_SHARINGS",
                (full, step) -> full.reportSharedFurther(SharedReport.Outcome.PANEL_INFORMED, step));
    }

    @Test
    void storedSharingsAreOfTheirSteps() {
        MentoringCycle shared = JOURNEY.take(met(), CycleAction.RECORD_SHARING);
        String rule = "a report that was shared further must be recorded by its step";
        Stored.refused(shared, rule, body -> body.remove("sharings"));
        Stored.refused(shared, rule, body -> sharing(body).put("on", "2026-01-01"));
        Stored.refused(
                shared,
                "a concern must be raised where a shared report led to one",
                body -> sharing(body).put("outcome", "CONCERN_RAISED"));
    }

    private static ObjectNode sharing(ObjectNode body) {
        return (ObjectNode) body.get("sharings").get(0);
    }

    @Test
    void theMenteeKnowsWhenWhereAndWithWhomOnceTheMeetingIsArranged() {
        MentoringCycle arranged = JOURNEY.at(CycleState.MEETING_SCHEDULED);
        Appointment appointment =
                arranged.viewFor(new Viewer.Mentee()).appointment().orElseThrow();
        assertThat(appointment.plan()).isEqualTo(arranged.plan().orElseThrow());
        assertThat(appointment.place()).contains(Cycles.place());
        assertThat(appointment.with())
                .isEqualTo(arranged.nomination().orElseThrow().mentor());
        assertThat(appointment.toString() + Cycles.place()).doesNotContain(Cycles.MARK);
        for (CycleAction action : List.of(CycleAction.CANCEL_MEETING, CycleAction.STEP_DOWN)) {
            MentoringCycle off = JOURNEY.take(arranged, action);
            assertThat(off.viewFor(new Viewer.Mentee()).appointment()).isEmpty();
            assertThat(off.place()).isEmpty();
        }
        Stored.refused(
                JOURNEY.at(CycleState.NOMINEE_ASSIGNED),
                "a place must be that of an arranged meeting",
                body -> body.putObject("place").put("at", "14:30:00").put("where", "Library"));
    }

    @Test
    void aPlaceHasWholeMinutesAndWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MeetingPlace(LocalTime.of(1, 2, 3), "Library"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MeetingPlace(LocalTime.of(1, 2), " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new MeetingPlace(LocalTime.of(1, 2), "x".repeat(201)));
    }
}
