package org.reversementoring.reporting.study.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.reversementoring.reporting.study.statistics.Ratio;

/** Krippendorff's alpha as an exact fraction: one less the observed over the expected disagreement. */
final class Alpha {

    private static final int LARGEST = 1_000_000;

    private final AgreementMetric metric;
    private final TreeMap<Integer, Integer> margins = new TreeMap<>();

    /** How many codes are smaller, by code. */
    private final Map<Integer, Long> below = new HashMap<>();

    private Alpha(AgreementMetric metric) {
        this.metric = metric;
    }

    static Agreement of(AgreementMetric metric, List<List<OptionalInt>> coders) {
        String name = "Krippendorff's alpha, " + metric.name().toLowerCase(Locale.ROOT);
        List<List<Integer>> units = pairable(name, metric, coders);
        Alpha alpha = new Alpha(metric);
        units.forEach(unit -> unit.forEach(code -> alpha.margins.merge(code, 1, Integer::sum)));
        alpha.countBelow();
        int codes = units.stream().mapToInt(List::size).sum();
        List<Ratio> parts = new ArrayList<>();
        for (int one : alpha.margins.keySet()) {
            for (int other : alpha.margins.headMap(one).keySet()) {
                long pairs = 2L * alpha.margins.getOrDefault(one, 0) * alpha.margins.getOrDefault(other, 0);
                parts.add(alpha.squaredDistance(one, other).times(Ratio.of(pairs, 1)));
            }
        }
        Ratio expected = Ratio.sum(parts);
        if (expected.isZero()) {
            return new Agreement.Undefined(
                    name, codes == 0 ? "no unit has two codes" : "every code that can be compared is the same");
        }
        Ratio observed = Ratio.sum(units.stream().map(alpha::within).toList());
        Ratio value = observed.times(Ratio.of(codes - 1L, 1)).over(expected).oneLess();
        return new Agreement.Computed(name, value.toDecimal(), units.size());
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

    private Ratio within(List<Integer> unit) {
        Ratio sum = Ratio.ZERO;
        for (int one : unit) {
            for (int other : unit) {
                sum = sum.plus(squaredDistance(one, other));
            }
        }
        return sum.over(Ratio.of(unit.size() - 1L, 1));
    }

    private Ratio squaredDistance(int one, int other) {
        if (one == other) {
            return Ratio.ZERO;
        }
        Ratio distance = switch (metric) {
            case NOMINAL -> Ratio.of(1, 1);
            case ORDINAL -> Ratio.of(doubledBetween(Math.min(one, other), Math.max(one, other)), 2);
            case INTERVAL -> Ratio.of((long) one - other, 1);
            case RATIO -> Ratio.of((long) one - other, (long) one + other);
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

    /** Twice: the codes given from the one to the other, with half of those at both ends. */
    private long doubledBetween(int low, int high) {
        return 2 * (below.getOrDefault(high, 0L) - below.getOrDefault(low, 0L))
                + margins.getOrDefault(high, 0)
                - margins.getOrDefault(low, 0);
    }
}
