package org.reversementoring.reporting.study.comparison;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.reversementoring.reporting.study.exact.DrawnSums;

/** A rank-sum test of two arms after every score of the first is lowered by a shift: with a shift of 0, the test of the data. */
final class ShiftedRankSum {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    private final ArmAlternative side;
    private final boolean isExact;
    private final List<BigInteger> weights;
    private final List<PooledRanks> ranks;

    ShiftedRankSum(List<PooledRanks> ranks, List<BigInteger> weights, ArmAlternative side, boolean isExact) {
        this.ranks = ranks;
        this.weights = weights;
        this.side = side;
        this.isExact = isExact;
    }

    /** The p-value: exact or asymptotic. */
    BigDecimal p() {
        return rounded(isExact ? exact(deviation()) : asymptotic());
    }

    /** The smallest p that scores with these ties could have given; nothing but an exact one has it. */
    BigDecimal smallest() {
        DrawnSums sums = sums();
        long low = sums.lowest() - mean();
        long high = sums.highest() - mean();
        return rounded(
                switch (side) {
                    case TWO_SIDED -> exact(-low > high ? low : high);
                    case FIRST_HIGHER -> exact(high);
                    case FIRST_LOWER -> exact(low);
                });
    }

    private static BigDecimal rounded(double p) {
        return new BigDecimal(p).round(DIGITS);
    }

    private double exact(long deviation) {
        DrawnSums sums = sums();
        return switch (side) {
            case FIRST_HIGHER -> sums.atLeast(mean() + deviation);
            case FIRST_LOWER -> sums.atMost(mean() + deviation);
            case TWO_SIDED -> sums.asFarFrom(mean(), Math.abs(deviation));
        };
    }

    private DrawnSums sums() {
        DrawnSums sums = DrawnSums.none();
        for (int stratum = 0; stratum < ranks.size(); stratum++) {
            PooledRanks here = ranks.get(stratum);
            sums = sums.plus(DrawnSums.of(here.doubled(), here.drawn(), weight(stratum)));
        }
        return sums;
    }

    private long weight(int stratum) {
        return weights.get(stratum).longValueExact();
    }

    private long mean() {
        long mean = 0;
        for (int stratum = 0; stratum < ranks.size(); stratum++) {
            mean += weight(stratum) * ranks.get(stratum).mean();
        }
        return mean;
    }

    /** The weighted rank sum of the first arm less its mean. */
    private long deviation() {
        long sum = 0;
        for (int stratum = 0; stratum < ranks.size(); stratum++) {
            sum += weight(stratum) * ranks.get(stratum).first();
        }
        return sum - mean();
    }

    private double asymptotic() {
        double deviation = 0;
        double variance = 0;
        for (int stratum = 0; stratum < ranks.size(); stratum++) {
            double weight = weights.get(stratum).doubleValue();
            PooledRanks here = ranks.get(stratum);
            deviation += weight * (here.first() - here.mean());
            variance += weight * weight * here.variance();
        }
        if (variance == 0) {
            return 1;
        }
        // Half a rank, which is one of a doubled rank sum; of several strata nothing is corrected.
        double half = ranks.size() == 1 ? weights.get(0).doubleValue() : 0;
        double scale = Math.sqrt(variance);
        return switch (side) {
            case FIRST_HIGHER -> NORMAL.survivalProbability((deviation - half) / scale);
            case FIRST_LOWER -> NORMAL.cumulativeProbability((deviation + half) / scale);
            case TWO_SIDED ->
                Math.min(
                        1,
                        2 * NORMAL.survivalProbability(Math.abs((deviation - half * Math.signum(deviation)) / scale)));
        };
    }

    /**
     * A bound of the exact p that costs nothing. Hoeffding, J Am Stat Assoc 1963;58:13, doi 10.1080/01621459.1963.10500830, section 6: it
     * holds for people drawn without putting back.
     */
    double most() {
        double deviation = 0;
        double spans = 0;
        for (int stratum = 0; stratum < ranks.size(); stratum++) {
            double weight = weights.get(stratum).doubleValue();
            deviation +=
                    weight * (ranks.get(stratum).first() - ranks.get(stratum).mean());
            spans += weight * weight * ranks.get(stratum).spans();
        }
        double towards = side == ArmAlternative.FIRST_LOWER ? -deviation : deviation;
        double far = side == ArmAlternative.TWO_SIDED ? Math.abs(deviation) : towards;
        double tail = far <= 0 || spans == 0 ? 1 : Math.exp(-2 * far * far / spans);
        return Math.min(1, side == ArmAlternative.TWO_SIDED ? 2 * tail : tail);
    }

    /** How many of so many random allocations within strata are at least as far as the data. */
    int asFar(int runs, RandomGenerator random) {
        BigInteger observed = sum(ranks.stream().map(PooledRanks::first).toList())
                .subtract(sum(ranks.stream().map(PooledRanks::mean).toList()));
        List<long[]> people = new ArrayList<>();
        ranks.forEach(here -> people.add(here.doubled().clone()));
        BigInteger mean = sum(ranks.stream().map(PooledRanks::mean).toList());
        int found = 0;
        for (int run = 0; run < runs; run++) {
            List<Long> sums = new ArrayList<>();
            for (int stratum = 0; stratum < people.size(); stratum++) {
                sums.add(drawn(people.get(stratum), ranks.get(stratum).drawn(), random));
            }
            found += isAsFar(sum(sums).subtract(mean), observed) ? 1 : 0;
        }
        return found;
    }

    private boolean isAsFar(BigInteger deviation, BigInteger observed) {
        return switch (side) {
            case FIRST_HIGHER -> deviation.compareTo(observed) >= 0;
            case FIRST_LOWER -> deviation.compareTo(observed) <= 0;
            case TWO_SIDED -> deviation.abs().compareTo(observed.abs()) >= 0;
        };
    }

    private BigInteger sum(List<Long> sums) {
        BigInteger sum = BigInteger.ZERO;
        for (int stratum = 0; stratum < sums.size(); stratum++) {
            sum = sum.add(weights.get(stratum).multiply(BigInteger.valueOf(sums.get(stratum))));
        }
        return sum;
    }

    /** Fisher and Yates as far as people are drawn; the order that an earlier draw left is as good as any. */
    private static long drawn(long[] people, int drawn, RandomGenerator random) {
        long sum = 0;
        for (int place = 0; place < drawn; place++) {
            int other = place + random.nextInt(people.length - place);
            long rank = people[other];
            people[other] = people[place];
            people[place] = rank;
            sum += rank;
        }
        return sum;
    }
}
