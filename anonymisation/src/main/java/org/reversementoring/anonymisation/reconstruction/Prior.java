package org.reversementoring.anonymisation.reconstruction;

import java.util.Arrays;
import java.util.List;
import org.reversementoring.core.Fraction;

/**
 * How likely the answers are before anything is read. What is feasible never depends on it; every possible panel has a
 * probability above zero.
 *
 * <p>Weights are listed by mark from the lowest to the highest, "declined" last where the item allows it.
 */
public sealed interface Prior {

    /** Every mentor gives every answer with the same probability, independently. */
    static Prior uniform() {
        return new Iid(List.of());
    }

    /** IID: every mentor answers independently, with these weights. */
    static Prior iid(Integer... weights) {
        return new Iid(List.of(weights));
    }

    /** DIRICHLET: mentors agree as much as the weights are small; 1 each is {@link #uniformMultisets()}. */
    static Prior dirichlet(Fraction... alpha) {
        return new Dirichlet(Arrays.asList(alpha));
    }

    /** UNIFORM_MULTISETS: every multiset of answers of the whole panel is equally likely. */
    static Prior uniformMultisets() {
        return new Dirichlet(List.of());
    }

    /**
     * See {@link #iid(Integer...)}.
     *
     * @param weights each 1 to 1,000,000; none stands for equal ones
     */
    record Iid(List<Integer> weights) implements Prior {
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
     * See {@link #dirichlet(Fraction...)}.
     *
     * @param alpha each above 0; none stands for 1 each
     */
    record Dirichlet(List<Fraction> alpha) implements Prior {
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
