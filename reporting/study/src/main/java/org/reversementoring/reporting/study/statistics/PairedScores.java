package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.exact.Medians;

/**
 * The scores of the same people on the same scale before and after, in the same order. They are personal, although nobody is named,
 * so they are masked when printed.
 *
 * @param before scores before, one for each person, 1 to {@value #MOST}
 * @param after scores after, as many
 */
public record PairedScores(List<Fraction> before, List<Fraction> after) implements CodecOnly {

    /** Most people for whom the exact distributions are counted. */
    public static final int MOST = 200;

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if the lists are of different length, empty or too long
     */
    public PairedScores {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.size() != after.size()) {
            throw new IllegalArgumentException("paired scores: before and after must have the same size, but had "
                    + before.size() + " and " + after.size());
        }
        if (before.isEmpty() || before.size() > MOST) {
            throw new IllegalArgumentException(
                    "paired scores: people must be 1 to " + MOST + ", but were " + before.size());
        }
    }

    /**
     * Paired whole numbers, for instance sums of Likert items.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static PairedScores of(List<Integer> before, List<Integer> after) {
        return new PairedScores(
                before.stream().map(Fraction::of).toList(),
                after.stream().map(Fraction::of).toList());
    }

    /** Number of people. */
    public int size() {
        return before.size();
    }

    /** Median before, exact. */
    public Fraction medianBefore() {
        return Medians.of(before);
    }

    /** Median after, exact. */
    public Fraction medianAfter() {
        return Medians.of(after);
    }

    /** After less before. */
    public List<Fraction> differences() {
        List<Fraction> differences = new ArrayList<>();
        IntStream.range(0, size()).forEach(i -> differences.add(after.get(i).minus(before.get(i))));
        return differences;
    }

    @Override
    public String toString() {
        return "PairedScores[" + size() + " people, ***]";
    }

    /** A rank sum in halves as a number. */
    static BigDecimal half(int doubled) {
        return BigDecimal.valueOf(doubled).divide(BigDecimal.valueOf(2));
    }
}
