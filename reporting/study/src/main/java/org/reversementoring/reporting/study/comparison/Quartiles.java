package org.reversementoring.reporting.study.comparison;

import java.util.List;
import org.reversementoring.core.Fraction;

/**
 * Median and quartiles of a group, exact, by definition 7 of Hyndman and Fan, which R, NumPy and spreadsheets use. Am Stat 1996;50:361, doi
 * 10.1080/00031305.1996.10473566.
 *
 * @param lower lower quartile
 * @param median median
 * @param upper upper quartile
 */
public record Quartiles(Fraction lower, Fraction median, Fraction upper) {

    /**
     * The quartiles of these values.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Quartiles of(List<Fraction> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("quartiles: values must be one or more, but were none");
        }
        List<Fraction> sorted = values.stream().sorted().toList();
        return new Quartiles(quantile(sorted, 1), quantile(sorted, 2), quantile(sorted, 3));
    }

    private static Fraction quantile(List<Fraction> sorted, int quarters) {
        int place = (sorted.size() - 1) * quarters;
        Fraction below = sorted.get(place / 4);
        Fraction above = sorted.get(Math.min(sorted.size() - 1, place / 4 + 1));
        return below.plus(above.minus(below).times(Fraction.of(place % 4, 4)));
    }

    /** Does not tell the values, which may be one person's. */
    @Override
    public String toString() {
        return "Quartiles[***]";
    }
}
