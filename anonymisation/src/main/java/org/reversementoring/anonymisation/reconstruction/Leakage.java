package org.reversementoring.anonymisation.reconstruction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.reversementoring.core.Fraction;

/**
 * How much better a reader can guess after reading than before: the Bayes vulnerability for what was printed (guarantees 7.2, T11).
 *
 * @param before the probability that the best guess is right before reading, above 0
 * @param after the same after reading, above 0
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

    /** after / before; 1 if reading tells nothing. May be below 1, if what was printed is a surprise. */
    public Fraction factor() {
        return after.dividedBy(before);
    }

    /** The min-entropy leakage log2(after / before), rounded down to two decimals; exact, see T11 for its bound. */
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
