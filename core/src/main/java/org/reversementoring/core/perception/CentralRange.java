package org.reversementoring.core.perception;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/**
 * The range in which a released statement says that the central answer of the panel lies: its median, which is the middle answer or
 * half way between the two middle ones, or the mean, where the statement is about the mean.
 *
 * <ul>
 *   <li>Middle answers: the median lies between the lowest and the highest of them, because as many answers are dropped at each end.
 *   <li>Trimmed answers: the median is theirs.
 *   <li>Trimmed mean and band of the mean: that mean.
 *   <li>A majority answered favourably: both middle answers are favourable. At most half did: the lower one is not.
 *   <li>Bands of support, listed options, worded statements, and none: no range, because what they say of the middle depends on what
 *       is not in them.
 * </ul>
 *
 * @param lowest the lowest central answer that the statement leaves
 * @param highest the highest, not below the lowest
 */
public record CentralRange(BigDecimal lowest, BigDecimal highest) implements CodecOnly {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the highest is below the lowest
     */
    public CentralRange {
        if (highest.compareTo(lowest) < 0) {
            throw new IllegalArgumentException(
                    "central range: highest must be at least " + lowest + ", but was " + highest);
        }
    }

    /** The range of a single statement; empty if it leaves the whole scale open. */
    static Optional<CentralRange> of(Statement statement, RatingScale scale) {
        if (statement instanceof Statement.MiddleAnswers middle) {
            return halves(2 * middle.lowest(), 2 * middle.highest());
        }
        if (statement instanceof Statement.Trimmed trimmed) {
            int twice = twiceTheMedian(trimmed.marks());
            return halves(twice, twice);
        }
        if (statement instanceof Statement.TrimmedMean trimmed) {
            return Optional.of(new CentralRange(trimmed.mean(), trimmed.mean()));
        }
        if (statement instanceof Statement.MeanBand band) {
            return Optional.of(new CentralRange(band.lowest(), band.highest()));
        }
        if (statement instanceof Statement.Majority majority) {
            int favourable = scale.favourableFrom();
            return majority.favourable()
                    ? halves(2 * favourable, 2 * scale.highest())
                    : halves(2 * scale.lowest(), favourable - 1 + scale.highest());
        }
        return Optional.empty();
    }

    private static int twiceTheMedian(List<Integer> ascending) {
        int size = ascending.size();
        return ascending.get((size - 1) / 2) + ascending.get(size / 2);
    }

    private static Optional<CentralRange> halves(int twiceTheLowest, int twiceTheHighest) {
        return Optional.of(new CentralRange(half(twiceTheLowest), half(twiceTheHighest)));
    }

    private static BigDecimal half(int twice) {
        return BigDecimal.valueOf(twice * 5L, 1);
    }
}
