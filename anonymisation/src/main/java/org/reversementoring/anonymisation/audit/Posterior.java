package org.reversementoring.anonymisation.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * The worst posterior of a strategy under the prior that marks are independent and equally likely and that each mentor answers
 * (guarantees 7.2, T12): the highest probability of an exact mark, and of an unfavourable one, of any mentor outside the
 * colluders, over every panel and every set of colluders.
 *
 * <p>A multiset u of the others' answers stands for (n-c)! / ∏ u_v! ordered worlds, in u_v / (n-c) of which a given mentor
 * answered v. Numerators and denominators are exact; fractions are compared by their full products.
 */
record Posterior(BigDecimal anyMark, BigDecimal unfavourable) {

    static Posterior worst(EveryPanel every, int colluders) {
        int points = every.points;
        int others = every.context.panelSize() - colluders;
        int harmful =
                every.context.scale().unfavourableUpTo() - every.context.scale().lowest() + 1;
        long[] rests = Multisets.all(others, points);
        long[] weights = new long[rests.length];
        Arrays.setAll(weights, i -> orderings(rests[i], points));
        long[] total = new long[every.statements.size()];
        long[] answered = new long[every.statements.size() * points];
        Fraction mark = Fraction.ZERO;
        Fraction harm = Fraction.ZERO;
        for (long known : Multisets.all(colluders, points)) {
            Arrays.fill(total, 0);
            Arrays.fill(answered, 0);
            for (int i = 0; i < rests.length; i++) {
                int said = every.said[every.index.of(known + rests[i])];
                total[said] += weights[i];
                for (int value = 0; value < points; value++) {
                    answered[said * points + value] += weights[i] * Multisets.count(rests[i], value);
                }
            }
            for (int said = 0; said < total.length; said++) {
                long worlds = total[said] * others;
                long unfavourable = 0;
                for (int value = 0; value < points && worlds > 0; value++) {
                    long given = answered[said * points + value];
                    mark = mark.max(given, worlds);
                    unfavourable += value < harmful ? given : 0;
                }
                harm = worlds > 0 ? harm.max(unfavourable, worlds) : harm;
            }
        }
        return new Posterior(mark.roundedUp(), harm.roundedUp());
    }

    /** (n-c)! / ∏ u_v!, built up as a product of binomial coefficients, so that each division is exact. */
    private static long orderings(long rest, int points) {
        long orderings = 1;
        int placed = 0;
        for (int value = 0; value < points; value++) {
            for (int i = 1; i <= Multisets.count(rest, value); i++) {
                orderings = orderings * ++placed / i;
            }
        }
        return orderings;
    }

    /** Compared by full products of 128 bits. */
    private record Fraction(long numerator, long denominator) {

        static final Fraction ZERO = new Fraction(0, 1);

        Fraction max(long otherNumerator, long otherDenominator) {
            long high = Math.multiplyHigh(otherNumerator, denominator) - Math.multiplyHigh(numerator, otherDenominator);
            int low = Long.compareUnsigned(otherNumerator * denominator, numerator * otherDenominator);
            return high > 0 || (high == 0 && low > 0) ? new Fraction(otherNumerator, otherDenominator) : this;
        }

        BigDecimal roundedUp() {
            return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 4, RoundingMode.CEILING);
        }
    }
}
