package org.reversementoring.anonymisation.reconstruction;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.reversementoring.anonymisation.reconstruction.Statistic.Middle;

/** What an existing tool can print about a scope, to be imported statically. */
public final class Published {

    private Published() {}

    /** N: how many answered. */
    public static Quantity answered(Scope scope) {
        return new Quantity(scope, new Statistic.Answered());
    }

    /** COUNT: how many gave one of the marks. */
    public static Quantity count(Scope scope, Marks marks) {
        return new Quantity(scope, new Statistic.Count(marks));
    }

    /** SHARE: how many per cent gave one of the marks, 0 to 100. */
    public static Quantity share(Scope scope, Marks marks) {
        return new Quantity(scope, new Statistic.Share(marks));
    }

    /** SUM. */
    public static Quantity sum(Scope scope) {
        return new Quantity(scope, new Statistic.Sum());
    }

    /** MEAN. */
    public static Quantity mean(Scope scope) {
        return new Quantity(scope, new Statistic.Mean());
    }

    /** SD of a sample, divided by n - 1, as spreadsheets print it. */
    public static Quantity standardDeviation(Scope scope) {
        return standardDeviation(scope, 1);
    }

    /** SD, divided by n - ddof. */
    public static Quantity standardDeviation(Scope scope, int ddof) {
        return new Quantity(scope, new Statistic.StandardDeviation(ddof));
    }

    /** MIN: the lowest answer. */
    public static Quantity minimum(Scope scope) {
        return order(scope, 1);
    }

    /** MAX: the highest answer. */
    public static Quantity maximum(Scope scope) {
        return new Quantity(scope, new Statistic.Order(1, true));
    }

    /** RANGE: the highest answer minus the lowest. */
    public static Quantity range(Scope scope) {
        return new Quantity(scope, new Statistic.Range());
    }

    /** ORDER: the answer of this rank, counted from the lowest, which has rank 1. */
    public static Quantity order(Scope scope, int rank) {
        return new Quantity(scope, new Statistic.Order(rank, false));
    }

    /** MEDIAN, half the sum of the two middle answers where their number is even. */
    public static Quantity median(Scope scope) {
        return median(scope, Middle.AVERAGE);
    }

    /** MEDIAN. */
    public static Quantity median(Scope scope, Middle middle) {
        return new Quantity(scope, new Statistic.Median(middle));
    }

    /** TRIMMED_MEAN: the mean without so many lowest and so many highest answers. */
    public static Quantity trimmedMean(Scope scope, int trim) {
        return new Quantity(scope, new Statistic.TrimmedMean(trim));
    }

    /** TRIMMED: the answers that are left without so many lowest and so many highest. */
    public static Statement trimmed(Scope scope, int trim, int... left) {
        return new Statement.Trimmed(scope, trim, Arrays.stream(left).boxed().toList());
    }

    /** MODE: these marks, and no other, are the most frequent. */
    public static Statement modes(Scope scope, int... marks) {
        return new Statement.Modes(scope, Marks.of(marks), true);
    }

    /** MODE: this mark is one of the most frequent. */
    public static Statement oneMode(Scope scope, int mark) {
        return new Statement.Modes(scope, Marks.of(mark), false);
    }

    /** HISTOGRAM: number of answers by mark; marks left out are not shown. */
    public static Statement histogram(Scope scope, Map<Integer, Integer> bars) {
        return new Statement.Histogram(scope, new TreeMap<>(bars));
    }

    /** LISTED: the report lists what at least t mentors said, and lists this. */
    public static Statement listed(Scope scope, Marks marks, int t) {
        return count(scope, marks).atLeast(t);
    }

    /** LISTED: the report lists what at least t mentors said, and does not list this. */
    public static Statement notListed(Scope scope, Marks marks, int t) {
        return count(scope, marks).atMost(t - 1L);
    }
}
