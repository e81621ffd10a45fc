package org.reversementoring.core.measure;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.SubscaleId;

/**
 * The result of scoring one person's answers: a score, or the reason why there is none. It is masked when printed, because
 * the score of a single item is the answer.
 */
public sealed interface Score extends CodecOnly {

    /** The instrument by whose rules it was scored. */
    InstrumentId instrument();

    /** Version of the instrument. */
    String version();

    /** The scale that was scored: a subscale or the whole. */
    SubscaleId scale();

    /** How many items of the scale were answered. */
    int answered();

    /** How many items the scale has. */
    int items();

    /**
     * A score.
     *
     * @param instrument the instrument
     * @param version version of the instrument
     * @param scale what was scored
     * @param value the score, exact, within the range
     * @param range the scores that are possible
     * @param direction what a high score means
     * @param answered answered items, 1 to {@code items}
     * @param items items of the scale
     */
    record Scored(
            InstrumentId instrument,
            String version,
            SubscaleId scale,
            Fraction value,
            ScoreRange range,
            Direction direction,
            int answered,
            int items)
            implements Score {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the value is out of range, without saying what it was, or the counts do not fit
         */
        public Scored {
            if (answered < 1 || answered > items) {
                throw new IllegalArgumentException(
                        "score of " + instrument + ": answered items must be 1 to " + items + ", but were " + answered);
            }
            if (!range.contains(value)) {
                throw new IllegalArgumentException("score of " + instrument + ": value must be within " + range);
            }
        }

        /**
         * The change from this score to a later one.
         *
         * @throws IllegalArgumentException if the other is a score of another instrument, version or scale, because equal
         *     labels may go with different numbers
         */
        public ScoreChange changeTo(Scored later) {
            if (!instrument.equals(later.instrument)
                    || !version.equals(later.version)
                    || !scale.equals(later.scale)
                    || !range.equals(later.range)
                    || direction != later.direction) {
                throw new IllegalArgumentException(
                        "change: both scores must be of the same scale, but were " + name() + " and " + later.name());
            }
            Fraction difference = later.value.minus(value);
            return new ScoreChange(difference, direction.trend(difference.signum()));
        }

        private String name() {
            return instrument + " " + version + " " + scale;
        }

        @Override
        public String toString() {
            return "Scored[instrument=" + instrument + ", scale=" + scale + ", value=***, range=" + range
                    + ", direction=" + direction + "]";
        }
    }

    /**
     * No score, because fewer items were answered than the instrument's missing-item rule asks for.
     *
     * @param instrument the instrument
     * @param version version of the instrument
     * @param scale what was to be scored
     * @param answered answered items, below {@code needed}
     * @param needed answers that are needed, at most {@code items}
     * @param items items of the scale
     */
    record NotScored(InstrumentId instrument, String version, SubscaleId scale, int answered, int needed, int items)
            implements Score {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the counts do not fit
         */
        public NotScored {
            if (answered < 0 || answered >= needed || needed > items) {
                throw new IllegalArgumentException(
                        "score of " + instrument + ": must have 0 <= answered < needed <= items" + ", but had "
                                + answered + ", " + needed + " and " + items);
            }
        }

        /** Why there is no score, as an English phrase. */
        public String reason() {
            return answered + " of " + items + " items answered, " + needed + " needed";
        }

        @Override
        public String toString() {
            return "NotScored[instrument=" + instrument + ", scale=" + scale + ", answered=***]";
        }
    }
}
