package org.reversementoring.anonymisation.reconstruction;

import java.util.List;

/** Compares numerators with whole bounds that are worked out once for each number of answers. */
final class ValueCheck {

    private final Measure measure;
    private final long[][] least;
    private final long[][] most;

    ValueCheck(Measure measure, Values values, int size) {
        this.measure = measure;
        List<Interval> intervals = values.intervals();
        least = new long[size + 1][intervals.size()];
        most = new long[size + 1][intervals.size()];
        for (int n = measure.least(); n <= size; n++) {
            long denominator = measure.denominator().applyAsLong(n);
            for (int i = 0; i < intervals.size(); i++) {
                least[n][i] = intervals.get(i).least(denominator, measure.root());
                most[n][i] = intervals.get(i).most(denominator, measure.root());
            }
        }
    }

    /** 1 if the statistic is defined and one of the values, else 0. */
    int fits(Tally answers) {
        if (!measure.isDefined(answers)) {
            return 0;
        }
        int n = answers.answered();
        long numerator = measure.numerator().applyAsLong(answers);
        for (int i = 0; i < least[n].length; i++) {
            if (numerator >= least[n][i] && numerator <= most[n][i]) {
                return 1;
            }
        }
        return 0;
    }

    /** The lowest numerator that fits n answers. */
    long least(int n) {
        long lowest = Long.MAX_VALUE;
        for (long end : least[n]) {
            lowest = Math.min(lowest, end);
        }
        return lowest;
    }

    /** The highest numerator that fits n answers. */
    long most(int n) {
        long highest = Long.MIN_VALUE;
        for (long end : most[n]) {
            highest = Math.max(highest, end);
        }
        return highest;
    }
}
