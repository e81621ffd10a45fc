package org.reversementoring.core.perception;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.report.FeedbackReport;

/**
 * The table of self-other agreement over the topics of a report: where both see the same, blind spots, and hidden strengths. It is a
 * function of the released report and the own marks, so two panels with the same report get the same table (T7).
 *
 * @param gaps the topics that the mentee marked and the report has a rating of, in the order of the report, each once
 */
public record PerceptionTable(List<PerceptionGap> gaps) implements CodecOnly {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a topic comes twice
     */
    public PerceptionTable {
        gaps = List.copyOf(gaps);
        if (gaps.stream().map(PerceptionGap::topic).distinct().count() < gaps.size()) {
            throw new IllegalArgumentException("perception table: a topic must come once, but one comes twice");
        }
    }

    /**
     * The comparison of a report with the mentee's own marks; of two ratings or marks on one topic the first counts.
     *
     * @throws IllegalArgumentException if a mark is off the scale on which the report's topic was rated
     */
    public static PerceptionTable of(FeedbackReport report, List<SelfRating> own) {
        Set<TopicId> seen = new HashSet<>();
        return new PerceptionTable(report.ratings().stream()
                .filter(rating -> seen.add(rating.topic()))
                .flatMap(rating -> own.stream()
                        .filter(mark -> mark.topic().equals(rating.topic()))
                        .limit(1)
                        .map(mark -> new PerceptionGap(
                                rating.topic(),
                                rating.title(),
                                mark.mark(),
                                SelfOtherAgreement.of(
                                        rating.statement(), rating.item().scale(), mark.mark()))))
                .toList());
    }

    /** The topics of a category, in the order of the report. */
    public List<TopicId> topics(SelfOtherAgreement agreement) {
        return gaps.stream()
                .filter(gap -> gap.agreement() == agreement)
                .map(PerceptionGap::topic)
                .toList();
    }

    /** The topics on which the own mark is higher for certain. */
    public List<TopicId> blindSpots() {
        return topics(SelfOtherAgreement.OWN_MARK_HIGHER);
    }

    /** The topics on which the own mark is lower for certain. */
    public List<TopicId> hiddenStrengths() {
        return topics(SelfOtherAgreement.OWN_MARK_LOWER);
    }

    /** The comparison is personal. */
    @Override
    public String toString() {
        return "PerceptionTable[***]";
    }
}
