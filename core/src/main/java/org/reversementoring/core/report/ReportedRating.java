package org.reversementoring.core.report;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.RatingItem;

/**
 * The released statement about one rated topic.
 *
 * @param topic the topic
 * @param title its title
 * @param item what was rated, and on which scale
 * @param strategy id of the strategy that made the statement
 * @param statement what is published about the answers
 */
public record ReportedRating(TopicId topic, String title, RatingItem item, String strategy, Statement statement)
        implements CodecOnly {

    /**
     * Checks title, strategy and statement.
     *
     * @throws IllegalArgumentException if one is blank, or the statement names a mark or a mean off the scale
     */
    public ReportedRating {
        if (title.isBlank() || strategy.isBlank()) {
            throw new IllegalArgumentException("rating on topic " + topic + ": title and strategy must not be blank");
        }
        check(topic, item, statement);
    }

    /** The statement as an English sentence. */
    public String inWords() {
        return statement.inWords(item.scale());
    }

    private static void check(TopicId topic, RatingItem item, Statement statement) {
        if (statement instanceof Statement.MiddleAnswers middle) {
            item.scale().require(middle.lowest());
            item.scale().require(middle.highest());
        } else if (statement instanceof Statement.Trimmed trimmed) {
            trimmed.marks().forEach(item.scale()::require);
        } else if (statement instanceof Statement.Listed listed) {
            listed.marks().forEach(item.scale()::require);
        } else if (statement instanceof Statement.TrimmedMean trimmed) {
            Figures.require(trimmed.mean(), item.scale());
        } else if (statement instanceof Statement.MeanBand band) {
            Figures.require(band.lowest(), item.scale());
            Figures.require(band.highest(), item.scale());
        } else if (statement instanceof Statement.Together together) {
            together.parts().forEach(part -> check(topic, item, part));
        }
    }

    @Override
    public String toString() {
        return "ReportedRating[***]";
    }
}
