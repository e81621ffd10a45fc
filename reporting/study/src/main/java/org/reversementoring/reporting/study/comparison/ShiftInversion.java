package org.reversementoring.reporting.study.comparison;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.reporting.study.exact.Binomials;
import org.reversementoring.reporting.study.statistics.ConfidenceSet;
import org.reversementoring.reporting.study.statistics.PairedScores;

/**
 * A rank-sum test inverted. P can change only at a difference of two people of a stratum. So it is looked at below all differences, at each,
 * and between any two that follow each other: of m differences these are 2m + 1 places, the even ones without a difference.
 */
final class ShiftInversion {

    /** Beyond so many additions for all places the ends are found by halving. */
    private static final long MOST_WORK = 2_000_000_000L;

    /** A bound of p is taken for p only if it is clearly below the threshold. */
    private static final double MARGIN = 1e-9;

    private final TwoArms arms;
    private final RankSumTest test;
    private final BigDecimal alpha;
    private final ArmUnits units;
    private final long[] differences;
    private final Map<Integer, Boolean> known = new HashMap<>();
    private BigDecimal largest = BigDecimal.ZERO;

    ShiftInversion(TwoArms arms, RankSumTest test, BigDecimal alpha) {
        this.arms = arms;
        this.test = test;
        this.alpha = alpha;
        this.units = new ArmUnits(arms);
        this.differences = units.differences(test.weights(arms)).keySet().stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    ShiftSet set(BigDecimal level) {
        int places = 2 * differences.length + 1;
        long work = test.isExact(arms) ? test.work(arms, units) : asymptoticWork();
        return set(level, work <= MOST_WORK / places);
    }

    /** About how many additions one asymptotic p takes; of up to 2,000 people it is not counted, and every place is looked at. */
    private long asymptoticWork() {
        long people = (long) arms.firstPeople() + arms.secondPeople();
        return people <= PairedScores.MOST_EXACT ? 1_000 : 10 * people;
    }

    ShiftSet set(BigDecimal level, boolean isEveryPlace) {
        int places = 2 * differences.length + 1;
        List<int[]> runs = isEveryPlace ? everyPlace(places) : byHalving(places);
        List<ConfidenceSet.Piece> pieces = runs.stream().map(this::piece).toList();
        return new ShiftSet(test, level, BigDecimal.ONE.subtract(largest), pieces, areSingleDifferences());
    }

    private long shift(int place) {
        return place == 0 ? differences[0] - 1 : differences[(place - 1) / 2] + 1 - place % 2;
    }

    private boolean holds(int place) {
        return known.computeIfAbsent(place, this::isHeld);
    }

    private boolean isHeld(int place) {
        ShiftedRankSum shifted = test.at(arms, units, shift(place));
        // Only an exact p is below the bound; it need not be counted where it can be neither above alpha nor the
        // largest outside.
        if (test.isExact(arms)) {
            double most = shifted.most();
            if (most < alpha.doubleValue() * (1 - MARGIN) && most < largest.doubleValue() * (1 - MARGIN)) {
                return false;
            }
        }
        BigDecimal p = shifted.p();
        if (p.compareTo(alpha) > 0) {
            return true;
        }
        largest = largest.max(p);
        return false;
    }

    /** First and last place of each run of places that are not rejected. */
    private List<int[]> everyPlace(int places) {
        // From the middle, where p is large, so that the bounds spare most of what is far out.
        for (int away = 0; away <= places; away++) {
            int above = places / 2 + away;
            int below = places / 2 - away;
            if (above < places) {
                holds(above);
            }
            if (below >= 0) {
                holds(below);
            }
        }
        List<int[]> runs = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            if (holds(place) && !runs.isEmpty() && runs.get(runs.size() - 1)[1] == place - 1) {
                runs.get(runs.size() - 1)[1] = place;
            } else if (holds(place)) {
                runs.add(new int[] {place, place});
            }
        }
        return runs;
    }

    /** A run around the middle, whose ends are found by halving, and 0 as it is. */
    private List<int[]> byHalving(int places) {
        int middle = 2 * ((differences.length + 1) / 2);
        int zero = place(0);
        if (!holds(middle)) {
            return holds(zero) ? List.of(new int[] {zero, zero}) : List.of();
        }
        int first = end(middle, 0);
        int last = end(middle, places - 1);
        List<int[]> runs = new ArrayList<>();
        boolean inside = first <= zero && zero <= last;
        if (inside && !holds(zero)) {
            if (first < zero) {
                runs.add(new int[] {first, zero - 1});
            }
            if (last > zero) {
                runs.add(new int[] {zero + 1, last});
            }
            return runs;
        }
        runs.add(new int[] {first, last});
        if (!inside && holds(zero)) {
            runs.add(last < zero ? 1 : 0, new int[] {zero, zero});
        }
        return runs;
    }

    /** The place of a shift. */
    private int place(long shift) {
        int at = Arrays.binarySearch(differences, shift);
        return at >= 0 ? 2 * at + 1 : 2 * (-at - 1);
    }

    /** The last place on the way that is not rejected; places without a difference lead, and the one with a difference beside is tried. */
    private int end(int middle, int far) {
        if (holds(far)) {
            return far;
        }
        int held = middle;
        int rejected = far;
        while (Math.abs(held - rejected) > 2) {
            int between = (held + rejected) / 4 * 2;
            if (holds(between)) {
                held = between;
            } else {
                rejected = between;
            }
        }
        int beside = (held + rejected) / 2;
        return holds(beside) ? beside : held;
    }

    private ConfidenceSet.Piece piece(int... run) {
        int places = 2 * differences.length + 1;
        Optional<Long> lower = run[0] == 0 ? Optional.empty() : Optional.of(differences[(run[0] - 1) / 2]);
        Optional<Long> upper =
                run[1] == places - 1 ? Optional.empty() : Optional.of(differences[Math.min(run[1], places - 2) / 2]);
        return new ConfidenceSet.Piece(
                lower.map(units::points), run[0] % 2 == 1, upper.map(units::points), run[1] % 2 == 1);
    }

    /** Whether the second most extreme allocation is not rejected, so that the ends are the extremes; ties are not looked at. */
    private boolean areSingleDifferences() {
        BigInteger ways = BigInteger.ONE;
        for (TwoArms.Stratum stratum : arms.informative()) {
            ways = ways.multiply(
                    Binomials.choose(stratum.people(), stratum.first().size()));
        }
        int outcomes = test.side() == ArmAlternative.TWO_SIDED ? 4 : 2;
        return alpha.multiply(new BigDecimal(ways)).compareTo(BigDecimal.valueOf(outcomes)) < 0;
    }
}
