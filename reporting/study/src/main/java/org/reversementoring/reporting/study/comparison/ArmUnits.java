package org.reversementoring.reporting.study.comparison;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.reversementoring.core.Fraction;

/**
 * The scores of two arms as whole numbers in a unit so small that each score is even. Then each difference is even, and the odd number
 * after a difference lies strictly between it and the next.
 */
final class ArmUnits {

    private static final long MOST_PAIRS = 4_000_000;

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

    /**
     * Each difference of two people of a stratum, first less second, with the weight of all pairs that have it. People with the same score
     * are taken together.
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST_PAIRS} pairs of different scores
     */
    NavigableMap<Long, BigInteger> differences(List<BigInteger> weights) {
        long pairs = 0;
        for (int stratum = 0; stratum < first.size(); stratum++) {
            pairs += (long) counts(first.get(stratum)).size()
                    * counts(second.get(stratum)).size();
        }
        if (pairs > MOST_PAIRS) {
            throw new IllegalArgumentException("two arms: pairs of different scores must be at most " + MOST_PAIRS
                    + " for a shift, but were " + pairs + "; a test alone takes any number");
        }
        TreeMap<Long, BigInteger> differences = new TreeMap<>();
        for (int stratum = 0; stratum < first.size(); stratum++) {
            Map<Long, Long> ones = counts(first.get(stratum));
            Map<Long, Long> others = counts(second.get(stratum));
            BigInteger weight = weights.get(stratum);
            ones.forEach((one, people) -> others.forEach((other, more) -> differences.merge(
                    one - other, weight.multiply(BigInteger.valueOf(people * more)), BigInteger::add)));
        }
        return differences;
    }

    private static Map<Long, Long> counts(long... scores) {
        Map<Long, Long> counts = new TreeMap<>();
        for (long score : scores) {
            counts.merge(score, 1L, Long::sum);
        }
        return counts;
    }
}
