package org.reversementoring.reporting.study.statistics;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.Fraction;

/**
 * The ranks of the changes and the rank sum of the rises. Ranks are doubled, so that a shared rank is a whole number.
 *
 * @param doubled doubled ranks of all changes that are not zero
 * @param rising doubled rank sum of the rises
 */
record SignedRanks(List<Integer> doubled, int rising) {

    static SignedRanks of(List<Fraction> differences, ZeroMethod rule) {
        List<Fraction> ranked = differences.stream()
                .filter(d -> rule == ZeroMethod.PRATT || d.signum() != 0)
                .toList();
        List<Integer> doubled = new ArrayList<>();
        int rising = 0;
        for (Fraction difference : ranked) {
            if (difference.signum() == 0) {
                continue;
            }
            int rank = doubledRank(difference.abs(), ranked);
            doubled.add(rank);
            rising += difference.signum() > 0 ? rank : 0;
        }
        return new SignedRanks(List.copyOf(doubled), rising);
    }

    /** Twice the mean rank of all changes of a size. */
    private static int doubledRank(Fraction size, List<Fraction> ranked) {
        int smaller = 0;
        int equal = 0;
        for (Fraction other : ranked) {
            int order = other.abs().compareTo(size);
            smaller += order < 0 ? 1 : 0;
            equal += order == 0 ? 1 : 0;
        }
        return 2 * smaller + equal + 1;
    }

    int total() {
        return doubled.stream().mapToInt(Integer::intValue).sum();
    }

    int falling() {
        return total() - rising;
    }

    int changed() {
        return doubled.size();
    }
}
