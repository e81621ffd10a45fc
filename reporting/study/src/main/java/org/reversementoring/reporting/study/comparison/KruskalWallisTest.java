package org.reversementoring.reporting.study.comparison;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.reversementoring.reporting.study.exact.Binomials;
import org.reversementoring.reporting.study.statistics.PValueMethod;

/**
 * The rank test of Kruskal and Wallis for two groups or more: whether some group lies higher than another. J Am Stat Assoc 1952;47:583,
 * doi 10.1080/01621459.1952.10483441. P is the part of all ways to share the people among the groups with an H at least as large.
 */
public final class KruskalWallisTest {

    /** Name of the test. */
    public static final String NAME = "Kruskal-Wallis test";

    /** Most ways to share the people among the groups for which p is exact. */
    public static final long MOST_WAYS = 10_000_000;

    private static final String SIDE = "any difference between groups";
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    private KruskalWallisTest() {}

    /** Whether p is exact: up to {@value #MOST_WAYS} ways to share the people, for instance 17 people in three groups. */
    public static boolean isExact(GroupScores scores) {
        BigInteger ways = BigInteger.ONE;
        int people = 0;
        for (int group : scores.people()) {
            people += group;
            ways = ways.multiply(Binomials.choose(people, group));
            if (ways.compareTo(BigInteger.valueOf(MOST_WAYS)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The result: exact where {@link #isExact} says so, else by the chi-squared distribution and named so; if all scores are equal p is 1. */
    public static GroupTestResult of(GroupScores scores) {
        GroupRanks ranks = GroupRanks.of(scores);
        GroupTestResult.Builder result = result(scores, ranks);
        if (!isExact(scores)) {
            double h = ranks.statistic().toDecimal(15, RoundingMode.HALF_UP).doubleValue();
            double p = ChiSquaredDistribution.of(scores.groups().size() - 1.0).survivalProbability(h);
            return result.computation(PValueMethod.ASYMPTOTIC)
                    .p(new BigDecimal(ranks.areEqual() ? 1 : p).round(DIGITS))
                    .build();
        }
        GroupRankSums sums = GroupRankSums.of(ranks);
        BigDecimal p = part(sums.atLeast(ranks.spread()), sums.all());
        return result.computation(PValueMethod.EXACT)
                .p(p)
                .smallest(part(sums.atLargest(), sums.all()))
                .build();
    }

    /**
     * The result from allocations drawn at random: (b+1)/(runs+1), where b lead to an H at least as large. Phipson and Smyth, Stat Appl
     * Genet Mol Biol 2010;9:39, doi 10.2202/1544-6115.1585. The same generator in the same state gives the same p.
     *
     * @param runs allocations to draw, 1 to {@value GroupTestResult#MOST_RUNS}
     * @throws IllegalArgumentException if runs are out of range
     */
    public static GroupTestResult sampled(GroupScores scores, int runs, RandomGenerator random) {
        GroupTestResult.requireRuns(runs);
        GroupRanks ranks = GroupRanks.of(scores);
        return GroupTestResult.sampled(result(scores, ranks), ranks.asSpread(runs, random), runs);
    }

    private static GroupTestResult.Builder result(GroupScores scores, GroupRanks ranks) {
        return GroupTestResult.builder()
                .test(NAME)
                .side(SIDE)
                .addAllPeople(scores.people())
                .statistic(ranks.statistic());
    }

    private static BigDecimal part(BigInteger count, BigInteger all) {
        return new BigDecimal(count).divide(new BigDecimal(all), DIGITS);
    }
}
