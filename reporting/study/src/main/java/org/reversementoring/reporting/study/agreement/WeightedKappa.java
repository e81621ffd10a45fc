package org.reversementoring.reporting.study.agreement;

import java.math.RoundingMode;
import java.util.List;
import org.reversementoring.core.Fraction;

/** Weighted kappa in whole numbers until the last division: one less the observed over the expected disagreement. */
final class WeightedKappa {

    private WeightedKappa() {}

    static Agreement of(KappaWeights weights, List<String> order, List<String> first, List<String> second) {
        String name = "Weighted kappa, " + weights.inWords();
        CodedTwice both = CodedTwice.of(name, first, second);
        if (order.size() < 2 || order.stream().distinct().count() != order.size()) {
            throw new IllegalArgumentException(name + ": codes in order must be two or more, all different");
        }
        if (both.units() == 0) {
            return new Agreement.Undefined(name, CodedTwice.NONE);
        }
        long[] margin = new long[order.size()];
        long[] other = new long[order.size()];
        long observed = 0;
        for (int unit = 0; unit < both.units(); unit++) {
            int one = place(name, order, both.first().get(unit));
            int two = place(name, order, both.second().get(unit));
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
        Fraction value = Fraction.ONE.minus(Fraction.of(observed * both.units(), expected));
        return new Agreement.Computed(name, value.toDecimal(Agreement.PLACES, RoundingMode.HALF_UP), both.units());
    }

    private static int place(String name, List<String> order, String code) {
        int place = order.indexOf(code);
        if (place < 0) {
            throw new IllegalArgumentException(name + ": each code must be one of the order, but one was not");
        }
        return place;
    }
}
