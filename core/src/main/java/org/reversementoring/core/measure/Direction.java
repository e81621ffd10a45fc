package org.reversementoring.core.measure;

/** The meaning of a high score. A rise is not always better: more burnout is a rise too. */
public enum Direction {
    /** A higher score is better, for instance confidence. */
    HIGHER_IS_BETTER,
    /** A higher score is worse, for instance burnout. */
    HIGHER_IS_WORSE,
    /** Neither, for instance when the middle is best; a change is then only higher or lower. */
    NEITHER;

    /** The meaning of a change with this sign: positive for a rise, negative for a fall, zero for none. */
    public Trend trend(int sign) {
        if (sign == 0) {
            return Trend.UNCHANGED;
        }
        return switch (this) {
            case HIGHER_IS_BETTER -> sign > 0 ? Trend.BETTER : Trend.WORSE;
            case HIGHER_IS_WORSE -> sign > 0 ? Trend.WORSE : Trend.BETTER;
            case NEITHER -> sign > 0 ? Trend.HIGHER : Trend.LOWER;
        };
    }
}
