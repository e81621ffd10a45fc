package org.reversementoring.reporting.study.missing;

import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Fraction;

/**
 * A person without both scores. Personal, so it is masked when printed.
 *
 * @param before the score before, empty if it is not recorded
 * @param after the score after, empty if it is not recorded
 */
public record IncompletePair(Optional<Fraction> before, Optional<Fraction> after) implements CodecOnly {

    /**
     * Checks that a score is missing.
     *
     * @throws IllegalArgumentException if both are there: then the person belongs to the pairs
     */
    public IncompletePair {
        if (before.isPresent() && after.isPresent()) {
            throw new IllegalArgumentException("incomplete pair: a score must be missing, but both are there");
        }
    }

    /** A person who was measured before only. */
    public static IncompletePair beforeOnly(Fraction score) {
        return new IncompletePair(Optional.of(score), Optional.empty());
    }

    /** A person who was measured after only. */
    public static IncompletePair afterOnly(Fraction score) {
        return new IncompletePair(Optional.empty(), Optional.of(score));
    }

    /** A person who was never measured. */
    public static IncompletePair never() {
        return new IncompletePair(Optional.empty(), Optional.empty());
    }

    boolean isWithin(Fraction lowest, Fraction highest) {
        return before.or(() -> after)
                .filter(score -> score.compareTo(lowest) < 0 || score.compareTo(highest) > 0)
                .isEmpty();
    }

    /** The change nearest to the assumed one that the scale and the known score allow. */
    Fraction change(Fraction assumed, Fraction lowest, Fraction highest) {
        Fraction least = lowest.minus(before.orElse(highest));
        Fraction most = highest.minus(before.orElse(lowest));
        if (after.isPresent()) {
            least = after.get().minus(highest);
            most = after.get().minus(lowest);
        }
        Fraction atLeast = assumed.compareTo(least) < 0 ? least : assumed;
        return atLeast.compareTo(most) > 0 ? most : atLeast;
    }

    @Override
    public String toString() {
        return "IncompletePair[***]";
    }
}
