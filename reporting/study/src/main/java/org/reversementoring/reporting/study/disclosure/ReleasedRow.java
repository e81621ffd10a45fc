package org.reversementoring.reporting.study.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;

/**
 * The row of one measure before and after that may leave the house: how many pairs, and what a {@link ReleasedChange} gives. Rows of different
 * items may stand side by side, because anybody's answers to one item can be exchanged without touching another. A total beside its
 * items may not, nor T0 to T1 beside T0 to T2: so one row, or one set of items that share nothing, is released of the same answers (T8).
 *
 * @param pairs how many pairs, 0 or more
 * @param change what may be printed of them; empty if they are too few
 * @param grid the grid of the interval's ends
 */
public record ReleasedRow(int pairs, Optional<ReleasedChange> change, OutwardGrid grid) implements CodecOnly {

    private static final int DIGITS = 12;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative, or not that of the change
     */
    public ReleasedRow {
        if (pairs < 0 || change.filter(each -> each.pairs() != pairs).isPresent()) {
            throw new IllegalArgumentException("released row: pairs must be 0 or more, and those of the change");
        }
    }

    /**
     * The row of these pairs, against {@link ReleasedChange#INSIDERS}.
     *
     * @param before scores before
     * @param after scores after of the same people, in the same order
     * @throws IllegalArgumentException if the lists differ in length
     */
    public static ReleasedRow of(List<Fraction> before, List<Fraction> after, OutwardGrid grid) {
        return new ReleasedRow(before.size(), ReleasedChange.of(before, after, ReleasedChange.INSIDERS), grid);
    }

    /** The median before, if it may be printed. */
    public Optional<Fraction> medianBefore() {
        return change.map(ReleasedChange::medianBefore);
    }

    /** The median of the changes, if it may be printed. */
    public Optional<Fraction> medianChange() {
        return change.map(ReleasedChange::medianChange);
    }

    /**
     * The interval of the median change, if it may be printed; of several measures that share a threshold each has a level so high that all
     * hold together (Bonferroni).
     *
     * @param alpha the threshold, more than 0 and less than 1
     * @param measures how many measures share it, 1 or more
     * @throws IllegalArgumentException if a number is out of range
     */
    public Optional<MedianInterval> interval(BigDecimal alpha, int measures) {
        return change.flatMap(each -> each.interval(level(alpha, measures), grid));
    }

    /**
     * Whether p of the two-sided sign test is below the threshold in every data set that has this row, after correction for so many measures.
     * It follows from the printed interval, which leaves out 0 then and reaches its level.
     *
     * @return empty if so few pairs have no interval
     */
    public Optional<Boolean> isBelow(BigDecimal alpha, int measures) {
        return interval(alpha, measures)
                .map(interval -> interval.excludesZero()
                        && interval.pAtMost()
                                        .multiply(BigDecimal.valueOf(measures))
                                        .compareTo(alpha)
                                < 0);
    }

    /**
     * The level that {@link #interval} is asked for: one less the threshold's part of one measure.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public static BigDecimal level(BigDecimal alpha, int measures) {
        ConfidenceLevel.requireOpen("threshold", alpha);
        if (measures < 1) {
            throw new IllegalArgumentException("released row: measures must be 1 or more, but were " + measures);
        }
        return BigDecimal.ONE.subtract(alpha.divide(BigDecimal.valueOf(measures), DIGITS, RoundingMode.DOWN));
    }

    /** The size only. */
    @Override
    public String toString() {
        return "ReleasedRow[" + pairs + " pairs, ***]";
    }
}
