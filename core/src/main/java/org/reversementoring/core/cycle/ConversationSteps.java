package org.reversementoring.core.cycle;

import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.record.QuestionCheck;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.meeting.AnswerRound;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.meeting.MeetingPlace;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.PanelQuestion;
import org.reversementoring.core.meeting.SharedReport;
import org.reversementoring.core.report.PanelAnswer;

/**
 * The steps of the conversation that goes on after the meeting: the mentee's questions to the panel, its answers, and what becomes of a
 * report that is shared further. Not for implementation; {@link MentoringCycle} is the only implementation.
 */
public interface ConversationSteps extends CycleRecord {

    /**
     * The cycle with an arranged meeting, as {@link MentoringCycle#scheduled(MeetingPlan, Step)}, of which the mentee is told the time of
     * day and the place too.
     */
    default MentoringCycle scheduled(MeetingPlan plan, MeetingPlace place, Step step) {
        return NextCycle.after(self(), ConversationGuards.scheduled(this, plan, step))
                .plan(plan)
                .place(place)
                .build();
    }

    /**
     * The cycle with a question of the mentee to the panel, which the nominated mentor may take along. It is about a topic of the guide or
     * a point of the report ({@code QUESTION_OFF_REPORT}), counts nobody of the panel and names nobody by an identifier ({@code
     * QUESTION_WORDING}), and is one of at most {@value CycleRecord#MOST_QUESTIONS} ({@code TOO_MANY_QUESTIONS}).
     */
    default MentoringCycle questionAsked(PanelQuestion question, Step step) {
        HistoryEntry entry = QuestionGuards.asked(this, question, step);
        return NextCycle.after(self(), entry)
                .addQuestions(AskedQuestion.asked(questions().size() + 1, question))
                .build();
    }

    /**
     * The cycle with the panel's answer to an open question ({@code NO_SUCH_QUESTION}). Only the release gate takes this step. The answer
     * is about this report and on the topic of its question ({@code OTHER_REPORT}), counts nobody ({@code WORDING}), is under an id of its
     * own ({@code REPORT_ID_USED}), and the report protects against the mentors who are known by now ({@code TOO_MANY_KNOWN}). The panel
     * voted on it in at most {@link org.reversementoring.core.policy.CyclePolicy#mostAnswerRounds()} rounds ({@code ANSWER_ROUNDS_USED}), on another wording in each ({@code
     * ANSWER_TRIED}).
     *
     * @param votes the seal of the round's votes
     */
    default MentoringCycle questionAnswered(GateKey gate, int number, PanelAnswer answer, String votes, Step step) {
        HistoryEntry entry = QuestionGuards.voted(gate, this, number, answer, true, step);
        AskedQuestion voted = questions().get(number - 1).votedOn(round(number, answer, votes));
        return NextCycle.withQuestion(self(), voted.answered(answer), entry);
    }

    /**
     * The cycle after a round in which too few endorsed the wording; the question stays open. Only the release gate takes this step. It is
     * refused as {@link #questionAnswered} is; the history, which the custodian alone sees, says {@link ReasonCode#NOT_ENDORSED}.
     *
     * @param votes the seal of the round's votes
     */
    default MentoringCycle answerNotGiven(GateKey gate, int number, PanelAnswer answer, String votes, Step step) {
        HistoryEntry entry = QuestionGuards.voted(gate, this, number, answer, false, step);
        return NextCycle.withQuestion(self(), questions().get(number - 1).votedOn(round(number, answer, votes)), entry);
    }

    private AnswerRound round(int number, PanelAnswer answer, String votes) {
        return new AnswerRound(QuestionCheck.wordingDigest(this, number, answer.text()), votes);
    }

    /**
     * The cycle with an open question ({@code NO_SUCH_QUESTION}) that gets no answer. The custodian gives the reason, which nobody else
     * learns: whether nobody worded an answer, or too few endorsed one, looks the same.
     */
    default MentoringCycle questionDeclined(int number, Step step) {
        HistoryEntry entry = QuestionGuards.settled(this, CycleAction.DECLINE_QUESTION, number, step);
        return NextCycle.withQuestion(self(), questions().get(number - 1).declined(), entry);
    }

    /**
     * The cycle after the mentee showed the report to more people than was promised, with what was done about it. Once the two have met
     * ({@code NOT_MET}); at most {@value CycleRecord#MOST_SHARINGS} times ({@code TOO_MANY_SHARINGS}). Where it led to a concern, somebody raised
     * one first, since the meeting, that stands for no other sharing ({@code SHARING_WITHOUT_CONCERN}).
     */
    default MentoringCycle reportSharedFurther(SharedReport.Outcome outcome, Step step) {
        return NextCycle.after(self(), QuestionGuards.shared(this, outcome, step))
                .addSharings(new SharedReport(step.on(), outcome))
                .build();
    }

    private MentoringCycle self() {
        return (MentoringCycle) this;
    }
}
