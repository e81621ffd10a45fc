package org.reversementoring.reporting.study.comparison;

import java.math.BigInteger;
import java.util.List;
import java.util.random.RandomGenerator;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.exact.DrawnSums;
import org.reversementoring.reporting.study.statistics.PValueMethod;

/**
 * The rank-sum test of Wilcoxon, Mann and Whitney for two arms, by stratum if there are any. P is the part of all ways to share the people
 * of each stratum between the arms that lead at least as far; two-sided, as far from the mean in either direction. Biometrics Bulletin
 * 1945;1:80, doi 10.2307/3001968. Only for different people: the same people twice need a {@code PairedTest}.
 *
 * <p>In a randomised study this needs no assumption. Of sites that were not drawn by lot it tests whether scores are exchangeable.
 *
 * @param weights how much each stratum counts; without strata both are the same
 * @param side which difference counts
 */
public record RankSumTest(StratumWeights weights, ArmAlternative side) {

    /** Most people, of all strata together, for whom p is exact. */
    public static final int MOST_EXACT = 120;

    /** Most different sums of the weighted ranks for which p is exact: van Elteren's weights of many unequal strata lead to more. */
    public static final long MOST_SUMS = 1 << 20;

    /** The two-sided test with van Elteren's weights. */
    public static RankSumTest twoSided() {
        return new RankSumTest(StratumWeights.VAN_ELTEREN, ArmAlternative.TWO_SIDED);
    }

    /** Whether p is exact: up to {@value #MOST_EXACT} people and {@value #MOST_SUMS} sums. It follows from the numbers of people alone. */
    public boolean isExact(TwoArms arms) {
        if (arms.firstPeople() + arms.secondPeople() > MOST_EXACT) {
            return false;
        }
        List<TwoArms.Stratum> strata = arms.informative();
        List<BigInteger> weight = weights(arms);
        BigInteger sums = BigInteger.ONE;
        for (int i = 0; i < strata.size(); i++) {
            long pairs =
                    (long) strata.get(i).first().size() * strata.get(i).second().size();
            sums = sums.add(weight.get(i).multiply(BigInteger.valueOf(2 * pairs)));
        }
        return sums.compareTo(BigInteger.valueOf(MOST_SUMS)) <= 0;
    }

    /** The result: exact where {@link #isExact} says so, else asymptotic and named so; without any difference in ranks p is 1. */
    public GroupTestResult of(TwoArms arms) {
        boolean isExact = isExact(arms);
        ShiftedRankSum test = at(arms, new ArmUnits(arms), 0);
        GroupTestResult.Builder result = result(arms)
                .computation(isExact ? PValueMethod.EXACT : asymptotic(arms))
                .p(test.p());
        if (isExact) {
            result.smallest(test.smallest().min(test.p()));
        }
        return result.build();
    }

    /**
     * The result from allocations drawn at random: (b+1)/(runs+1), where b lead at least as far as the data. Phipson and Smyth, Stat Appl
     * Genet Mol Biol 2010;9:39, doi 10.2202/1544-6115.1585. The same generator in the same state gives the same p.
     *
     * @param runs allocations to draw, 1 to {@value GroupTestResult#MOST_RUNS}
     * @throws IllegalArgumentException if runs are out of range
     */
    public GroupTestResult sampled(TwoArms arms, int runs, RandomGenerator random) {
        GroupTestResult.requireRuns(runs);
        int found = at(arms, new ArmUnits(arms), 0).asFar(runs, random);
        return GroupTestResult.sampled(result(arms), found, runs);
    }

    /** The name of the test of these arms. */
    String name(TwoArms arms) {
        return arms.informative().size() == 1
                ? "Wilcoxon rank-sum test"
                : "Wilcoxon rank-sum test by stratum, " + weights.inWords();
    }

    private PValueMethod asymptotic(TwoArms arms) {
        return arms.informative().size() == 1 ? PValueMethod.ASYMPTOTIC_CORRECTED : PValueMethod.ASYMPTOTIC;
    }

    private GroupTestResult.Builder result(TwoArms arms) {
        Fraction statistic = Fraction.ZERO;
        List<PooledRanks> ranks = new ArmUnits(arms).ranks(0);
        for (PooledRanks here : ranks) {
            Fraction sum = Fraction.of(here.first(), 2);
            statistic = statistic.plus(
                    weights == StratumWeights.EQUAL || ranks.size() == 1
                            ? sum
                            : sum.dividedBy(Fraction.of(here.doubled().length + 1L)));
        }
        return GroupTestResult.builder()
                .test(name(arms))
                .side(side.inWords())
                .addPeople(arms.firstPeople(), arms.secondPeople())
                .strata(ranks.size())
                .notCompared(arms.notCompared())
                .statistic(statistic);
    }

    /** The weights of the strata; of one stratum 1. */
    List<BigInteger> weights(TwoArms arms) {
        List<Integer> people =
                arms.informative().stream().map(TwoArms.Stratum::people).toList();
        return people.size() == 1 ? List.of(BigInteger.ONE) : weights.of(people);
    }

    ShiftedRankSum at(TwoArms arms, ArmUnits units, long shift) {
        return new ShiftedRankSum(units.ranks(shift), weights(arms), side, isExact(arms));
    }

    /** About how many additions one p takes. */
    long work(TwoArms arms, ArmUnits units) {
        long work = 0;
        BigInteger sums = BigInteger.ONE;
        List<BigInteger> weight = weights(arms);
        for (PooledRanks ranks : units.ranks(0)) {
            long own = 2L * ranks.drawn() * (ranks.doubled().length - ranks.drawn());
            sums = sums.add(weight.get(0).max(BigInteger.ONE).multiply(BigInteger.valueOf(own)));
            work += DrawnSums.work(ranks.doubled(), ranks.drawn());
            work += weight.size() == 1
                    ? 0
                    : sums.min(BigInteger.valueOf(MOST_SUMS)).longValue() * own;
        }
        return work;
    }
}
