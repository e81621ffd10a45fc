package org.reversementoring.anonymisation.strategy;

import java.util.Arrays;
import java.util.List;
import org.reversementoring.core.guide.RatingScale;

/**
 * The counts of the answers to one question: how many mentors chose each mark and how many declined, and nothing else about
 * them. RAW, so masked when printed. Immutable.
 */
public final class AnswerCounts {

    private final RatingScale scale;
    private final int[] counts;
    private final int declined;
    private final int answered;

    private AnswerCounts(RatingScale scale, int[] counts, int declined, int answered) {
        this.scale = scale;
        this.counts = counts;
        this.declined = declined;
        this.answered = answered;
    }

    /**
     * Counts of the marks of a scale.
     *
     * @param declined how many gave no mark, at least 0
     * @param counts how many chose each mark, from the lowest mark to the highest, each at least 0
     * @throws IllegalArgumentException if there is not one count for each mark, or a number is negative
     */
    public static AnswerCounts ofCounts(RatingScale scale, int declined, int... counts) {
        if (counts.length != scale.points()) {
            throw new IllegalArgumentException(
                    "answer counts must be one for each of " + scale.points() + " marks, but were " + counts.length);
        }
        // An audit makes one of these for each possible panel: no streams.
        int answered = 0;
        boolean negative = declined < 0;
        for (int count : counts) {
            negative |= count < 0;
            answered += count;
        }
        if (negative) {
            throw new IllegalArgumentException("answer counts must not be negative");
        }
        return new AnswerCounts(scale, counts.clone(), declined, answered);
    }

    /**
     * Counts of these marks, in any order.
     *
     * @throws IllegalArgumentException if a mark is not on the scale or the number of declined answers is negative
     */
    public static AnswerCounts of(RatingScale scale, List<Integer> marks, int declined) {
        int[] counts = new int[scale.points()];
        for (int mark : marks) {
            counts[scale.require(mark) - scale.lowest()]++;
        }
        return ofCounts(scale, declined, counts);
    }

    /** The scale that was answered on. */
    public RatingScale scale() {
        return scale;
    }

    /** The number of mentors who gave a mark. */
    public int answered() {
        return answered;
    }

    /** The number of mentors who gave none. */
    public int declined() {
        return declined;
    }

    /**
     * The number of mentors who gave this mark.
     *
     * @throws IllegalArgumentException if the mark is not on the scale
     */
    public int count(int mark) {
        return counts[scale.require(mark) - scale.lowest()];
    }

    /** How many gave a favourable mark, see {@link RatingScale#favourableFrom()}. */
    public int favourable() {
        int favourable = 0;
        for (int point = scale.favourableFrom() - scale.lowest(); point < counts.length; point++) {
            favourable += counts[point];
        }
        return favourable;
    }

    /**
     * The r-th lowest mark, x₍r₎.
     *
     * @param rank 1 to {@link #answered()}
     * @throws IllegalArgumentException if there is no such answer
     */
    public int ranked(int rank) {
        if (rank < 1 || rank > answered) {
            throw new IllegalArgumentException("rank must be between 1 and " + answered + ", but was " + rank);
        }
        int point = 0;
        for (int below = counts[0]; below < rank; below += counts[point]) {
            point++;
        }
        return scale.lowest() + point;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerCounts that
                && scale.equals(that.scale)
                && declined == that.declined
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * scale.hashCode() + declined) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "AnswerCounts[***]";
    }
}
