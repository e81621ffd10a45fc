package org.reversementoring.reporting.study.disclosure;

import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.exact.Medians;

/**
 * The values of a group in order, without the c+1 lowest and the c+1 highest, which are forgotten (T3).
 *
 * @param people how many people the group has, trimmed ones included
 * @param insiders the number c of people who may join forces, 0 or more
 * @param inner the other values in order, one or more
 */
public record TrimmedSample(int people, int insiders, List<Fraction> inner) implements CodecOnly {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the values are none, not in order, or not as many as are left
     */
    public TrimmedSample {
        inner = List.copyOf(inner);
        if (insiders < 0 || inner.isEmpty() || inner.size() != people - 2 * (insiders + 1)) {
            throw new IllegalArgumentException("trimmed sample: of " + people + " people and " + insiders
                    + " insiders other values must be left than " + inner.size());
        }
        if (!inner.equals(inner.stream().sorted().toList())) {
            throw new IllegalArgumentException("trimmed sample: values must be in order");
        }
    }

    /** The sample of these values, in any order; empty if nothing is left of so few. */
    public static Optional<TrimmedSample> of(List<Fraction> values, int insiders) {
        int cut = insiders + 1;
        if (insiders < 0 || values.size() <= 2 * cut) {
            return Optional.empty();
        }
        List<Fraction> sorted = values.stream().sorted().toList();
        return Optional.of(new TrimmedSample(values.size(), insiders, sorted.subList(cut, sorted.size() - cut)));
    }

    /** The median of all values, which is the median of the inner ones. */
    public Fraction median() {
        return Medians.of(inner);
    }

    /**
     * The value at a place in the order of all, counted from 1.
     *
     * @throws IllegalArgumentException if the place is one of those that are forgotten
     */
    public Fraction at(int place) {
        int index = place - insiders - 2;
        if (index < 0 || index >= inner.size()) {
            throw new IllegalArgumentException("trimmed sample: place must be " + (insiders + 2) + " to "
                    + (people - insiders - 1) + ", but was " + place);
        }
        return inner.get(index);
    }

    /** The size only. */
    @Override
    public String toString() {
        return "TrimmedSample[" + people + " people, ***]";
    }
}
