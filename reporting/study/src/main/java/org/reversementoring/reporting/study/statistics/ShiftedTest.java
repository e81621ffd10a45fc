package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** A test of the same people after every change is lowered by a shift: with a shift of 0, the test of the data. */
final class ShiftedTest {

    /** Apart by so much of the threshold, a p right to 12 digits tells on which side of it the exact one is. */
    private static final BigDecimal CLEAR = new BigDecimal("1e-9");

    /** Berry and Esseen's constant for terms that differ. Shevtsova, Doklady Math 2010;82:862, doi 10.1134/S1064562410060062. */
    private static final double BERRY_ESSEEN = 0.56;

    private static final double MARGIN = 1e-6;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final Changes changes;
    private final PairedTest test;
    private final AlternativeHypothesis side;
    private final boolean isExact;

    ShiftedTest(Changes changes, PairedTest test, AlternativeHypothesis side) {
        this.changes = changes;
        this.test = test;
        this.side = side;
        this.isExact = changes.size() <= PairedScores.MOST_EXACT;
    }

    private SignedRankTest ranking() {
        return new SignedRankTest(test.zeros().orElseThrow(), test.computation(changes.size()), side);
    }

    private SignedRanks ranks(long shift) {
        return changes.ranks(shift, test.zeros().orElseThrow());
    }

    /** The p-value at the shift, the same that the test gives of changes lowered by it. */
    BigDecimal p(long shift) {
        if (test == PairedTest.SIGN) {
            int[] sides = changes.sides(shift);
            return new SignTest(side).p(sides[0], sides[0] + sides[1]);
        }
        return ranking().p(ranks(shift));
    }

    /** Whether p at the shift is at most the threshold. Most shifts are far enough from it for a bound of p to tell. */
    boolean rejects(long shift, BigDecimal alpha) {
        if (test == PairedTest.SIGN || !isExact) {
            return p(shift).compareTo(alpha) <= 0;
        }
        SignedRanks ranks = ranks(shift);
        if (most(ranks) < alpha.doubleValue() * (1 - MARGIN)) {
            return true;
        }
        if (least(ranks) > alpha.doubleValue() * (1 + MARGIN)) {
            return false;
        }
        BigDecimal p = ranking().nearly(ranks);
        BigDecimal apart = p.subtract(alpha);
        boolean clear = apart.abs().compareTo(alpha.multiply(CLEAR)) > 0;
        return (clear ? apart : ranking().p(ranks).subtract(alpha)).signum() <= 0;
    }

    /** The largest number of tests, at most the limit, that p can be multiplied with and not exceed the threshold; 0 if there is none. */
    int mostTests(BigDecimal alpha, int limit) {
        if (test != PairedTest.SIGN && isExact) {
            SignedRanks ranks = ranks(0);
            if (most(ranks) * limit < alpha.doubleValue() * (1 - MARGIN)) {
                return limit;
            }
            if (least(ranks) > alpha.doubleValue() * (1 + MARGIN)) {
                return 0;
            }
            BigDecimal p = ranking().nearly(ranks);
            int most = mostTests(p, alpha, limit);
            if (isClear(p, most, alpha) && isClear(p, most + 1, alpha)) {
                return most;
            }
        }
        return mostTests(p(0), alpha, limit);
    }

    private static int mostTests(BigDecimal p, BigDecimal alpha, int limit) {
        int most = 0;
        while (most < limit && p.multiply(BigDecimal.valueOf(most + 1L)).compareTo(alpha) <= 0) {
            most++;
        }
        return most;
    }

    private static boolean isClear(BigDecimal p, int tests, BigDecimal alpha) {
        BigDecimal apart = p.multiply(BigDecimal.valueOf(tests)).subtract(alpha);
        return apart.abs().compareTo(alpha.multiply(CLEAR)) > 0;
    }

    /** A bound of p that costs nothing: p is at most this. */
    double most(long shift) {
        return test == PairedTest.SIGN || !isExact ? p(shift).doubleValue() : most(ranks(shift));
    }

    /** A p right to 1e-9, for comparing one shift with another. */
    double nearly(long shift) {
        return test == PairedTest.SIGN || !isExact
                ? p(shift).doubleValue()
                : ranking().nearly(ranks(shift)).doubleValue();
    }

    /** Hoeffding's bound of the tail. J Am Stat Assoc 1963;58:13, doi 10.1080/01621459.1963.10500830. */
    private double most(SignedRanks ranks) {
        double below = below(ranks);
        if (below <= 0) {
            return 1;
        }
        double tail = Math.exp(-2 * below * below / ranks.squares());
        return Math.min(1, sided(Math.min(tail, normal(ranks) + error(ranks))));
    }

    private double least(SignedRanks ranks) {
        return ranks.total() == 0 ? 1 : sided(normal(ranks) - error(ranks));
    }

    private double sided(double tail) {
        return side == AlternativeHypothesis.TWO_SIDED ? 2 * tail : tail;
    }

    /** How far the doubled rank sum whose lower tail counts is below its mean. */
    private double below(SignedRanks ranks) {
        long sum = switch (side) {
            case RISE -> ranks.falling();
            case FALL -> ranks.rising();
            case TWO_SIDED -> Math.min(ranks.rising(), ranks.falling());
        };
        return ranks.total() / 2.0 - sum;
    }

    private double normal(SignedRanks ranks) {
        return NORMAL.cumulativeProbability(-2 * below(ranks) / Math.sqrt(ranks.squares()));
    }

    private double error(SignedRanks ranks) {
        return BERRY_ESSEEN * ranks.cubes() / Math.pow(ranks.squares(), 1.5);
    }
}
