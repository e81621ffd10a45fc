package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;

/**
 * All shifts that a test of the same people before and after does not reject: the test inverted, with its own rule for zeros and ties
 * and its own side. A shift is rejected if the test of all changes less that shift gives a p of at most one less the level.
 *
 * <p>Laws: it holds 0 if, and only if, the p of the data is above {@code 1 - level}. Each true shift is held with at least the level.
 * A one-sided test gives a set without a bound on one side; so few people that no p is low enough give one without any bound.
 *
 * <p>It is an interval in nearly every case. The test drops zeros, and so a single shift can be rejected between two that are not, or the
 * other way round; then there are several pieces, and they are told as they are.
 *
 * @param test the test that was inverted
 * @param side which changes count
 * @param level the level that was asked for, more than 0 and less than 1
 * @param attained the highest level at which the same set would come out, {@code level} or more: one less the largest p outside
 * @param pieces the pieces from the lowest, with gaps between them
 * @param areSingleChanges whether with so few people the ends are the smallest and the largest change, so that printing them would
 *     publish two answers; it follows from the number of people and the level alone
 */
public record ConfidenceSet(
        PairedTest test,
        AlternativeHypothesis side,
        BigDecimal level,
        BigDecimal attained,
        List<Piece> pieces,
        boolean areSingleChanges) {

    /** Copies the pieces. */
    public ConfidenceSet {
        ExactClass.require("level", level);
        ExactClass.require("level", attained);
        pieces = List.copyOf(pieces);
    }

    /**
     * An interval of shifts.
     *
     * @param lower its lower end, empty if there is none
     * @param holdsLower whether the lower end is one of the shifts
     * @param upper its upper end, empty if there is none
     * @param holdsUpper whether the upper end is one of the shifts
     */
    public record Piece(Optional<Fraction> lower, boolean holdsLower, Optional<Fraction> upper, boolean holdsUpper) {

        /** Whether a shift is in it. */
        public boolean holds(Fraction shift) {
            return lower.map(shift::compareTo)
                            .filter(order -> order < 0 || (order == 0 && !holdsLower))
                            .isEmpty()
                    && upper.map(shift::compareTo)
                            .filter(order -> order > 0 || (order == 0 && !holdsUpper))
                            .isEmpty();
        }

        /** Does not tell the ends, which may be single changes. */
        @Override
        public String toString() {
            return "Piece[***]";
        }
    }

    /**
     * The inverted test: exact for up to {@link PairedScores#MOST_EXACT} people, beyond that the asymptotic one with continuity
     * correction. If the scale has more than about 2,000 steps, the ends are found by halving, and a piece apart from the others may be
     * missed, other than 0.
     *
     * @param level confidence level, more than 0 and less than 1
     * @throws IllegalArgumentException if the level is out of range
     */
    public static ConfidenceSet of(PairedScores scores, PairedTest test, AlternativeHypothesis side, BigDecimal level) {
        return of(Changes.of(scores), test, side, level);
    }

    static ConfidenceSet of(Changes changes, PairedTest test, AlternativeHypothesis side, BigDecimal level) {
        return new TestInversion(changes, test, side, ConfidenceLevel.require("shift", level)).set(level);
    }

    /** Whether the test does not reject the shift. */
    public boolean holds(Fraction shift) {
        return pieces.stream().anyMatch(piece -> piece.holds(shift));
    }

    /** Whether it is bounded where the test can bound it: on both sides, or on the side of a one-sided test. */
    public boolean isBounded() {
        return !pieces.isEmpty()
                && (side == AlternativeHypothesis.FALL || pieces.get(0).lower().isPresent())
                && (side == AlternativeHypothesis.RISE
                        || pieces.get(pieces.size() - 1).upper().isPresent());
    }

    /** Does not tell the shifts. */
    @Override
    public String toString() {
        return "ConfidenceSet[***]";
    }
}
