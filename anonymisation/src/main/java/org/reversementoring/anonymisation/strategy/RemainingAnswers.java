package org.reversementoring.anonymisation.strategy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import org.reversementoring.core.guide.RatingScale;

/**
 * The answers that are left when the c+1 lowest and the c+1 highest are dropped, T_c (T3), as far as a strategy asks for them. It is all that a
 * {@link TrimmedStrategy} is handed: no label, no panel, no answer at either end, and how many declined only as far as how many answered.
 *
 * <p>It answers during the call alone. Kept for later, it throws.
 */
public final class RemainingAnswers {

    private final PublicFacts shape;
    private final IntUnaryOperator ranked;
    private final IntSupplier sum;
    private final AtomicBoolean over = new AtomicBoolean();

    private RemainingAnswers(PublicFacts shape, IntUnaryOperator ranked, IntSupplier sum) {
        this.shape = shape;
        this.ranked = ranked;
        this.sum = sum;
    }

    /**
     * What is public about them.
     *
     * @param answered m, how many gave a mark, at least 2c+3
     * @param colluders c, at least 0
     * @param lowest the lowest mark of the scale
     * @param points how many marks the scale has
     */
    public record PublicFacts(int answered, int colluders, int lowest, int points) {

        /**
         * Checks that something is left.
         *
         * @throws IllegalArgumentException if too few answered, or a number is out of range
         */
        public PublicFacts {
            if (colluders < 0 || answered < 2 * colluders + 3 || points < 2) {
                throw new IllegalArgumentException(
                        "remaining answers must be at least 1 of at least 2 marks, but " + answered + " answered");
            }
        }

        /** The rank of the lowest answer that is left, c+2. */
        public int lowestRank() {
            return colluders + 2;
        }

        /** The rank of the highest answer that is left, m-c-1. */
        public int highestRank() {
            return answered - colluders - 1;
        }
    }

    /**
     * What a strategy says about remaining answers that are looked up only where it asks.
     *
     * @param ranked the answer of a rank from {@link PublicFacts#lowestRank()} to {@link PublicFacts#highestRank()}
     * @param sum the sum of all that is left
     */
    public static <T> T handed(
            PublicFacts shape, IntUnaryOperator ranked, IntSupplier sum, Function<RemainingAnswers, T> strategy) {
        RemainingAnswers answers = new RemainingAnswers(shape, ranked, sum);
        try {
            return strategy.apply(answers);
        } finally {
            answers.over.set(true);
        }
    }

    private void requireOpen() {
        if (over.get()) {
            throw new IllegalStateException(
                    "remaining answers must be read while the strategy is asked, but it is over");
        }
    }

    /** How many gave a mark, m; at least 2c+3. */
    public int answered() {
        return shape.answered();
    }

    /** Colluders, c. */
    public int colluders() {
        return shape.colluders();
    }

    /** How many answers are left, m-2c-2; at least 1. */
    public int number() {
        return shape.highestRank() - shape.colluders() - 1;
    }

    /** The rank of the lowest answer that is left, c+2. */
    public int lowestRank() {
        return shape.lowestRank();
    }

    /** The rank of the highest answer that is left, m-c-1. */
    public int highestRank() {
        return shape.highestRank();
    }

    /**
     * The r-th lowest mark of all that were given, x₍r₎.
     *
     * @param rank {@link #lowestRank()} to {@link #highestRank()}
     * @throws IllegalArgumentException if the answer of this rank is not left
     * @throws IllegalStateException if the call is over
     */
    public int ranked(int rank) {
        requireOpen();
        if (rank < lowestRank() || rank > highestRank()) {
            throw new IllegalArgumentException(
                    "rank must be between " + lowestRank() + " and " + highestRank() + ", but was " + rank);
        }
        return ranked.applyAsInt(rank);
    }

    /**
     * The sum of the answers that are left.
     *
     * @throws IllegalStateException if the call is over
     */
    public int sum() {
        requireOpen();
        return sum.getAsInt();
    }

    /** The lowest mark of the scale. */
    public int lowestMark() {
        return shape.lowest();
    }

    /** The highest mark of the scale. */
    public int highestMark() {
        return shape.lowest() + shape.points() - 1;
    }

    /** Whether a mark is favourable, see {@link RatingScale#favourableFrom()}. */
    public boolean isFavourable(int mark) {
        return mark > highestMark() - shape.points() / 2;
    }

    @Override
    public String toString() {
        return "RemainingAnswers[***]";
    }
}
