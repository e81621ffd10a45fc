package org.reversementoring.reporting.study.disclosure;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.exact.Binomials;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;
import org.reversementoring.reporting.study.exact.PValues;

/**
 * The exact interval of a median from two of the values in order, which inverts the sign test: it has the shifts that the two-sided sign
 * test does not refuse at one less the attained level. Its ends are rounded outward, so the true level is at least the attained one.
 * Conover, Practical Nonparametric Statistics, 3rd ed. 1999, section 3.2.
 *
 * @param lower lower end, rounded down to the grid
 * @param upper upper end, rounded up to the grid
 * @param depth the place of the lower end in the order, and of the upper end from above
 * @param attained the attained level, exact
 */
public record MedianInterval(Fraction lower, Fraction upper, int depth, BigDecimal attained) {

    /** Checks the level's class. */
    public MedianInterval {
        ExactClass.require("level", attained);
    }

    static MedianInterval of(TrimmedSample sample, BigDecimal level, OutwardGrid grid) {
        int people = sample.people();
        int depth = depth(people, sample.insiders(), level);
        return new MedianInterval(
                grid.down(sample.at(depth)), grid.up(sample.at(people + 1 - depth)), depth, attained(people, depth));
    }

    /** The deepest place that reaches the level, but never one of the forgotten ones, of which the deepest has a lower level. */
    static int depth(int people, int insiders, BigDecimal level) {
        ConfidenceLevel.require("interval", level);
        BigDecimal most = new BigDecimal(BigInteger.ONE.shiftLeft(people - 1)).multiply(BigDecimal.ONE.subtract(level));
        return Binomials.deepest(people, insiders + 2, most.toBigInteger());
    }

    /** The level of an interval from one place to the same from above: one less twice the part of the signs beyond. */
    static BigDecimal attained(int people, int depth) {
        BigInteger beyond = Binomials.fewerThan(people, depth);
        return BigDecimal.ONE.subtract(PValues.doubled(PValues.part(beyond, people)));
    }

    /** Whether no change lies outside, so that the sign test refuses it. */
    public boolean excludesZero() {
        return lower.signum() > 0 || upper.signum() < 0;
    }

    /**
     * What the two-sided sign test's p is at most, people who did not change left out; 1 if the interval has zero. It follows from the
     * interval: of n people, at most depth - 1 did not change to its side.
     */
    public BigDecimal pAtMost() {
        return excludesZero() ? BigDecimal.ONE.subtract(attained) : BigDecimal.ONE;
    }
}
