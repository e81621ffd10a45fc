package org.reversementoring.anonymisation.microdata;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Looks at some nodes of a lattice of any size, the most promising first: below the node that costs least of those whose
 * neighbours are not yet counted. It begins with a {@link Descent}, so it is never worse.
 *
 * <p>All nodes below a node suppress at least the rows that are suppressed there for good, and their levels cost at least what
 * level 0 costs. Where that is above the best found, nothing below is looked at, and when no node is left open, the best found is
 * the optimum; before, the least of these bounds holds for whatever has not been seen.
 */
final class BudgetedSearch {

    private static final Comparator<Best> PROMISING_FIRST = Comparator.<Best>comparingDouble(
                    best -> best.count().rank())
            .thenComparing(best -> best.count().suppressed())
            .thenComparing(Best::levels, Arrays::compare);

    private final Search search;
    private final long budget;
    private final Neighbours neighbours;
    private final Progress progress;
    private final int[] bottom;
    private final PriorityQueue<Best> open = new PriorityQueue<>(PROMISING_FIRST);
    private final Set<List<Integer>> seen = new HashSet<>();

    private BudgetedSearch(Search search, long budget, Progress progress) {
        this.search = search;
        this.budget = budget;
        this.neighbours = new Neighbours(search);
        this.progress = progress;
        this.bottom = new int[search.ladders().size()];
    }

    /** The least rank of all nodes that is proved. */
    static double run(Search search, long budget, Execution execution) {
        Progress progress = new Progress(execution, budget);
        Descent.run(search, progress, 0);
        return new BudgetedSearch(search, budget, progress).explore();
    }

    private double explore() {
        see(neighbours.at(neighbours.top()));
        long left = budget - 1;
        while (left > 0 && !open.isEmpty()) {
            Best next = open.remove();
            if (mayLeadBelow(next)) {
                long most = left;
                int[] taken = new int[1];
                List<Best> below =
                        neighbours.below(next.levels(), levels -> !seen.contains(key(levels)) && taken[0]++ < most);
                below.forEach(this::see);
                left -= below.size();
                progress.add(below.size());
                if (taken[0] > most) {
                    open.add(next);
                }
            }
        }
        double least = search.incumbents().reach();
        for (Best each : open) {
            least = hasUnseenBelow(each.levels()) ? Math.min(least, leastBelow(each)) : least;
        }
        return least;
    }

    private boolean hasUnseenBelow(int[] levels) {
        for (int i = 0; i < levels.length; i++) {
            int[] below = levels.clone();
            if (below[i]-- > 0 && !seen.contains(key(below))) {
                return true;
            }
        }
        return false;
    }

    private void see(Best found) {
        seen.add(key(found.levels()));
        search.incumbents().offer(found.levels(), found.count());
        if (mayLeadBelow(found)) {
            open.add(found);
        }
    }

    private boolean mayLeadBelow(Best found) {
        return found.count().lasting() <= search.limit()
                && leastBelow(found) <= search.incumbents().reach();
    }

    private double leastBelow(Best found) {
        return search.cost().atLeast(bottom, found.count().lasting());
    }

    private static List<Integer> key(int[] levels) {
        return Arrays.stream(levels).boxed().toList();
    }
}
