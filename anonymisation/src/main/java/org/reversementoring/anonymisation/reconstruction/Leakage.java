package org.reversementoring.anonymisation.reconstruction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.reversementoring.core.Fraction;

/**
 * The leakage of a report: how much better an attacker can guess after reading it than before. Both probabilities are Bayes
 * vulnerabilities, the second one for what was printed (T11).
 *
 * @param before the probability that the best guess before reading is right, above 0
 * @param after the probability that the best guess after reading is right, above 0
 */
public record Leakage(Fraction before, Fraction after) {

    private static final int PLACES = 100;

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if one is zero or less
     */
    public Leakage {
        if (before.signum() <= 0 || after.signum() <= 0) {
            throw new IllegalArgumentException(
                    "leakage: both probabilities must be above 0, but were " + before + " and " + after);
        }
    }

    static Fraction best(List<Fraction> posterior) {
        return Collections.max(posterior);
    }

    /** The factor after / before. It is 1 if reading tells nothing, and may be below 1 if what was printed is a surprise. */
    public Fraction factor() {
        return after.dividedBy(before);
    }

    /** The min-entropy leakage log2(after / before), rounded down to two decimals by exact arithmetic. T11 gives its bound. */
    public BigDecimal bits() {
        Fraction factor = factor();
        BigInteger up = factor.numerator().pow(PLACES);
        BigInteger down = factor.denominator().pow(PLACES);
        int shift = up.bitLength() - down.bitLength();
        boolean reached = shift >= 0
                ? up.compareTo(down.shiftLeft(shift)) >= 0
                : up.shiftLeft(-shift).compareTo(down) >= 0;
        return BigDecimal.valueOf(reached ? shift : shift - 1, 2);
    }
}
