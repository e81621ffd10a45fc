package org.reversementoring.anonymisation.reconstruction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A set of exact values of a statistic, a union of intervals: a band, or the values that a policy hides, for instance {@code
 * Values.between(1, 7)}.
 */
public final class Values {

    private final List<Interval> intervals;

    private Values(List<Interval> intervals) {
        this.intervals = List.copyOf(intervals);
    }

    static Values of(Interval interval) {
        return new Values(List.of(interval));
    }

    /** This value only. */
    public static Values just(long value) {
        return between(value, value);
    }

    /** From lower to upper, both included; none if the lower exceeds the upper. */
    public static Values between(long lower, long upper) {
        return between(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
    }

    /** From lower to upper, both included. */
    public static Values between(BigDecimal lower, BigDecimal upper) {
        return of(Interval.closed(lower, upper));
    }

    /** From lower to upper, the upper end left out: a band. */
    public static Values band(BigDecimal lower, BigDecimal upper) {
        return of(new Interval(lower, true, upper, false));
    }

    /** This value and everything above. */
    public static Values atLeast(BigDecimal lower) {
        return of(new Interval(lower, true, null, false));
    }

    /** See {@link #atLeast(BigDecimal)}. */
    public static Values atLeast(long lower) {
        return atLeast(BigDecimal.valueOf(lower));
    }

    /** This value and everything below. */
    public static Values atMost(BigDecimal upper) {
        return of(new Interval(null, false, upper, true));
    }

    /** See {@link #atMost(BigDecimal)}. */
    public static Values atMost(long upper) {
        return atMost(BigDecimal.valueOf(upper));
    }

    /** Everything below this value. */
    public static Values below(BigDecimal upper) {
        return of(new Interval(null, false, upper, false));
    }

    /** These values and those. */
    public Values or(Values others) {
        List<Interval> both = new ArrayList<>(intervals);
        both.addAll(others.intervals);
        return new Values(both);
    }

    List<Interval> intervals() {
        return intervals;
    }

    /** For instance {@code at least 1 and at most 7}. */
    public String inWords() {
        return intervals.stream().map(Interval::inWords).collect(Collectors.joining(", or "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values that && intervals.equals(that.intervals);
    }

    @Override
    public int hashCode() {
        return intervals.hashCode();
    }

    @Override
    public String toString() {
        return inWords();
    }
}
