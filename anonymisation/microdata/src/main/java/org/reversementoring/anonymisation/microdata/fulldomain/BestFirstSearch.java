package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.LongConsumer;
import org.reversementoring.anonymisation.microdata.fulldomain.bound.CheapestNodes;
import org.reversementoring.anonymisation.microdata.fulldomain.bound.PackedLevels;
import org.reversementoring.anonymisation.microdata.fulldomain.bound.PairProjections;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLevels;
import org.reversementoring.anonymisation.microdata.table.Execution;

/**
 * A best-first search within a budget, for a lattice of any size. It looks at the neighbours below the node that costs least
 * among those whose neighbours are not yet counted. It begins like an exact search. Where that ends within its part of the budget,
 * its result is the optimum; otherwise a {@link TopDownSearch} comes next, so the result is never worse than that.
 *
 * <p>All nodes below a node suppress at least the rows that are suppressed there for good, and their levels cost at least as much
 * as level 0. Where that is above the best node found, nothing below is looked at. When no node is left open, the best node found
 * is the optimum; before that, no unseen node costs less than the least of these bounds, and no node at all less than the exact search
 * or projections on two columns prove.
 */
final class BestFirstSearch {

    /** The most nodes for a walk that keeps numbers for each, so that beginning it costs little beside counting. */
    private static final long MOST_WALKED = 1 << 18;

    private static final Comparator<RatedNode> PROMISING_FIRST = Comparator.<RatedNode>comparingDouble(
                    best -> best.count().rank())
            .thenComparing(best -> best.count().suppressed())
            .thenComparing(RatedNode::levels, Arrays::compare);

    private final SearchContext search;
    private final long budget;
    private final Predecessors neighbours;
    private final LongConsumer progress;
    private final int[] bottom;
    private final PriorityQueue<RatedNode> open = new PriorityQueue<>(PROMISING_FIRST);
    private final Set<List<Integer>> seen = new HashSet<>();

    private BestFirstSearch(SearchContext search, long budget, Execution execution, LongConsumer progress) {
        this.search = search;
        this.budget = budget;
        this.neighbours = new Predecessors(search, execution);
        this.progress = progress;
        this.bottom = new int[search.ladders().size()];
    }

    /**
     * Searches, and returns a rank that is proved to be at most that of every node. Three quarters of the budget are for an exact
     * search, which mostly needs less than that; a budget of all nodes is for it alone.
     */
    static double run(SearchContext search, long budget, Execution execution) {
        LongConsumer progress = execution.progress(budget);
        long nodes = nodes(search);
        long exact = nodes <= budget ? budget : budget - budget / 4;
        double proved;
        if (CheapestFirstSearch.fits(search)) {
            proved = CheapestFirstSearch.run(search, exact, execution, progress);
        } else if (nodes <= MOST_WALKED) {
            boolean all = nodes <= budget;
            NodeBudget spent = all ? NodeBudget.unlimited() : NodeBudget.of(exact);
            new ExhaustiveLatticeSearch(search, decided -> progress.accept(0), spent)
                    .walk(all ? execution : Execution.sequential());
            proved = spent.isSpent() ? leastRank(search, execution) : Double.POSITIVE_INFINITY;
        } else {
            exact = 0;
            proved = leastRank(search, execution);
        }
        if (proved == Double.POSITIVE_INFINITY) {
            progress.accept(budget);
            return proved;
        }
        TopDownSearch.run(search, execution, progress, 0);
        return Math.max(proved, new BestFirstSearch(search, budget - exact, execution, progress).explore());
    }

    /** The number of nodes, or a larger one where it is too large to count. */
    private static long nodes(SearchContext search) {
        long nodes = 1;
        for (GeneralisationLevels ladder : search.ladders()) {
            nodes = Math.min(Integer.MAX_VALUE, nodes * (ladder.height() + 1));
        }
        return nodes == Integer.MAX_VALUE ? Long.MAX_VALUE : nodes;
    }

    /** What projections prove of all nodes; infinite if they rule out all. */
    private static double leastRank(SearchContext search, Execution execution) {
        int[] bottom = new int[search.ladders().size()];
        PackedLevels packing = PackedLevels.of(search.ladders());
        if (!search.cost().followsFromLevels() || !packing.fit()) {
            return search.cost().atLeast(bottom, 0);
        }
        PairProjections pairs = PairProjections.of(
                search.ladders(),
                search.layout(),
                search.base(),
                bottom,
                search.cost().smallestClass(),
                execution);
        return new CheapestNodes(search.cost(), packing, pairs, bottom, search.limit()).leastRank();
    }

    private double explore() {
        see(neighbours.at(neighbours.top()));
        long left = budget - 1;
        while (left > 0 && !open.isEmpty()) {
            RatedNode next = open.remove();
            if (mayLeadBelow(next)) {
                long most = left;
                int[] taken = new int[1];
                List<RatedNode> below =
                        neighbours.below(next.levels(), levels -> !seen.contains(key(levels)) && taken[0]++ < most);
                below.forEach(this::see);
                left -= below.size();
                progress.accept(below.size());
                if (taken[0] > most) {
                    open.add(next);
                }
            }
        }
        double least = search.incumbents().reach();
        for (RatedNode each : open) {
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

    private void see(RatedNode found) {
        seen.add(key(found.levels()));
        search.incumbents().offer(found.levels(), found.count());
        if (mayLeadBelow(found)) {
            open.add(found);
        }
    }

    private boolean mayLeadBelow(RatedNode found) {
        return found.count().lasting() <= search.limit()
                && leastBelow(found) <= search.incumbents().reach();
    }

    private double leastBelow(RatedNode found) {
        return search.cost().atLeast(bottom, found.count().lasting());
    }

    private static List<Integer> key(int[] levels) {
        return Arrays.stream(levels).boxed().toList();
    }
}
