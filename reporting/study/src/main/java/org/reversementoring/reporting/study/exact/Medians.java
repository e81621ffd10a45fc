package org.reversementoring.reporting.study.exact;

import java.util.List;
import org.reversementoring.core.Fraction;

/** Exact medians and means of two. */
public final class Medians {

    private static final Fraction HALF = Fraction.of(1, 2);

    private Medians() {}

    /** The median: the middle value, or the mean of the two middle ones. The list is not empty. */
    public static Fraction of(List<Fraction> values) {
        List<Fraction> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : halfway(sorted.get(middle - 1), sorted.get(middle));
    }

    /** The mean of two numbers. */
    public static Fraction halfway(Fraction a, Fraction b) {
        return a.plus(b).times(HALF);
    }
}
