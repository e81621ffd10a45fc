package org.reversementoring.core.measure;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Fraction;

/**
 * The scores that are possible, derived from the bounds of the items' scales: seven items from 1 to 5 sum to 7 to 35 and
 * never to 0, whatever a publication calls the range.
 *
 * @param lowest the lowest possible score
 * @param highest the highest possible score, above the lowest
 */
public record ScoreRange(Fraction lowest, Fraction highest) implements CodecOnly {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the highest score is not above the lowest
     */
    public ScoreRange {
        if (highest.compareTo(lowest) <= 0) {
            throw new IllegalArgumentException(
                    "score range: highest must be above lowest, but was " + lowest + " to " + highest);
        }
    }

    /** Whether the number is a possible score. */
    public boolean contains(Fraction value) {
        return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
    }

    @Override
    public String toString() {
        return lowest + ".." + highest;
    }
}
