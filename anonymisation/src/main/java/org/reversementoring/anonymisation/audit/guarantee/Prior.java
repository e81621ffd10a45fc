package org.reversementoring.anonymisation.audit.guarantee;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.reversementoring.core.guide.RatingScale;

/**
 *
 * A reader's belief about a panel's marks before the statement. Every mentor answers, unless known not to, and mentors
 * are exchangeable: the weight of a panel depends on how many gave each mark. Deniability needs no prior; a {@link
 * Guarantee#posteriorCap posterior cap} is only as good as its prior.
 */
public sealed interface Prior {

    /** The name in certificates, 1 to 40 characters. */
    String name();

    /**
     * The weight of one particular panel, relative to others of its size.
     *
     * @param counts how many mentors gave each mark, from the lowest
     * @return a whole number, at least 0; sizes differ by a factor of their own
     */
    BigInteger weight(int[] counts);

    /** Whether the prior has a weight for each point of the scale. */
    boolean fits(RatingScale scale);

    /**
     * Checks that the prior has a weight for each point of the scale.
     *
     * @throws IllegalArgumentException if there is not
     */
    default void requireFits(RatingScale scale) {
        if (!fits(scale)) {
            throw new IllegalArgumentException(
                    "prior " + name() + " must have a weight for each of " + scale.points() + " points");
        }
    }

    /** The uniform prior of T12: marks are independent and equally likely, on any scale. */
    static Prior uniform() {
        return new Independent("uniform", List.of());
    }

    /**
     * The consensus prior: all multisets of marks are equally likely, so mentors tend to agree. This is Dirichlet with
     * α = 1, on any scale.
     */
    static Prior consensus() {
        return new Dirichlet("consensus", List.of(), 1);
    }

    /**
     * The favourable prior on five points: marks are independent and mostly high, 3, 7, 15, 40 and 35 of 100.
     */
    static Prior favourable() {
        return new Independent("favourable", List.of(3, 7, 15, 40, 35));
    }

    /**
     * A prior of independent marks.
     *
     * @param weights how likely each mark is, from the lowest, relative to the others; each at least 0, not all 0
     * @throws IllegalArgumentException if a weight is negative or there is none above 0
     */
    static Prior independent(String name, List<Integer> weights) {
        List<Integer> copy = List.copyOf(weights);
        if (copy.stream().noneMatch(weight -> weight > 0)) {
            throw new IllegalArgumentException("prior " + name + ": weights must not all be 0");
        }
        return new Independent(name, copy);
    }

    /**
     * A Dirichlet prior: each panel draws its own distribution of marks from Dirichlet(α). The smaller α, the more
     * mentors agree.
     *
     * @param alphas α of each mark, from the lowest, in parts; each at least 1
     * @param parts how many parts make one, at least 1: {@code dirichlet("half", List.of(1, 1, 1), 2)} has α = 1/2
     * @throws IllegalArgumentException if there is no α, or a number is below 1
     */
    static Prior dirichlet(String name, List<Integer> alphas, int parts) {
        List<Integer> copy = List.copyOf(alphas);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("prior " + name + ": alphas must be at least 1, but were 0");
        }
        return new Dirichlet(name, copy, parts);
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.length() > 40) {
            throw new IllegalArgumentException("prior: name must have 1 to 40 characters, but had " + name.length());
        }
    }

    /**
     * The prior of independent marks, made by {@link #independent(String, List)}.
     *
     * @param weights one for each mark, or empty if all are equal
     */
    record Independent(String name, List<Integer> weights) implements Prior {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if there is no name or a weight is negative
         */
        public Independent {
            weights = List.copyOf(weights);
            requireName(name);
            if (weights.stream().anyMatch(weight -> weight < 0)) {
                throw new IllegalArgumentException("prior " + name + ": weights must be at least 0");
            }
        }

        @Override
        public BigInteger weight(int[] counts) {
            BigInteger weight = BigInteger.ONE;
            for (int mark = 0; mark < weights.size(); mark++) {
                weight = weight.multiply(BigInteger.valueOf(weights.get(mark)).pow(counts[mark]));
            }
            return weight;
        }

        @Override
        public boolean fits(RatingScale scale) {
            return weights.isEmpty() || weights.size() == scale.points();
        }
    }

    /**
     * The Dirichlet prior, made by {@link #dirichlet(String, List, int)}.
     *
     * @param alphas one for each mark, or empty if each is 1
     * @param parts how many parts make one
     */
    record Dirichlet(String name, List<Integer> alphas, int parts) implements Prior {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if there is no name or a number is below 1
         */
        public Dirichlet {
            alphas = List.copyOf(alphas);
            requireName(name);
            if (parts < 1 || alphas.stream().anyMatch(alpha -> alpha < 1)) {
                throw new IllegalArgumentException("prior " + name + ": alphas and parts must be at least 1");
            }
        }

        /** The product of the rising factorials α(α+1)…(α+count-1) of all marks, in parts. */
        @Override
        public BigInteger weight(int[] counts) {
            List<Integer> each = alphas.isEmpty() ? Collections.nCopies(counts.length, 1) : alphas;
            BigInteger weight = BigInteger.ONE;
            for (int mark = 0; mark < counts.length; mark++) {
                for (int i = 0; i < counts[mark]; i++) {
                    weight = weight.multiply(BigInteger.valueOf(each.get(mark) + (long) i * parts));
                }
            }
            return weight;
        }

        @Override
        public boolean fits(RatingScale scale) {
            return alphas.isEmpty() || alphas.size() == scale.points();
        }
    }
}
