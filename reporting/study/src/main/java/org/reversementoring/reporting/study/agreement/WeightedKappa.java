package org.reversementoring.reporting.study.agreement;

import java.math.RoundingMode;
import java.util.List;
import org.reversementoring.core.Fraction;

/** Weighted kappa in whole numbers until the last division: one less the observed over the expected disagreement. */
final class WeightedKappa {

    private WeightedKappa() {}

    static Agreement of(KappaWeights weights, List<String> order, List<String> first, List<String> second) {
        String name = "Weighted kappa, " + weights.inWords();
        if (first.size() != second.size() || first.isEmpty()) {
            throw new IllegalArgumentException(name + ": both coders must have the same units, one or more, but had "
                    + first.size() + " and " + second.size());
        }
        if (order.size() < 2 || order.stream().distinct().count() != order.size()) {
            throw new IllegalArgumentException(name + ": codes in order must be two or more, all different");
        }
        long[] margin = new long[order.size()];
        long[] other = new long[order.size()];
        long observed = 0;
        for (int unit = 0; unit < first.size(); unit++) {
            int one = place(name, order, first.get(unit));
            int two = place(name, order, second.get(unit));
            margin[one]++;
            other[two]++;
            observed += weights.of(one, two);
        }
        long expected = 0;
        for (int one = 0; one < order.size(); one++) {
            for (int two = 0; two < order.size(); two++) {
                expected += margin[one] * other[two] * weights.of(one, two);
            }
        }
        if (expected == 0) {
            return new Agreement.Undefined(name, "both coders used one and the same code throughout");
        }
        Fraction value = Fraction.ONE.minus(Fraction.of(observed * first.size(), expected));
        return new Agreement.Computed(name, value.toDecimal(Agreement.PLACES, RoundingMode.HALF_UP), first.size());
    }

    private static int place(String name, List<String> order, String code) {
        int place = order.indexOf(code);
        if (place < 0) {
            throw new IllegalArgumentException(name + ": each code must be one of the order, but one was not");
        }
        return place;
    }
}
