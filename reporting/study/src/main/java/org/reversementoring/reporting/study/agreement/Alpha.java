package org.reversementoring.reporting.study.agreement;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.reversementoring.core.Fraction;

/** Krippendorff's alpha as an exact fraction: one less the observed over the expected disagreement. */
final class Alpha {

    private static final int LARGEST = 1_000_000;

    private final String name;
    private final AgreementMetric metric;
    private final List<List<Integer>> units;
    private final int codes;
    private final TreeMap<Integer, Integer> margins = new TreeMap<>();

    /** For each code, how many of the given codes are smaller. */
    private final Map<Integer, Long> below = new HashMap<>();

    private Alpha(String name, AgreementMetric metric, List<List<Integer>> units) {
        this.name = name;
        this.metric = metric;
        this.units = units;
        this.codes = units.stream().mapToInt(List::size).sum();
        units.forEach(unit -> unit.forEach(code -> margins.merge(code, 1, Integer::sum)));
        countBelow();
    }

    /** All that alpha is computed from. */
    static Alpha counted(AgreementMetric metric, List<List<OptionalInt>> coders) {
        String name = "Krippendorff's alpha, " + metric.name().toLowerCase(Locale.ROOT);
        return new Alpha(name, metric, pairable(name, metric, coders));
    }

    static Agreement of(AgreementMetric metric, List<List<OptionalInt>> coders) {
        return counted(metric, coders).agreement();
    }

    private Agreement agreement() {
        Fraction expected = expected();
        if (expected.signum() == 0) {
            return new Agreement.Undefined(
                    name, codes == 0 ? "no unit has two codes" : "every code that can be compared is the same");
        }
        Fraction observed = Fraction.sum(units.stream().map(this::within).toList());
        Fraction value =
                Fraction.ONE.minus(observed.times(Fraction.of(codes - 1L)).dividedBy(expected));
        return new Agreement.Computed(name, value.toDecimal(Agreement.PLACES, RoundingMode.HALF_UP), units.size());
    }

    /** The units with two codes or more. */
    List<List<Integer>> units() {
        return units;
    }

    /** The squared distance of every two codes, of whatever units. */
    Fraction expected() {
        List<Fraction> parts = new ArrayList<>();
        for (int one : margins.keySet()) {
            for (int other : margins.headMap(one).keySet()) {
                long pairs = 2L * margins.getOrDefault(one, 0) * margins.getOrDefault(other, 0);
                parts.add(squaredDistance(one, other).times(Fraction.of(pairs)));
            }
        }
        return Fraction.sum(parts);
    }

    /** What a pair takes away from 1 if it counts once, for a given sum of squared distances that is not 0. */
    double loss(int one, int other, Fraction expected) {
        return squaredDistance(one, other)
                .times(Fraction.of(codes - 1L))
                .dividedBy(expected)
                .toDecimal(20, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** The codes of each unit that has two or more. */
    private static List<List<Integer>> pairable(String name, AgreementMetric metric, List<List<OptionalInt>> coders) {
        if (coders.size() < 2 || coders.get(0).isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": must have two coders and one unit, but had " + coders.size() + " coders"
                            + (coders.isEmpty() ? "" : " and " + coders.get(0).size() + " units"));
        }
        List<List<Integer>> units = new ArrayList<>();
        coders.get(0).forEach(code -> units.add(new ArrayList<>()));
        for (List<OptionalInt> coder : coders) {
            if (coder.size() != units.size()) {
                throw new IllegalArgumentException(
                        name + ": each coder must have " + units.size() + " units, but one had " + coder.size());
            }
            for (int unit = 0; unit < units.size(); unit++) {
                if (coder.get(unit).isPresent()) {
                    units.get(unit).add(checked(name, metric, coder.get(unit).getAsInt()));
                }
            }
        }
        return units.stream().filter(unit -> unit.size() > 1).toList();
    }

    private static int checked(String name, AgreementMetric metric, int code) {
        int least = metric == AgreementMetric.RATIO ? 0 : -LARGEST;
        if (code < least || code > LARGEST) {
            throw new IllegalArgumentException(
                    name + ": a code must be " + least + " to " + LARGEST + ", but one was out of that range");
        }
        return code;
    }

    private Fraction within(List<Integer> unit) {
        Fraction sum = Fraction.ZERO;
        for (int one : unit) {
            for (int other : unit) {
                sum = sum.plus(squaredDistance(one, other));
            }
        }
        return sum.dividedBy(Fraction.of(unit.size() - 1L));
    }

    private Fraction squaredDistance(int one, int other) {
        if (one == other) {
            return Fraction.ZERO;
        }
        Fraction distance = switch (metric) {
            case NOMINAL -> Fraction.ONE;
            case ORDINAL -> Fraction.of(doubledBetween(Math.min(one, other), Math.max(one, other)), 2);
            case INTERVAL -> Fraction.of((long) one - other);
            case RATIO -> Fraction.of((long) one - other, (long) one + other);
        };
        return distance.times(distance);
    }

    private void countBelow() {
        long smaller = 0;
        for (Map.Entry<Integer, Integer> margin : margins.entrySet()) {
            below.put(margin.getKey(), smaller);
            smaller += margin.getValue();
        }
    }

    /** Twice the number of codes given between the two, with half of those at both ends. */
    private long doubledBetween(int low, int high) {
        return 2 * (below.getOrDefault(high, 0L) - below.getOrDefault(low, 0L))
                + margins.getOrDefault(high, 0)
                - margins.getOrDefault(low, 0);
    }
}
