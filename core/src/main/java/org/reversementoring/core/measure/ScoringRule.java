package org.reversementoring.core.measure;

import org.reversementoring.core.Fraction;

/**
 * The rule by which answers become a score, after reversed items were turned round. Every rule averages the answered items,
 * so that a missing one, where the {@link MissingRule} allows it, counts as the mean of those that were answered.
 */
public enum ScoringRule {
    /** The mean of the answered items times the number of items: the plain sum if all were answered. */
    SUM,
    /** The mean of the answered items. */
    MEAN,
    /** The mean of the answered items, each moved to 0 (lowest value) to 100 (highest value). */
    PERCENT_MEAN,
    /** 100 less {@link #PERCENT_MEAN}: the same answers read from the other end, as the GMC reads the CBI. */
    INVERTED_PERCENT_MEAN;

    /** The scores that are possible for this many items from lowest to highest. */
    ScoreRange range(int lowest, int highest, int items) {
        return switch (this) {
            case SUM -> new ScoreRange(Fraction.of((long) lowest * items), Fraction.of((long) highest * items));
            case MEAN -> new ScoreRange(Fraction.of(lowest), Fraction.of(highest));
            case PERCENT_MEAN, INVERTED_PERCENT_MEAN -> new ScoreRange(Fraction.of(0), Fraction.of(100));
        };
    }

    /** The score, from the sum of the answered values. */
    Fraction score(long sum, int answered, int lowest, int highest, int items) {
        return switch (this) {
            case SUM -> Fraction.of(sum * items, answered);
            case MEAN -> Fraction.of(sum, answered);
            case PERCENT_MEAN ->
                Fraction.of(100 * (sum - (long) answered * lowest), (long) answered * (highest - lowest));
            case INVERTED_PERCENT_MEAN ->
                Fraction.of(100 * ((long) answered * highest - sum), (long) answered * (highest - lowest));
        };
    }
}
