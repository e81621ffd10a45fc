package org.reversementoring.anonymisation.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.policy.ReleasePolicy;

/** The design of a study and what is expected of it, before anybody is asked. */
@Value.Immutable
public interface StudyDesign {

    /** Mentors invited to each panel, 1 to 24; a size stands in it as often as there are such panels. */
    List<Integer> panelSizes();

    /** The scale of the questions. */
    RatingScale scale();

    /** The policy that protects the answers. */
    ReleasePolicy policy();

    /** The strategy that makes the statements. */
    AnonymisationStrategy strategy();

    /** The model of how mentors are expected to answer. */
    AnswerModel answers();

    /** The probability that an invited mentor takes part. */
    BigDecimal turnout();

    /** The probability that a mentor who takes part gives no answer to a question. */
    BigDecimal declining();

    /** The probability that a mentor who takes part endorses a finding. */
    BigDecimal endorsing();

    /** Rated questions, at least 1. */
    int questions();

    /** Probabilities are drawn as one number in this many. */
    int MILLION = 1_000_000;

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if there is no panel, a size is out of range, the model has not one weight for each mark, a
     *     probability is not 0 to 1 with at most six decimals, or there is no question
     */
    @Value.Check
    default void check() {
        if (panelSizes().isEmpty() || panelSizes().stream().anyMatch(size -> size < 1 || size > 24)) {
            throw new IllegalArgumentException("panel sizes must be between 1 and 24, but were " + panelSizes());
        }
        if (answers().points() != scale().points()) {
            throw new IllegalArgumentException("weights of marks must be one for each of " + scale().points()
                    + " marks, but were " + answers().points());
        }
        if (questions() < 1) {
            throw new IllegalArgumentException("questions must be at least 1, but were " + questions());
        }
        probability("turnout", turnout());
        probability("share of declined answers", declining());
        probability("share of endorsements", endorsing());
    }

    private static void probability(String subject, BigDecimal value) {
        ExactClass.require(subject, value);
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0 || value.scale() > 6) {
            throw new IllegalArgumentException(
                    subject + " must be between 0 and 1 with at most 6 decimals, but was " + value);
        }
    }

    /**
     * A design with the default strategy, seven questions, independent and equally likely marks, in which everybody invited takes
     * part and answers, and endorses every second finding.
     */
    static StudyDesign of(List<Integer> panelSizes, RatingScale scale, ReleasePolicy policy) {
        return builder()
                .panelSizes(panelSizes)
                .scale(scale)
                .policy(policy)
                .strategy(Strategies.middleAnswersAndSupport())
                .answers(AnswerModel.independent(
                        IntStream.range(0, scale.points()).map(mark -> 1).toArray()))
                .turnout(BigDecimal.ONE)
                .declining(BigDecimal.ZERO)
                .endorsing(new BigDecimal("0.5"))
                .questions(7)
                .build();
    }

    /** This design with another strategy. */
    default StudyDesign withStrategy(AnonymisationStrategy other) {
        return builder().from(this).strategy(other).build();
    }

    /** This design with other expectations of what mentors answer. */
    default StudyDesign withAnswers(AnswerModel other) {
        return builder().from(this).answers(other).build();
    }

    /** This design with other expectations of who takes part and who gives no answer to a question, each 0 to 1. */
    default StudyDesign withTurnout(BigDecimal takingPart, BigDecimal givingNoAnswer) {
        return builder()
                .from(this)
                .turnout(takingPart)
                .declining(givingNoAnswer)
                .build();
    }

    /** This design with another probability that a mentor endorses a finding. */
    default StudyDesign withEndorsing(BigDecimal other) {
        return builder().from(this).endorsing(other).build();
    }

    /** This design with another number of questions. */
    default StudyDesign withQuestions(int other) {
        return builder().from(this).questions(other).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a design of a study; {@code build} throws {@link IllegalStateException} if a required attribute is missing. */
    final class Builder extends ImmutableStudyDesign.Builder {
        Builder() {}
    }
}
