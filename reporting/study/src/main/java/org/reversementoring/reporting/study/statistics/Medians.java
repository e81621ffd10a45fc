package org.reversementoring.reporting.study.statistics;

import java.util.List;
import org.reversementoring.core.measure.Fraction;

/** Exact middles of exact numbers. */
public final class Medians {

    private Medians() {}

    /** The middle, or halfway between the two middle ones; the list is not empty. */
    public static Fraction of(List<Fraction> values) {
        List<Fraction> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : halfway(sorted.get(middle - 1), sorted.get(middle));
    }

    static Fraction halfway(Fraction a, Fraction b) {
        Fraction sum = a.minus(Fraction.of(0).minus(b));
        return sum.numerator() % 2 == 0
                ? Fraction.of(sum.numerator() / 2, sum.denominator())
                : Fraction.of(sum.numerator(), sum.denominator() * 2);
    }
}
