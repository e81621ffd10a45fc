package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.exact.PValues;

/**
 * A test inverted: p is looked at for every shift at which it can change. It changes at means of two changes only, which are even
 * numbers of units; so an odd number stands for all shifts between two even ones.
 */
final class TestInversion {

    /** Beyond so many numbers of units the ends are found by halving. */
    private static final long MOST_STEPS = 20_000;

    /** A p that is right to 1e-10 and so much below another is below it. */
    private static final double CLOSE = 1e-9;

    private final Changes changes;
    private final ShiftedTest shifted;
    private final PairedTest test;
    private final AlternativeHypothesis side;
    private final BigDecimal alpha;
    private final List<Long> rejected = new ArrayList<>();

    TestInversion(Changes changes, PairedTest test, AlternativeHypothesis side, BigDecimal alpha) {
        this.changes = changes;
        this.shifted = new ShiftedTest(changes, test, side);
        this.test = test;
        this.side = side;
        this.alpha = alpha;
    }

    ConfidenceSet set(BigDecimal level) {
        List<long[]> runs = changes.largest() - changes.smallest() <= MOST_STEPS ? everyStep() : byHalving();
        List<ConfidenceSet.Piece> pieces = runs.stream().map(this::piece).toList();
        BigDecimal attained = BigDecimal.ONE.subtract(largestRejected());
        return new ConfidenceSet(test, side, level, attained, pieces, areSingleChanges());
    }

    /** Whether the second most extreme outcome is not rejected, so that the ends are the extremes; ties are not looked at. */
    private boolean areSingleChanges() {
        long outcomes = test == PairedTest.SIGN ? changes.size() + 1L : 2L;
        BigDecimal tail = PValues.part(BigInteger.valueOf(outcomes), changes.size());
        return (side == AlternativeHypothesis.TWO_SIDED ? PValues.doubled(tail) : tail).compareTo(alpha) > 0;
    }

    /** First and last number of units of each run of shifts that are not rejected. */
    private List<long[]> everyStep() {
        List<long[]> runs = new ArrayList<>();
        boolean before = false;
        boolean isHeld = false;
        for (long shift = changes.smallest() - 1; shift <= changes.largest() + 1; shift++) {
            boolean isNew = odd(shift) == 0
                    ? changes.isMean(shift)
                    : shift == changes.smallest() - 1 || changes.isMean(shift - 1);
            if (isNew) {
                isHeld = holds(shift);
            }
            if (isHeld && before) {
                runs.get(runs.size() - 1)[1] = shift;
            } else if (isHeld) {
                runs.add(new long[] {shift, shift});
            }
            before = isHeld;
        }
        return runs;
    }

    private boolean holds(long shift) {
        boolean isRejected = shifted.rejects(shift, alpha);
        if (isRejected) {
            rejected.add(shift);
        }
        return !isRejected;
    }

    /**
     * The largest p of a rejected shift; 0 if none is rejected. A p costs far more than its bound, so the shift with the highest bound comes
     * first: it rules out nearly all others, whose bounds are lower than its p.
     */
    private BigDecimal largestRejected() {
        double[] most = rejected.stream().mapToDouble(shifted::most).toArray();
        int best = 0;
        for (int i = 1; i < most.length; i++) {
            best = most[i] > most[best] ? i : best;
        }
        if (most.length == 0 || most[best] <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal largest = shifted.p(rejected.get(best));
        for (int i = 0; i < most.length; i++) {
            double least = largest.doubleValue() * (1 - CLOSE);
            if (i != best && most[i] > least && shifted.nearly(rejected.get(i)) > least) {
                largest = largest.max(shifted.p(rejected.get(i)));
            }
        }
        return largest;
    }

    /** A run around the middle of the means, whose ends are found by halving, and 0 as it is. */
    private List<long[]> byHalving() {
        long means = changes.size() * (changes.size() + 1L) / 2;
        long middle = Math.floorDiv(changes.mean((means + 1) / 2), 2L) * 2 + 1;
        if (!holds(middle)) {
            return holds(0) ? List.of(new long[] {0, 0}) : List.of();
        }
        long first = end(middle, changes.smallest() - 1);
        long last = end(middle, changes.largest() + 1);
        List<long[]> runs = new ArrayList<>(List.of(new long[] {first, last}));
        boolean inside = first <= 0 && 0 <= last;
        boolean isHeld = holds(0);
        if (inside && !isHeld) {
            runs.clear();
            if (first < 0) {
                runs.add(new long[] {first, -1});
            }
            if (last > 0) {
                runs.add(new long[] {1, last});
            }
        } else if (!inside && isHeld) {
            runs.add(last < 0 ? 1 : 0, new long[] {0, 0});
        }
        return runs;
    }

    /** The last number of units on the way that is not rejected. */
    private long end(long middle, long far) {
        if (holds(far)) {
            return far;
        }
        long held = middle;
        long rejected = far;
        while (Math.abs(held - rejected) > 2) {
            long between = Math.floorDiv((held + rejected) / 2, 2L) * 2 + 1;
            if (holds(between)) {
                held = between;
            } else {
                rejected = between;
            }
        }
        long mean = (held + rejected) / 2;
        return holds(mean) ? mean : held;
    }

    private ConfidenceSet.Piece piece(long... run) {
        Optional<Fraction> lower =
                run[0] < changes.smallest() ? Optional.empty() : Optional.of(changes.points(run[0] - odd(run[0])));
        Optional<Fraction> upper =
                run[1] > changes.largest() ? Optional.empty() : Optional.of(changes.points(run[1] + odd(run[1])));
        return new ConfidenceSet.Piece(lower, odd(run[0]) == 0, upper, odd(run[1]) == 0);
    }

    private static long odd(long units) {
        return Math.floorMod(units, 2L);
    }
}
