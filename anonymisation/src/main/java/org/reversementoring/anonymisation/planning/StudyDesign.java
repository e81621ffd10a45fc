package org.reversementoring.anonymisation.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.release.ReleasePolicy;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;

/**
 * What is planned and what is expected, before anybody is asked.
 *
 * @param panelSizes mentors invited to each panel, 1 to 24; a size stands in it as often as there are such panels
 * @param scale the scale of the questions
 * @param policy against whom answers are protected
 * @param strategy what is said about the answers
 * @param answers how mentors are expected to answer
 * @param turnout the probability that an invited mentor takes part
 * @param declining the probability that a mentor who takes part gives no answer to a question
 * @param endorsing the probability that a mentor who takes part endorses a finding
 * @param questions rated questions, at least 1
 */
public record StudyDesign(
        List<Integer> panelSizes,
        RatingScale scale,
        ReleasePolicy policy,
        AnonymisationStrategy strategy,
        AnswerModel answers,
        BigDecimal turnout,
        BigDecimal declining,
        BigDecimal endorsing,
        int questions) {

    /** Probabilities are drawn as one number in this many. */
    static final int MILLION = 1_000_000;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no panel, a size is out of range, the model has not one weight for each mark, a
     *     probability is not 0 to 1 with at most six decimals, or there is no question
     */
    public StudyDesign {
        panelSizes = List.copyOf(panelSizes);
        if (panelSizes.isEmpty() || panelSizes.stream().anyMatch(size -> size < 1 || size > 24)) {
            throw new IllegalArgumentException("panel sizes must be between 1 and 24, but were " + panelSizes);
        }
        if (answers.points() != scale.points()) {
            throw new IllegalArgumentException("weights of marks must be one for each of " + scale.points()
                    + " marks, but were " + answers.points());
        }
        if (questions < 1) {
            throw new IllegalArgumentException("questions must be at least 1, but were " + questions);
        }
        turnout = probability("turnout", turnout);
        declining = probability("share of declined answers", declining);
        endorsing = probability("share of endorsements", endorsing);
    }

    private static BigDecimal probability(String subject, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0 || value.scale() > 6) {
            throw new IllegalArgumentException(
                    subject + " must be between 0 and 1 with at most 6 decimals, but was " + value);
        }
        return value;
    }

    /**
     * A design with the default strategy, seven questions, independent and equally likely marks, in which everybody invited takes
     * part and answers, and endorses every second finding.
     */
    public static StudyDesign of(List<Integer> panelSizes, RatingScale scale, ReleasePolicy policy) {
        return new StudyDesign(
                panelSizes,
                scale,
                policy,
                Strategies.middleAnswersAndSupport(),
                AnswerModel.independent(
                        IntStream.range(0, scale.points()).map(mark -> 1).toArray()),
                BigDecimal.ONE,
                BigDecimal.ZERO,
                new BigDecimal("0.5"),
                7);
    }

    /** This design with another strategy. */
    public StudyDesign withStrategy(AnonymisationStrategy other) {
        return new StudyDesign(panelSizes, scale, policy, other, answers, turnout, declining, endorsing, questions);
    }

    /** This design with other expectations of what mentors answer. */
    public StudyDesign withAnswers(AnswerModel other) {
        return new StudyDesign(panelSizes, scale, policy, strategy, other, turnout, declining, endorsing, questions);
    }

    /** This design with other expectations of who takes part and who gives no answer to a question, each 0 to 1. */
    public StudyDesign withTurnout(BigDecimal takingPart, BigDecimal givingNoAnswer) {
        return new StudyDesign(
                panelSizes, scale, policy, strategy, answers, takingPart, givingNoAnswer, endorsing, questions);
    }

    /** This design with another probability that a mentor endorses a finding. */
    public StudyDesign withEndorsing(BigDecimal other) {
        return new StudyDesign(panelSizes, scale, policy, strategy, answers, turnout, declining, other, questions);
    }

    /** This design with another number of questions. */
    public StudyDesign withQuestions(int other) {
        return new StudyDesign(panelSizes, scale, policy, strategy, answers, turnout, declining, endorsing, other);
    }
}
