package org.reversementoring.reporting.study.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.reversementoring.core.Fraction;

/**
 * All pairs of codes of the same unit, drawn with putting back, and the alpha of each such draw. Each pair of a unit of m codes counts 2 / (m -
 * 1), as in alpha itself; the expected disagreement stays that of the data.
 */
final class AlphaResampling {

    private final int units;

    /** For each pair what it would take away from 1 if it counted once. */
    private final double[] losses;

    /** For each pair of equal codes the code, else empty. */
    private final List<OptionalInt> same;

    /** How much each place counts that a pair is drawn for. */
    private final double[] weights;

    private AlphaResampling(int units, double[] losses, List<OptionalInt> same, double... weights) {
        this.units = units;
        this.losses = losses;
        this.same = same;
        this.weights = weights;
    }

    static AlphaResampling of(AgreementMetric metric, List<List<OptionalInt>> coders) {
        Alpha alpha = Alpha.counted(metric, coders);
        Fraction expected = alpha.expected();
        List<Double> losses = new ArrayList<>();
        List<OptionalInt> same = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (List<Integer> unit : alpha.units()) {
            for (int one = 0; one < unit.size(); one++) {
                for (int other = 0; other < one; other++) {
                    losses.add(expected.signum() == 0 ? 0 : alpha.loss(unit.get(one), unit.get(other), expected));
                    same.add(
                            unit.get(one).equals(unit.get(other))
                                    ? OptionalInt.of(unit.get(one))
                                    : OptionalInt.empty());
                    weights.add(2.0 / (unit.size() - 1));
                }
            }
        }
        return new AlphaResampling(
                alpha.units().size(),
                losses.stream().mapToDouble(Double::doubleValue).toArray(),
                List.copyOf(same),
                weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    int units() {
        return units;
    }

    boolean isPerfect() {
        return same.stream().allMatch(OptionalInt::isPresent);
    }

    /** The alpha of as many pairs as there are, or not a number if all their codes are the same. */
    double resample(RandomGenerator random) {
        double alpha = 1;
        boolean isOneCode = true;
        OptionalInt first = OptionalInt.empty();
        for (int draw = 0; draw < weights.length; draw++) {
            int pair = random.nextInt(losses.length);
            alpha -= weights[draw] * losses[pair];
            first = draw == 0 ? same.get(pair) : first;
            isOneCode = isOneCode && first.isPresent() && first.equals(same.get(pair));
        }
        return isOneCode ? Double.NaN : Math.max(-1, alpha);
    }
}
