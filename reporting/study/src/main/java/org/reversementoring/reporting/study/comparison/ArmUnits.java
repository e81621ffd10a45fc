package org.reversementoring.reporting.study.comparison;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.reversementoring.core.Fraction;

/**
 * The scores of two arms as whole numbers in a unit so small that each score is even. Then each difference is even, and the odd number
 * after a difference lies strictly between it and the next.
 */
final class ArmUnits {

    private final BigInteger parts;
    private final List<long[]> first = new ArrayList<>();
    private final List<long[]> second = new ArrayList<>();

    ArmUnits(TwoArms arms) {
        parts = arms.parts().shiftLeft(1);
        for (TwoArms.Stratum stratum : arms.informative()) {
            first.add(units(stratum.first()));
            second.add(units(stratum.second()));
        }
    }

    private long[] units(List<Fraction> scores) {
        return scores.stream()
                .mapToLong(score -> score.numerator()
                        .multiply(parts.divide(score.denominator()))
                        .longValueExact())
                .sorted()
                .toArray();
    }

    /** People of each stratum. */
    List<Integer> people() {
        List<Integer> people = new ArrayList<>();
        for (int stratum = 0; stratum < first.size(); stratum++) {
            people.add(first.get(stratum).length + second.get(stratum).length);
        }
        return people;
    }

    /** A number of units as points of the scale. */
    Fraction points(long units) {
        return Fraction.of(BigInteger.valueOf(units), parts);
    }

    /** The ranks of each stratum when every score of the first arm is lowered by the shift. */
    List<PooledRanks> ranks(long shift) {
        List<PooledRanks> ranks = new ArrayList<>();
        for (int stratum = 0; stratum < first.size(); stratum++) {
            long[] lowered =
                    Arrays.stream(first.get(stratum)).map(unit -> unit - shift).toArray();
            ranks.add(PooledRanks.of(lowered, second.get(stratum)));
        }
        return ranks;
    }

    /** Each difference of two people of a stratum, first less second, with the weight of all pairs that have it. */
    TreeMap<Long, BigInteger> differences(List<BigInteger> weights) {
        TreeMap<Long, BigInteger> differences = new TreeMap<>();
        for (int stratum = 0; stratum < first.size(); stratum++) {
            for (long one : first.get(stratum)) {
                for (long other : second.get(stratum)) {
                    differences.merge(one - other, weights.get(stratum), BigInteger::add);
                }
            }
        }
        return differences;
    }
}
