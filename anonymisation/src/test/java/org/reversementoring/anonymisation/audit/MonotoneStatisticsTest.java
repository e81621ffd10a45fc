package org.reversementoring.anonymisation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.strategy.PublicContext;

/**
 * T1 and T2 for every dichotomy there is, not only for cuts of a count: each set of panels that holds, with a panel, each panel
 * that dominates it. Nobody declines. The attack is written anew here and asks no class of the library.
 */
class MonotoneStatisticsTest {

    /** Sorted answers of each panel; one that dominates another comes before it. */
    private final List<List<Integer>> panels = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2", "3, 2", "5, 2", "7, 2", "9, 2", "2, 3", "3, 3", "4, 3", "5, 3", "6, 3", "3, 4", "4, 4"})
    void a_dichotomy_is_deniable_if_and_only_if_its_cut_is_in_the_window(int n, int points) {
        fill(new ArrayList<>(), n, points);
        int[] seen = new int[1];
        boolean[] exists = new boolean[n];
        dichotomies(0, new BitSet(), highs -> {
            int cut = cut(highs, n, points);
            seen[0]++;
            for (int colluders = 0; colluders < n; colluders++) {
                boolean deniable = deniable(highs, colluders, points);
                assertThat(deniable)
                        .as("T1: n = %d, c = %d, cut %d", n, colluders, cut)
                        .isEqualTo(colluders + 2 <= cut && cut <= n - colluders - 1);
                exists[colluders] |= deniable;
            }
        });
        // With two marks each cut from 1 to n, with three each strict partition: 2^(n+1) sets less the two constant
        // ones.
        assertThat(seen[0]).isEqualTo(points == 2 ? n : points == 3 ? (2 << n) - 2 : seen[0]);
        for (int colluders = 0; colluders < n; colluders++) {
            assertThat(exists[colluders])
                    .as("T2: n = %d, c = %d", n, colluders)
                    .isEqualTo(n
                            >= PublicContext.of(Mechanism.scale(points), n, colluders)
                                    .answersNeeded());
        }
    }

    private void fill(List<Integer> begun, int n, int highest) {
        if (begun.size() == n) {
            List<Integer> sorted = new ArrayList<>(begun);
            sorted.sort(null);
            panels.add(sorted);
            return;
        }
        for (int mark = highest; mark >= 1; mark--) {
            begun.add(mark);
            fill(begun, n, mark);
            begun.remove(begun.size() - 1);
        }
    }

    /** Each set of panels that is closed upwards and is neither empty nor everything. */
    private void dichotomies(int next, BitSet highs, Consumer<BitSet> each) {
        if (next == panels.size()) {
            if (!highs.isEmpty() && highs.cardinality() < panels.size()) {
                each.accept(highs);
            }
            return;
        }
        dichotomies(next + 1, highs, each);
        boolean allAboveAreHigh = IntStream.range(0, next)
                .filter(other -> dominates(panels.get(other), panels.get(next)))
                .allMatch(highs::get);
        if (allAboveAreHigh) {
            highs.set(next);
            dichotomies(next + 1, highs, each);
            highs.clear(next);
        }
    }

    private static boolean dominates(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size()).allMatch(rank -> one.get(rank) >= other.get(rank));
    }

    /** The fewest mentors at the highest mark, all others at the lowest, whose panel is high. */
    private int cut(BitSet highs, int n, int points) {
        return (int) IntStream.range(0, panels.size())
                .filter(highs::get)
                .mapToObj(panels::get)
                .filter(panel -> panel.stream().allMatch(mark -> mark == 1 || mark == points))
                .mapToLong(
                        panel -> panel.stream().filter(mark -> mark == points).count())
                .min()
                .orElse(n + 1);
    }

    /** Whether, for each outcome and all that colluders can have answered, another mentor may be at either end. */
    private boolean deniable(BitSet highs, int colluders, int points) {
        Set<List<Integer>> known = new HashSet<>();
        choose(points, colluders, new ArrayList<>(), known);
        for (List<Integer> answers : known) {
            for (boolean high : new boolean[] {false, true}) {
                Set<Integer> possible = new HashSet<>();
                IntStream.range(0, panels.size())
                        .filter(panel -> highs.get(panel) == high)
                        .forEach(panel -> possible.addAll(others(panels.get(panel), answers)));
                if (!possible.isEmpty() && !(possible.contains(1) && possible.contains(points))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void choose(int highest, int left, List<Integer> begun, Set<List<Integer>> all) {
        if (left == 0) {
            all.add(begun.stream().sorted().toList());
            return;
        }
        for (int mark = highest; mark >= 1; mark--) {
            begun.add(mark);
            choose(mark, left - 1, begun, all);
            begun.remove(begun.size() - 1);
        }
    }

    /** Answers of a panel without those of the colluders; empty if the panel does not hold theirs. */
    private static List<Integer> others(List<Integer> panel, List<Integer> colluders) {
        List<Integer> left = new ArrayList<>(panel);
        return colluders.stream().allMatch(left::remove) ? left : List.of();
    }
}
