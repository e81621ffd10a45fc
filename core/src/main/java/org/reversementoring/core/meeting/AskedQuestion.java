package org.reversementoring.core.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.report.PanelAnswer;

/**
 * A question that the mentee put to the panel, and what came of it. Why a question is declined stands in the history, which the
 * custodian alone sees: to everybody else, too few votes and no answer look the same.
 *
 * @param number its number in this cycle, from 1
 * @param question what was asked
 * @param stage how far it has come
 * @param answer the panel's answer, once there is one
 * @param rounds the votes of the panel on wordings of an answer, oldest first; the mentee learns nothing of them
 */
public record AskedQuestion(
        int number,
        PanelQuestion question,
        Stage stage,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<PanelAnswer> answer,
        List<AnswerRound> rounds)
        implements CodecOnly {

    /** The stage of a question. */
    public enum Stage {
        /** The panel has it. */
        ASKED,
        /** The panel has answered it. */
        ANSWERED,
        /** The panel gives no answer. */
        DECLINED
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if the number is below 1, or there is an answer of a question that is not answered, or none of
     *     one that is, or one on another topic or to another question, or too many rounds
     */
    public AskedQuestion {
        rounds = List.copyOf(rounds);
        if (rounds.size() > CyclePolicy.MOST_ANSWER_ROUNDS) {
            throw new IllegalArgumentException("question " + number + ": rounds must be at most "
                    + CyclePolicy.MOST_ANSWER_ROUNDS + ", but were " + rounds.size());
        }
        if (number < 1) {
            throw new IllegalArgumentException("question: number must be at least 1, but was " + number);
        }
        if (answer.isPresent() != (stage == Stage.ANSWERED)) {
            throw new IllegalArgumentException(
                    "question " + number + ": must have an answer if and only if it is answered");
        }
        if (answer.filter(given -> !given.topic().equals(question.topic())).isPresent()) {
            throw new IllegalArgumentException("question " + number + ": its answer must be on its topic");
        }
        if (answer.filter(given -> !given.question().equals(question.digest(number)))
                .isPresent()) {
            throw new IllegalArgumentException("question " + number + ": its answer must be to it, and is to another");
        }
    }

    /** The digest that an answer to this question carries. */
    public String digest() {
        return question.digest(number);
    }

    /** A question that the panel has. */
    public static AskedQuestion asked(int number, PanelQuestion question) {
        return new AskedQuestion(number, question, Stage.ASKED, Optional.empty(), List.of());
    }

    /** This question with the panel's answer, of which nothing is on record but the answer itself. */
    public AskedQuestion answered(PanelAnswer given) {
        return new AskedQuestion(number, question, Stage.ANSWERED, Optional.of(given), rounds);
    }

    /** This question after one more round of votes. */
    public AskedQuestion votedOn(AnswerRound round) {
        List<AnswerRound> more = new ArrayList<>(rounds);
        more.add(round);
        return new AskedQuestion(number, question, stage, answer, more);
    }

    /** This question as the mentee sees it, who does not learn how often the panel voted. */
    public AskedQuestion withoutRounds() {
        return new AskedQuestion(number, question, stage, answer, List.of());
    }

    /** This question, which the panel does not answer. */
    public AskedQuestion declined() {
        return new AskedQuestion(number, question, Stage.DECLINED, Optional.empty(), rounds);
    }

    /** Nothing of what was asked and answered. */
    @Override
    public String toString() {
        return "AskedQuestion[" + number + ", " + stage + "]";
    }
}
