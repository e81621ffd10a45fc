package org.reversementoring.reporting.study.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;
import org.reversementoring.reporting.study.statistics.ConfidenceSet;

/**
 * All shifts between two arms that a rank-sum test does not reject: the test inverted, with its own rule for ties, its strata and its side.
 * A shift is rejected if the test of all scores, those of the first arm lowered by that shift, gives a p of at most one less the level.
 *
 * <p>Laws: it holds 0 if, and only if, the p of the data is above {@code 1 - level}. If the arms differ by a shift, each true shift is held
 * with at least the level by an exact test. A one-sided test gives a set without a bound on one side.
 *
 * <p>It is an interval in nearly every case. Where answers tie, p does not only fall on the way, and then there can be several pieces.
 *
 * @param test the test that was inverted
 * @param level the level that was asked for, more than 0 and less than 1
 * @param attained the highest level at which the same set would come out: one less the largest p outside
 * @param pieces the pieces from the lowest, with gaps between them
 * @param areSingleDifferences whether with so few people the ends are the smallest and the largest difference between two people, so that
 *     printing them would publish answers; it follows from the numbers of people and the level alone
 */
public record ShiftSet(
        RankSumTest test,
        BigDecimal level,
        BigDecimal attained,
        List<ConfidenceSet.Piece> pieces,
        boolean areSingleDifferences) {

    /** Copies the pieces. */
    public ShiftSet {
        ExactClass.require("level", level);
        ExactClass.require("level", attained);
        pieces = List.copyOf(pieces);
    }

    /**
     * The inverted test: exact where {@link RankSumTest#isExact} says so, beyond that asymptotic. With many different differences and many
     * people the ends are found by halving, and a piece apart from the others may be missed, other than 0.
     *
     * @param level confidence level, more than 0 and less than 1
     * @throws IllegalArgumentException if the level is out of range, or there are more than 4,000,000 pairs of different scores
     */
    public static ShiftSet of(TwoArms arms, RankSumTest test, BigDecimal level) {
        return new ShiftInversion(arms, test, ConfidenceLevel.require("shift", level)).set(level);
    }

    /** Whether the test does not reject the shift. */
    public boolean holds(Fraction shift) {
        return pieces.stream().anyMatch(piece -> piece.holds(shift));
    }

    /** Does not tell the shifts. */
    @Override
    public String toString() {
        return "ShiftSet[***]";
    }
}
