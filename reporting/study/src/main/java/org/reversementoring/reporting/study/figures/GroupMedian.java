package org.reversementoring.reporting.study.figures;

import java.util.List;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.measure.ScoreRange;
import org.reversementoring.reporting.study.exact.Medians;

/**
 * The median of a group's scores at one time, with one score for each person. The report shows no median of a group that is too
 * small.
 *
 * @param subject what it is about
 * @param label whose and what, not blank
 * @param people how many have a score, 1 or more
 * @param median the median, exact, within the range
 * @param range the scores that are possible
 */
public record GroupMedian(ReportSection subject, String label, int people, Fraction median, ScoreRange range) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the label is blank, nobody has a score or the median is out of range
     */
    public GroupMedian {
        if (label.isBlank() || people < 1 || !range.contains(median)) {
            throw new IllegalArgumentException(
                    "group median: must have a label, 1 or more people and a median within " + range);
        }
    }

    /** The median of these scores. */
    public static GroupMedian of(ReportSection subject, String label, List<Fraction> scores, ScoreRange range) {
        return new GroupMedian(subject, label, scores.size(), Medians.of(scores), range);
    }

    /** Does not tell the median, which may be one person's score. */
    @Override
    public String toString() {
        return "GroupMedian[" + label + ", " + people + " people, ***]";
    }
}
