package org.reversementoring.anonymisation.reconstruction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A set of exact values of a statistic, as a union of intervals. Examples are a band, or the values that a policy hides: {@code
 * ValueSet.between(1, 7)}.
 */
public final class ValueSet {

    private final List<ValueInterval> intervals;

    private ValueSet(List<ValueInterval> intervals) {
        this.intervals = List.copyOf(intervals);
    }

    static ValueSet of(ValueInterval interval) {
        return new ValueSet(List.of(interval));
    }

    /** The set of this value only. */
    public static ValueSet just(long value) {
        return between(value, value);
    }

    /** The values from lower to upper, both included; none if the lower exceeds the upper. */
    public static ValueSet between(long lower, long upper) {
        return between(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
    }

    /** The values from lower to upper, both included. */
    public static ValueSet between(BigDecimal lower, BigDecimal upper) {
        return of(ValueInterval.of(lower, true, upper, true));
    }

    /** The values of a band: from lower to upper, without the upper end. */
    public static ValueSet band(BigDecimal lower, BigDecimal upper) {
        return of(ValueInterval.of(lower, true, upper, false));
    }

    /** This value and all above it. */
    public static ValueSet atLeast(BigDecimal lower) {
        return of(new ValueInterval(Optional.of(lower), true, Optional.empty(), false));
    }

    /** This value and all above it. */
    public static ValueSet atLeast(long lower) {
        return atLeast(BigDecimal.valueOf(lower));
    }

    /** This value and all below it. */
    public static ValueSet atMost(BigDecimal upper) {
        return of(new ValueInterval(Optional.empty(), false, Optional.of(upper), true));
    }

    /** This value and all below it. */
    public static ValueSet atMost(long upper) {
        return atMost(BigDecimal.valueOf(upper));
    }

    /** All values below this one. */
    public static ValueSet below(BigDecimal upper) {
        return of(new ValueInterval(Optional.empty(), false, Optional.of(upper), false));
    }

    /** The union of these values and the others. */
    public ValueSet or(ValueSet others) {
        List<ValueInterval> both = new ArrayList<>(intervals);
        both.addAll(others.intervals);
        return new ValueSet(both);
    }

    /** The intervals whose union this is, at least one. */
    public List<ValueInterval> intervals() {
        return intervals;
    }

    /** The set in words, for instance {@code at least 1 and at most 7}. */
    public String inWords() {
        return inWords(FigureText.english());
    }

    String inWords(FigureText text) {
        return intervals.stream()
                .map(interval -> interval.inWords(text))
                .reduce((one, other) -> text.say("values.or", one, other))
                .orElse("");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValueSet that && intervals.equals(that.intervals);
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
