package org.reversementoring.reporting.study.comparison;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.exact.Medians;

/**
 * One measure, or the change of one, in two arms: test, shift, and the interval that inverts the test. Holds numbers about groups
 * only; they are masked when printed, because a group may be one person.
 */
@Value.Immutable
public interface ArmComparison {

    /** Median of the first arm, all strata together; of strata without a second arm nobody. */
    @Value.Redacted
    Fraction first();

    /** Median of the second arm. */
    @Value.Redacted
    Fraction second();

    /** The test, which was chosen before the data. */
    @Value.Redacted
    GroupTestResult test();

    /**
     * The shift of Hodges and Lehmann, exact: the median of all differences between a person of the first arm and one of the second in the
     * same stratum, with the weights of the strata. Ann Math Stat 1963;34:598, doi 10.1214/aoms/1177704172.
     */
    @Value.Redacted
    Fraction shift();

    /** The shifts that {@link #test()} does not reject; empty if p was drawn at random. */
    @Value.Redacted
    Optional<ShiftSet> interval();

    /**
     * The probability that a person of the first arm has the higher score than one of the second in the same stratum, ties counted half:
     * 0 to 1, exact, with the weights of the strata. One half is no difference.
     */
    @Value.Redacted
    Fraction superiority();

    /**
     * Everything about one measure.
     *
     * @param test the test, chosen before the data
     * @param level confidence level of the interval, for instance 0.95
     * @throws IllegalArgumentException if the level is out of range, or there are more than 4,000,000 pairs of different scores
     */
    static ArmComparison of(TwoArms arms, RankSumTest test, BigDecimal level) {
        NavigableMap<Long, BigInteger> differences = new ArmUnits(arms).differences(test.weights(arms));
        return builder()
                .first(median(arms, true))
                .second(median(arms, false))
                .test(test.of(arms))
                .interval(ShiftSet.of(arms, test, level))
                .shift(shift(new ArmUnits(arms), differences))
                .superiority(superiority(differences))
                .build();
    }

    private static Fraction median(TwoArms arms, boolean isFirst) {
        return Medians.of(arms.informative().stream()
                .flatMap(stratum -> (isFirst ? stratum.first() : stratum.second()).stream())
                .toList());
    }

    private static Fraction shift(ArmUnits units, NavigableMap<Long, BigInteger> differences) {
        BigInteger all = sum(List.copyOf(differences.values()));
        BigInteger below = BigInteger.ZERO;
        for (Map.Entry<Long, BigInteger> difference : differences.entrySet()) {
            below = below.add(difference.getValue());
            int order = below.shiftLeft(1).compareTo(all);
            if (order > 0) {
                return units.points(difference.getKey());
            }
            if (order == 0) {
                return Medians.halfway(
                        units.points(difference.getKey()), units.points(differences.higherKey(difference.getKey())));
            }
        }
        throw new AssertionError("reverse-mentoring: half of all differences is reached");
    }

    private static Fraction superiority(NavigableMap<Long, BigInteger> differences) {
        BigInteger higher = sum(List.copyOf(differences.tailMap(0L, false).values()));
        BigInteger equal = differences.getOrDefault(0L, BigInteger.ZERO);
        BigInteger all = sum(List.copyOf(differences.values()));
        return Fraction.of(higher.shiftLeft(1).add(equal), all.shiftLeft(1));
    }

    private static BigInteger sum(List<BigInteger> weights) {
        return weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a comparison. */
    final class Builder extends ImmutableArmComparison.Builder {
        Builder() {}
    }
}
