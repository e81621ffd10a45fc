package org.reversementoring.anonymisation.strategy;

import org.reversementoring.core.guide.RatingScale;

/**
 * The public facts that a strategy may decide by, known to anybody before a word was said (T10, G12).
 *
 * @param scale the scale of the question
 * @param panelSize n, mentors on the panel, 1 to 24
 * @param colluders c, mentors who may tell the mentee their own answers, 0 to n-1
 * @param answersNeeded answers without which nothing is said, at least 2c+3 (T2)
 */
public record PublicContext(RatingScale scale, int panelSize, int colluders, int answersNeeded) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is outside its range
     */
    public PublicContext {
        if (panelSize < 1 || panelSize > 24) {
            throw new IllegalArgumentException("panel size must be between 1 and 24, but was " + panelSize);
        }
        if (colluders < 0 || colluders >= panelSize) {
            throw new IllegalArgumentException(
                    "colluders must be between 0 and " + (panelSize - 1) + ", but were " + colluders);
        }
        if (answersNeeded < 2 * colluders + 3) {
            throw new IllegalArgumentException(
                    "answers needed must be at least " + (2 * colluders + 3) + ", but were " + answersNeeded);
        }
    }

    /** The context whose floor is the smallest that any monotone statistic can be safe with, 2c+3 (T2). */
    public static PublicContext of(RatingScale scale, int panelSize, int colluders) {
        return new PublicContext(scale, panelSize, colluders, 2 * colluders + 3);
    }
}
