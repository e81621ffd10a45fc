package org.reversementoring.anonymisation.reconstruction.solver;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.reversementoring.core.Fraction;

/**
 * A prior as a table: the factor that k equal answers bring into the probability of an ordered world. It is p^k for independent
 * answers, and alpha (alpha+1) … (alpha+k-1) over a common denominator for Dirichlet ones. The probability of a world is
 * proportional to the product of the factors of all answers.
 */
public final class PriorWeights {

    private final BigInteger[][] table;
    private final boolean flat;

    private PriorWeights(int answers, int mentors, boolean flat, Step step) {
        this.flat = flat;
        table = new BigInteger[answers][mentors + 1];
        for (int answer = 0; answer < answers; answer++) {
            table[answer][0] = BigInteger.ONE;
            for (int k = 0; k < mentors; k++) {
                table[answer][k + 1] = table[answer][k].multiply(step.of(answer, k));
            }
        }
    }

    /**
     * The weights of independent answers.
     *
     * @param weights one for each answer, or none for equal ones
     * @param answers the number of answers
     * @param mentors the most mentors who can agree
     * @throws IllegalArgumentException if there are some weights, but not one for each answer
     */
    public static PriorWeights independent(List<Integer> weights, int answers, int mentors) {
        List<Integer> all = sized(weights, 1, answers);
        boolean flat = all.stream().distinct().count() == 1;
        return new PriorWeights(answers, mentors, flat, (answer, k) -> BigInteger.valueOf(flat ? 1 : all.get(answer)));
    }

    /**
     * The weights of answers with a Dirichlet prior.
     *
     * @param alpha one for each answer, or none for 1 each
     * @param answers the number of answers
     * @param mentors the most mentors who can agree
     * @throws IllegalArgumentException if there are some weights, but not one for each answer
     */
    public static PriorWeights dirichlet(List<Fraction> alpha, int answers, int mentors) {
        List<Fraction> all = sized(alpha, Fraction.ONE, answers);
        BigInteger common = all.stream()
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        return new PriorWeights(answers, mentors, false, (answer, k) -> {
            Fraction a = all.get(answer);
            return a.numerator().multiply(common.divide(a.denominator())).add(common.multiply(BigInteger.valueOf(k)));
        });
    }

    private static <T> List<T> sized(List<T> given, T each, int answers) {
        List<T> all = given.isEmpty() ? Collections.nCopies(answers, each) : given;
        if (all.size() != answers) {
            throw new IllegalArgumentException(
                    "prior must have " + answers + " weights, one for each answer, but had " + all.size());
        }
        return all;
    }

    /** The weight of one answer of one mentor, in proportion. */
    public BigInteger of(int answer) {
        return table[answer][1];
    }

    /** The likelihood times the weight of a world in which so many mentors gave each answer. */
    BigInteger weigh(BigInteger likelihood, int[] counts) {
        BigInteger each = likelihood;
        if (!flat) {
            for (int answer = 0; answer < counts.length; answer++) {
                each = counts[answer] == 0 ? each : each.multiply(table[answer][counts[answer]]);
            }
        }
        return each;
    }

    /** The factor of the answer that follows k equal ones. */
    private interface Step {
        BigInteger of(int answer, int k);
    }
}
