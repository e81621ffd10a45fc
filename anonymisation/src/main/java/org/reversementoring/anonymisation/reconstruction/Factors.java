package org.reversementoring.anonymisation.reconstruction;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.reversementoring.core.Fraction;

/**
 * A prior as a table: the factor that k equal answers bring into the probability of an ordered world, p^k for independent
 * answers, alpha (alpha+1) … (alpha+k-1) over a common denominator for Dirichlet ones. The probability of a world is proportional
 * to the product over the values.
 */
final class Factors {

    private final BigInteger[][] table;
    private final boolean flat;

    private Factors(int values, int mentors, boolean flat, Step step) {
        this.flat = flat;
        table = new BigInteger[values][mentors + 1];
        for (int value = 0; value < values; value++) {
            table[value][0] = BigInteger.ONE;
            for (int k = 0; k < mentors; k++) {
                table[value][k + 1] = table[value][k].multiply(step.of(value, k));
            }
        }
    }

    static Factors of(Prior prior, Item item, int mentors) {
        int values = item.values();
        if (prior instanceof Prior.Iid iid) {
            List<Integer> weights = sized(iid.weights(), 1, values);
            boolean flat = weights.stream().distinct().count() == 1;
            return new Factors(values, mentors, flat, (value, k) -> BigInteger.valueOf(flat ? 1 : weights.get(value)));
        }
        List<Fraction> alpha = sized(((Prior.Dirichlet) prior).alpha(), Fraction.ONE, values);
        BigInteger common = alpha.stream()
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        return new Factors(values, mentors, false, (value, k) -> {
            Fraction a = alpha.get(value);
            return a.numerator().multiply(common.divide(a.denominator())).add(common.multiply(BigInteger.valueOf(k)));
        });
    }

    private static <T> List<T> sized(List<T> given, T each, int values) {
        List<T> all = given.isEmpty() ? Collections.nCopies(values, each) : given;
        if (all.size() != values) {
            throw new IllegalArgumentException(
                    "prior must have " + values + " weights, one for each answer, but had " + all.size());
        }
        return all;
    }

    /** Whether every world is equally likely. */
    boolean areFlat() {
        return flat;
    }

    /** The factor of so many equal answers. */
    BigInteger of(int value, int count) {
        return table[value][count];
    }

    /** The factor of the answer that follows k equal ones. */
    private interface Step {
        BigInteger of(int value, int k);
    }
}
