package org.reversementoring.reporting.study.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Fraction;

/**
 * All that may be printed of one measure before and after: the median before, the median of the changes, and an interval for the
 * latter. It holds two trimmed samples and no more, so whatever is computed from it leaves everybody's direction of change deniable
 * (see the package).
 *
 * @param before the scores before
 * @param change the changes, after less before, of the same people
 */
public record ReleasedChange(TrimmedSample before, TrimmedSample change) implements CodecOnly {

    /** The number of insiders against whom a study's pages are made: one, for whoever hands a page on took part. */
    public static final int INSIDERS = 1;

    /**
     * Checks that both are of as many people.
     *
     * @throws IllegalArgumentException if not
     */
    public ReleasedChange {
        if (before.people() != change.people() || before.insiders() != change.insiders()) {
            throw new IllegalArgumentException("released change: both samples must be of the same people");
        }
    }

    /**
     * What may be printed of these pairs; empty if they are fewer than 2c+3, of which nothing may.
     *
     * @param before scores before
     * @param after scores after of the same people, in the same order
     * @throws IllegalArgumentException if the lists differ in length
     */
    public static Optional<ReleasedChange> of(List<Fraction> before, List<Fraction> after, int insiders) {
        if (before.size() != after.size()) {
            throw new IllegalArgumentException("released change: before and after must have the same size");
        }
        List<Fraction> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            changes.add(after.get(i).minus(before.get(i)));
        }
        return TrimmedSample.of(before, insiders)
                .flatMap(first -> TrimmedSample.of(changes, insiders).map(all -> new ReleasedChange(first, all)));
    }

    /** How many pairs. */
    public int pairs() {
        return change.people();
    }

    /** The format of the row, which depends on the number of pairs alone. */
    public RowFormat format(BigDecimal level) {
        return RowFormat.of(pairs(), change.insiders(), level);
    }

    /** The median before. */
    public Fraction medianBefore() {
        return before.median();
    }

    /**
     * The median of the changes, which is not the change of the median. Of two changes in the middle it is the one nearer to none, and
     * none if they lie on both sides: their mean of half a step would tell that just half of all rose.
     */
    public Fraction medianChange() {
        Fraction low = change.at((pairs() + 1) / 2);
        Fraction high = change.at(pairs() / 2 + 1);
        if (low.signum() > 0) {
            return low;
        }
        return high.signum() < 0 ? high : Fraction.ZERO;
    }

    /** The interval of the median change, if the format has one. */
    public Optional<MedianInterval> interval(BigDecimal level, OutwardGrid grid) {
        return format(level) == RowFormat.MEDIANS_AND_INTERVAL
                ? Optional.of(MedianInterval.of(change, level, grid))
                : Optional.empty();
    }

    /** The size only. */
    @Override
    public String toString() {
        return "ReleasedChange[" + pairs() + " pairs, ***]";
    }
}
