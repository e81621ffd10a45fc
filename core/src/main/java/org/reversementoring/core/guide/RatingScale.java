package org.reversementoring.core.guide;

import java.util.List;
import org.reversementoring.core.CodecOnly;

/**
 * An ordinal scale of consecutive whole marks, of which the highest is the most favourable.
 *
 * <p>A scale states its bounds, because published totals are ambiguous where they are missing. The unfavourable marks are
 * the lower half, {@code lowest .. lowest + points/2 - 1}, the favourable ones the upper half; an odd scale has a neutral
 * middle.
 *
 * @param lowest the lowest mark, often 1, from 0 to 100
 * @param labels one label for each mark from the lowest to the highest: 2 to 11, distinct, not blank
 */
public record RatingScale(int lowest, List<String> labels) implements CodecOnly {

    /** The most points a scale may have. */
    public static final int MAX_POINTS = 11;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the lowest mark or the number of labels is out of range, or a label is blank or
     *     repeated
     */
    public RatingScale {
        labels = List.copyOf(labels);
        if (lowest < 0 || lowest > 100) {
            throw new IllegalArgumentException("lowest mark must be between 0 and 100, but was " + lowest);
        }
        if (labels.size() < 2 || labels.size() > MAX_POINTS) {
            throw new IllegalArgumentException(
                    "rating scale must have 2 to " + MAX_POINTS + " labels, but had " + labels.size());
        }
        if (labels.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("labels of a rating scale must not be blank");
        }
        for (int i = 0; i < labels.size(); i++) {
            int first = labels.indexOf(labels.get(i));
            if (first < i) {
                throw new IllegalArgumentException("labels of a rating scale must be distinct, but label " + (i + 1)
                        + " repeats label " + (first + 1));
            }
        }
    }

    /** A scale whose marks start at 1. */
    public static RatingScale of(List<String> labels) {
        return new RatingScale(1, labels);
    }

    /** How many marks there are, 2 to 11. */
    public int points() {
        return labels.size();
    }

    /** The highest mark. */
    public int highest() {
        return lowest + points() - 1;
    }

    /** Whether the mark is on this scale. */
    public boolean contains(int mark) {
        return mark >= lowest && mark <= highest();
    }

    /**
     * The label of a mark.
     *
     * @throws IllegalArgumentException if the mark is not on the scale
     */
    public String label(int mark) {
        return labels.get(require(mark) - lowest);
    }

    /** The highest unfavourable mark. */
    public int unfavourableUpTo() {
        return lowest + points() / 2 - 1;
    }

    /** The lowest favourable mark. */
    public int favourableFrom() {
        return highest() - points() / 2 + 1;
    }

    /**
     * The mark itself, if it is on the scale.
     *
     * @throws IllegalArgumentException if it is not; the message gives bounds and mark, because such a mark is nobody's
     *     answer
     */
    public int require(int mark) {
        if (!contains(mark)) {
            throw new IllegalArgumentException(
                    "rating must be between " + lowest + " and " + highest() + ", but was " + mark);
        }
        return mark;
    }
}
