package org.reversementoring.anonymisation.reconstruction.figure;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.reversementoring.anonymisation.reconstruction.figure.Statistic.Middle;

/** The factory of what a feedback tool can print about a group of mentors. Import its methods statically. */
public final class Statistics {

    private Statistics() {}

    /** N: the number of mentors who answered. */
    public static GroupStatistic answered(RespondentGroup group) {
        return new GroupStatistic(group, new Statistic.Answered());
    }

    /** COUNT: the number of mentors who gave one of the marks. */
    public static GroupStatistic count(RespondentGroup group, Marks marks) {
        return new GroupStatistic(group, new Statistic.Count(marks));
    }

    /** SHARE: the percentage of answers that are one of the marks, 0 to 100. */
    public static GroupStatistic share(RespondentGroup group, Marks marks) {
        return new GroupStatistic(group, new Statistic.Share(marks));
    }

    /** SUM: the sum of the marks. */
    public static GroupStatistic sum(RespondentGroup group) {
        return new GroupStatistic(group, new Statistic.Sum());
    }

    /** MEAN: the mean of the marks. */
    public static GroupStatistic mean(RespondentGroup group) {
        return new GroupStatistic(group, new Statistic.Mean());
    }

    /** SD: the standard deviation of a sample, which divides by n - 1, as spreadsheets print it. */
    public static GroupStatistic standardDeviation(RespondentGroup group) {
        return standardDeviation(group, 1);
    }

    /** SD: the standard deviation, which divides by n - ddof. */
    public static GroupStatistic standardDeviation(RespondentGroup group, int ddof) {
        return new GroupStatistic(group, new Statistic.StandardDeviation(ddof));
    }

    /** MIN: the lowest answer. */
    public static GroupStatistic minimum(RespondentGroup group) {
        return order(group, 1);
    }

    /** MAX: the highest answer. */
    public static GroupStatistic maximum(RespondentGroup group) {
        return new GroupStatistic(group, new Statistic.Order(1, true));
    }

    /** RANGE: the highest answer minus the lowest. */
    public static GroupStatistic range(RespondentGroup group) {
        return new GroupStatistic(group, new Statistic.Range());
    }

    /** ORDER: the answer of this rank, counted from the lowest, which has rank 1. */
    public static GroupStatistic order(RespondentGroup group, int rank) {
        return new GroupStatistic(group, new Statistic.Order(rank, false));
    }

    /** MEDIAN: the middle answer; half the sum of the two middle answers if their number is even. */
    public static GroupStatistic median(RespondentGroup group) {
        return median(group, Middle.AVERAGE);
    }

    /** MEDIAN: the middle answer, with a choice of what it is if the number of answers is even. */
    public static GroupStatistic median(RespondentGroup group, Middle middle) {
        return new GroupStatistic(group, new Statistic.Median(middle));
    }

    /** TRIMMED_MEAN: the mean without so many lowest and so many highest answers. */
    public static GroupStatistic trimmedMean(RespondentGroup group, int trim) {
        return new GroupStatistic(group, new Statistic.TrimmedMean(trim));
    }

    /** TRIMMED: the figure that prints the answers that are left when so many lowest and so many highest are dropped. */
    public static PublishedFigure trimmed(RespondentGroup group, int trim, int... left) {
        return new PublishedFigure.Trimmed(
                group, trim, Arrays.stream(left).boxed().toList());
    }

    /** MODE: the figure that says that these marks, and no others, are the most frequent. */
    public static PublishedFigure modes(RespondentGroup group, int... marks) {
        return new PublishedFigure.Modes(group, Marks.of(marks), true);
    }

    /** MODE: the figure that says that this mark is one of the most frequent. */
    public static PublishedFigure oneMode(RespondentGroup group, int mark) {
        return new PublishedFigure.Modes(group, Marks.of(mark), false);
    }

    /** HISTOGRAM: the figure that prints the number of answers by mark. Marks that are left out are not shown. */
    public static PublishedFigure histogram(RespondentGroup group, Map<Integer, Integer> bars) {
        return new PublishedFigure.Histogram(group, new TreeMap<>(bars));
    }

    /** LISTED: the figure of a report that lists what at least t mentors said, and lists this. */
    public static PublishedFigure listed(RespondentGroup group, Marks marks, int t) {
        return count(group, marks).atLeast(t);
    }

    /** LISTED: the figure of a report that lists what at least t mentors said, and does not list this. */
    public static PublishedFigure notListed(RespondentGroup group, Marks marks, int t) {
        return count(group, marks).atMost(t - 1L);
    }
}
