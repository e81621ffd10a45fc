package org.reversementoring.anonymisation.reconstruction;

import java.util.Arrays;
import java.util.List;
import org.reversementoring.core.Fraction;

/**
 * The probability of answers before anything is read. It decides how likely an answer is, never whether it is feasible, because
 * every possible panel has a probability above zero.
 *
 * <p>Weights are listed by mark from the lowest to the highest. The weight of declining comes last, if the question allows it.
 */
public sealed interface AnswerPrior {

    /** The prior in which every mentor gives every answer with the same probability, independently. */
    static AnswerPrior uniform() {
        return new Iid(List.of());
    }

    /** IID: the prior in which every mentor answers independently, with these weights. */
    static AnswerPrior iid(Integer... weights) {
        return new Iid(List.of(weights));
    }

    /** DIRICHLET: the prior in which mentors agree more, the smaller the weights are; 1 each is {@link #uniformMultisets()}. */
    static AnswerPrior dirichlet(Fraction... alpha) {
        return new Dirichlet(Arrays.asList(alpha));
    }

    /** UNIFORM_MULTISETS: the prior in which every multiset of answers of the whole panel is equally likely. */
    static AnswerPrior uniformMultisets() {
        return new Dirichlet(List.of());
    }

    /**
     * The prior of independent answers.
     *
     * @param weights each 1 to 1,000,000; an empty list means equal weights
     */
    record Iid(List<Integer> weights) implements AnswerPrior {
        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if a weight is out of range
         */
        public Iid {
            weights = List.copyOf(weights);
            for (int weight : weights) {
                if (weight < 1 || weight > 1_000_000) {
                    throw new IllegalArgumentException("weight must be between 1 and 1000000, but was " + weight);
                }
            }
        }
    }

    /**
     * The Dirichlet prior.
     *
     * @param alpha each above 0; an empty list means 1 each
     */
    record Dirichlet(List<Fraction> alpha) implements AnswerPrior {
        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if a weight is zero or less
         */
        public Dirichlet {
            alpha = List.copyOf(alpha);
            if (alpha.stream().anyMatch(weight -> weight.signum() <= 0)) {
                throw new IllegalArgumentException("alpha must be above 0, but was " + alpha);
            }
        }
    }
}
