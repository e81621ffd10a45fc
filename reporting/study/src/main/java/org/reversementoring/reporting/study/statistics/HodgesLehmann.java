package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.IntStream;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;
import org.reversementoring.reporting.study.exact.Medians;
import org.reversementoring.reporting.study.exact.PValues;
import org.reversementoring.reporting.study.exact.RankSums;

/**
 * The Hodges-Lehmann estimate of how much a typical person changed: the median of all means of two changes, zeros kept, with its
 * exact interval. Ann Math Stat 1963;34:598, doi 10.1214/aoms/1177704172.
 *
 * <p>Its own interval has a level that is known before the data, and does not look at ties: where answers tie it can hold a shift that the
 * test of the same data rejects. Beside a test stands its {@link ConfidenceSet} instead.
 *
 * <p>At 95 % and with up to six people the bounds are the smallest and the largest change of one person each; the study report does
 * not print these.
 *
 * @param estimate the shift in points of the scale, exact
 * @param interval its interval; empty for one person, whose interval would have level 0, and for more than {@value #MOST_WITH_INTERVAL}
 */
public record HodgesLehmann(Fraction estimate, Optional<Bounds> interval) {

    /** Most people for whom the interval is made. */
    public static final int MOST_WITH_INTERVAL = 200;

    /**
     * An exact interval. With few people the wanted level may be out of reach; then the bounds are the widest there are, and the
     * attained level is lower. With ties the true level is at least the attained one.
     *
     * @param lower lower bound, belongs to the interval
     * @param upper upper bound, belongs to the interval
     * @param wanted the level that was asked for
     * @param attained the level the bounds have, exact
     * @param areSingleChanges whether the bounds are the smallest and the largest change of one person each, so that printing them
     *     would publish two answers
     */
    public record Bounds(
            Fraction lower, Fraction upper, BigDecimal wanted, BigDecimal attained, boolean areSingleChanges) {

        /** The bounds, if their levels are of the JDK's class itself. */
        public Bounds {
            ExactClass.require("level", wanted);
            ExactClass.require("level", attained);
        }

        /** Does not tell single changes. */
        @Override
        public String toString() {
            return areSingleChanges ? "Bounds[***]" : "Bounds[" + lower + " to " + upper + "]";
        }

        /** Whether the level that was asked for is reached. */
        public boolean reachesLevel() {
            return attained.compareTo(wanted) >= 0;
        }
    }

    /**
     * The shift of these people.
     *
     * @param level confidence level, more than 0 and less than 1
     * @throws IllegalArgumentException if the level is out of range
     */
    public static HodgesLehmann of(PairedScores scores, BigDecimal level) {
        return of(Changes.of(scores), level);
    }

    static HodgesLehmann of(Changes changes, BigDecimal level) {
        BigDecimal alpha = ConfidenceLevel.require("shift", level);
        int people = changes.size();
        long means = people * (people + 1L) / 2;
        Fraction estimate = Medians.halfway(
                changes.points(changes.mean((means + 1) / 2)), changes.points(changes.mean(means / 2 + 1)));
        if (people == 1 || people > MOST_WITH_INTERVAL) {
            return new HodgesLehmann(estimate, Optional.empty());
        }
        // Up to the middle there is at least half of all ways, so the count below ends before it.
        BigInteger[] ways = RankSums.ways(
                Math.toIntExact(means / 2),
                IntStream.rangeClosed(1, people).boxed().toList());
        // Two-sided: twice the ways over all 2^n must not be above alpha.
        BigInteger most = new BigDecimal(BigInteger.ONE.shiftLeft(people - 1))
                .multiply(alpha)
                .toBigInteger();
        int outside = 1;
        BigInteger below = ways[0];
        while (below.add(ways[outside]).compareTo(most) <= 0) {
            below = below.add(ways[outside++]);
        }
        return new HodgesLehmann(
                estimate,
                Optional.of(new Bounds(
                        changes.points(changes.mean(outside)),
                        changes.points(changes.mean(means + 1 - outside)),
                        level,
                        BigDecimal.ONE.subtract(PValues.doubled(PValues.part(below, people))),
                        outside == 1)));
    }

    /** Does not tell the shift, which may be one person's. */
    @Override
    public String toString() {
        return "HodgesLehmann[***]";
    }
}
