package org.reversementoring.core.cycle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.record.QuestionCheck;
import org.reversementoring.core.cycle.record.ReidentifiedMentors;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.RefusalReason;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.meeting.AnswerRound;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.meeting.PanelQuestion;
import org.reversementoring.core.meeting.SharedReport;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.PanelAnswer;
import org.reversementoring.core.wording.WordingCheck;

/** The guards of the conversation after the meeting. */
final class QuestionGuards {

    private QuestionGuards() {}

    static HistoryEntry asked(CycleRecord cycle, PanelQuestion question, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.ASK_PANEL, step);
        boolean room = cycle.questions().size() < CycleRecord.MOST_QUESTIONS;
        TransitionGuard.require(cycle, step.by(), line.action(), room, RefusalReason.TOO_MANY_QUESTIONS);
        boolean about = QuestionCheck.isAboutTheReport(cycle, question);
        TransitionGuard.require(cycle, step.by(), line.action(), about, RefusalReason.QUESTION_OFF_REPORT);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                wording(cycle).passesOfOnePerson(question.text()),
                RefusalReason.QUESTION_WORDING);
        return TransitionGuard.entry(cycle, line, step);
    }

    /** What leaves towards panel or mentee counts nobody of the panel, and names nobody who was ever on it. */
    private static WordingCheck wording(CycleRecord cycle) {
        return WordingCheck.of(
                cycle.guide().language(), List.of(), Membership.unnamed(cycle.roster(), cycle.memberships()));
    }

    /** A round of votes on this wording; nothing here depends on how anybody voted (T10). */
    static HistoryEntry voted(
            GateKey gate, CycleRecord cycle, int number, PanelAnswer answer, boolean given, Step step) {
        Objects.requireNonNull(gate, "gate key must not be null");
        Optional<ReasonCode> reason = given
                ? step.reason().filter(code -> !code.equals(ReasonCode.NOT_ENDORSED))
                : Optional.of(ReasonCode.NOT_ENDORSED);
        HistoryEntry entry =
                settled(cycle, CycleAction.ANSWER_QUESTION, number, new Step(step.by(), step.on(), reason));
        FeedbackReport report = cycle.report().orElseThrow();
        boolean own = answer.report().equals(report.digest())
                && answer.topic()
                        .equals(cycle.questions().get(number - 1).question().topic());
        TransitionGuard.require(cycle, step.by(), entry.action(), own, RefusalReason.OTHER_REPORT);
        boolean toThis =
                answer.question().equals(cycle.questions().get(number - 1).digest());
        TransitionGuard.require(cycle, step.by(), entry.action(), toThis, RefusalReason.OTHER_QUESTION);
        TransitionGuard.require(
                cycle, step.by(), entry.action(), wording(cycle).passes(answer.text()), RefusalReason.WORDING);
        TransitionGuard.require(
                cycle,
                step.by(),
                entry.action(),
                !QuestionCheck.isUsed(cycle, answer.id()),
                RefusalReason.REPORT_ID_USED);
        boolean borne = ReidentifiedMentors.now(cycle) <= ReidentifiedMentors.borneBy(report);
        TransitionGuard.require(cycle, step.by(), entry.action(), borne, RefusalReason.TOO_MANY_KNOWN);
        List<AnswerRound> rounds = cycle.questions().get(number - 1).rounds();
        boolean room = rounds.size() < cycle.policy().mostAnswerRounds();
        TransitionGuard.require(cycle, step.by(), entry.action(), room, RefusalReason.ANSWER_ROUNDS_USED);
        String wording = QuestionCheck.wordingDigest(cycle, number, answer.text());
        boolean fresh = rounds.stream().noneMatch(round -> round.wording().equals(wording));
        TransitionGuard.require(cycle, step.by(), entry.action(), fresh, RefusalReason.ANSWER_TRIED);
        return entry;
    }

    static HistoryEntry settled(CycleRecord cycle, CycleAction action, int number, Step step) {
        Transition line = TransitionGuard.allowed(cycle, action, step);
        List<AskedQuestion> questions = cycle.questions();
        boolean open = number >= 1
                && number <= questions.size()
                && questions.get(number - 1).stage() == AskedQuestion.Stage.ASKED;
        TransitionGuard.require(cycle, step.by(), action, open, RefusalReason.NO_SUCH_QUESTION);
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry shared(CycleRecord cycle, SharedReport.Outcome outcome, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.RECORD_SHARING, step);
        TransitionGuard.require(cycle, step.by(), line.action(), cycle.meeting().isPresent(), RefusalReason.NOT_MET);
        boolean room = cycle.sharings().size() < CycleRecord.MOST_SHARINGS;
        TransitionGuard.require(cycle, step.by(), line.action(), room, RefusalReason.TOO_MANY_SHARINGS);
        boolean raised = outcome != SharedReport.Outcome.CONCERN_RAISED || QuestionCheck.hasConcernToShare(cycle);
        TransitionGuard.require(cycle, step.by(), line.action(), raised, RefusalReason.SHARING_WITHOUT_CONCERN);
        return TransitionGuard.entry(cycle, line, step);
    }
}
