package org.reversementoring.anonymisation.reconstruction.solver;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.reconstruction.figure.ValueInterval;
import org.reversementoring.anonymisation.reconstruction.figure.ValueSet;

/** The check whether a statistic has one of some values. Numerator ranges are computed once for each number of answers. */
final class ValueConstraintCheck implements ConstraintCheck {

    private final RationalStatistic statistic;
    /** The ranges by number of answers, one for each interval of values; none if the statistic is undefined. */
    private final NumeratorRange[][] ranges;

    ValueConstraintCheck(RationalStatistic statistic, ValueSet values, int size) {
        this.statistic = statistic;
        this.ranges = new NumeratorRange[size + 1][0];
        for (int n = statistic.least(); n <= size; n++) {
            long denominator = statistic.denominator().applyAsLong(n);
            List<NumeratorRange> fitting = new ArrayList<>();
            for (ValueInterval interval : values.intervals()) {
                fitting.add(NumeratorRange.of(interval, denominator, statistic.root()));
            }
            ranges[n] = fitting.toArray(NumeratorRange[]::new);
        }
    }

    @Override
    public int weight(Tally answers) {
        if (!statistic.isDefined(answers)) {
            return 0;
        }
        long numerator = statistic.numerator().applyAsLong(answers);
        for (NumeratorRange range : ranges[answers.answered()]) {
            if (range.contains(numerator)) {
                return 1;
            }
        }
        return 0;
    }

    /** The lowest numerator that fits n answers, on which the statistic must be defined. */
    long least(int n) {
        long lowest = Long.MAX_VALUE;
        for (NumeratorRange range : ranges[n]) {
            lowest = Math.min(lowest, range.least());
        }
        return lowest;
    }

    /** The highest numerator that fits n answers, on which the statistic must be defined. */
    long most(int n) {
        long highest = Long.MIN_VALUE;
        for (NumeratorRange range : ranges[n]) {
            highest = Math.max(highest, range.most());
        }
        return highest;
    }
}
