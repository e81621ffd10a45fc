package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.exact.Medians;
import org.reversementoring.reporting.study.exact.ScaledRankSums;

/**
 * The scores of the same people on the same scale before and after, in the same order. They are personal, although nobody is named,
 * so they are masked when printed.
 *
 * @param before scores before, one for each person, 1 or more
 * @param after scores after, as many
 */
public record PairedScores(List<Fraction> before, List<Fraction> after) implements CodecOnly {

    /** Most people for whom the exact distributions are counted; tests of more are asymptotic and say so. */
    public static final int MOST_EXACT = ScaledRankSums.MOST;

    private static final int BITS = 56;

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if the lists are of different length or empty, or the scores have no common denominator in
     *     which they are whole numbers below 2^56
     */
    public PairedScores {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.size() != after.size()) {
            throw new IllegalArgumentException("paired scores: before and after must have the same size, but had "
                    + before.size() + " and " + after.size());
        }
        if (before.isEmpty()) {
            throw new IllegalArgumentException("paired scores: people must be 1 or more, but were none");
        }
        BigInteger parts = parts(before, after);
        if (!fit(before, parts) || !fit(after, parts)) {
            throw new IllegalArgumentException(
                    "paired scores: scores must be whole numbers below 2^56 in one common denominator");
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

    /** The common denominator of all scores. */
    BigInteger parts() {
        return parts(before, after);
    }

    private static BigInteger parts(List<Fraction> before, List<Fraction> after) {
        BigInteger parts = BigInteger.ONE;
        for (BigInteger part : Stream.of(before, after)
                .flatMap(List::stream)
                .map(Fraction::denominator)
                .distinct()
                .toList()) {
            parts = parts.divide(parts.gcd(part)).multiply(part);
            if (parts.bitLength() > BITS) {
                break;
            }
        }
        return parts;
    }

    private static boolean fit(List<Fraction> scores, BigInteger parts) {
        return parts.bitLength() <= BITS
                && scores.stream()
                        .distinct()
                        .allMatch(score -> score.numerator()
                                        .multiply(parts)
                                        .divide(score.denominator())
                                        .bitLength()
                                <= BITS);
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
    static BigDecimal half(long doubled) {
        return BigDecimal.valueOf(doubled).divide(BigDecimal.valueOf(2));
    }
}
