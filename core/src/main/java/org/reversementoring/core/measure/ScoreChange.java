package org.reversementoring.core.measure;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Fraction;

/**
 * The change of one person's score. It is personal and masked when printed. {@link Score.Scored#changeTo} makes it.
 *
 * @param difference the later score less the earlier one, exact
 * @param trend what that means on this instrument
 */
public record ScoreChange(Fraction difference, Trend trend) implements CodecOnly {

    /**
     * Checks that the trend fits the sign of the difference.
     *
     * @throws IllegalArgumentException if exactly one of the two says that nothing changed
     */
    public ScoreChange {
        if ((difference.signum() == 0) != (trend == Trend.UNCHANGED)) {
            throw new IllegalArgumentException("change: trend must be unchanged if and only if the difference is zero");
        }
    }

    @Override
    public String toString() {
        return "ScoreChange[***]";
    }
}
