package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.Arrays;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLattice;
import org.reversementoring.anonymisation.microdata.generalisation.TupleGeneraliser;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;

/**
 * A traversal of a part of the lattice, from its top: the nodes that have the same first levels.
 *
 * <p>Nodes are visited in descending lexicographic order, so all more general nodes of a node come before it. Rows that are
 * suppressed for good at a node are suppressed at each less general one, which gives every node a lower bound before it is
 * counted. Together with the cost of its levels, that leaves few nodes to count. For these, the traversal goes down column by
 * column and keeps a table for each depth. Its fixed columns are at their levels, and its open columns at the lowest level of any
 * node that is left. So each table is as small as possible, and neighbours share it.
 */
final class LatticeTraversal {

    private final SearchContext search;
    private final NodeBounds known;
    private final LongConsumer progress;
    private final NodeBudget budget;
    private final GeneralisationLattice lattice;
    private final int columns;
    private final TupleGeneraliser merger;
    private final NodeEvaluator counter;
    private final int[] levels;
    private final int[][] meets;

    LatticeTraversal(SearchContext search, NodeBounds known, LongConsumer progress, NodeBudget budget) {
        this.budget = budget;
        this.search = search;
        this.known = known;
        this.progress = progress;
        this.lattice = known.lattice();
        this.columns = lattice.heights().length;
        this.merger = search.merger();
        this.counter = search.counter();
        this.levels = new int[columns];
        this.meets = new int[columns + 1][columns];
    }

    /** Decides all nodes that have the first {@code depth} levels of a node, starting from a table of lower or equal levels. */
    void walk(int first, int depth, TupleTable table, int[] at) {
        int[] meet = meets[depth];
        TupleTable here = enter(first, depth, table, at, meet);
        if (here != null) {
            for (int level = lattice.heights()[depth]; level >= meet[depth]; level--) {
                walk(first + level * lattice.strides()[depth], depth + 1, here, meet);
            }
        }
    }

    /**
     * Finds the nodes that may still be the best, writes their meet (for each column their lowest level), and returns a table at
     * the meet; null if there is no such node, or only one, which is then
     * counted, or the budget is spent.
     */
    @Nullable
    TupleTable enter(int first, int depth, TupleTable table, int[] at, int[] meet) {
        int live = budget.isSpent() ? 0 : scan(first, lattice.strides()[depth - 1], meet);
        if (live == 0) {
            return null;
        }
        TupleTable here = merger.raise(table, at, meet, search.steps());
        if (live > 1) {
            return here;
        }
        if (budget.spend()) {
            evaluate(here, meet);
        }
        return null;
    }

    private void evaluate(TupleTable table, int[] at) {
        int node = 0;
        for (int i = 0; i < columns; i++) {
            node += at[i] * lattice.strides()[i];
        }
        NodeEvaluation count = counter.count(table, at, search.incumbents().reach());
        int[] suppressed = known.suppressed();
        suppressed[node] = Math.max(suppressed[node], count.lasting());
        search.incumbents().offer(at, count);
        progress.accept(0);
    }

    /**
     * Passes bounds from more general nodes to less general ones, counts the nodes that may still be the best, and writes their
     * meet.
     */
    private int scan(int first, int length, int[] meet) {
        double reach = search.incumbents().reach();
        int[] suppressed = known.suppressed();
        int[] strides = lattice.strides();
        int[] heights = lattice.heights();
        Arrays.fill(meet, Integer.MAX_VALUE);
        int live = 0;
        lattice.levels(first + length - 1, levels);
        for (int node = first + length - 1; node >= first; node--) {
            int bound = suppressed[node];
            if (bound <= search.limit()) {
                for (int i = 0; i < columns; i++) {
                    if (levels[i] < heights[i]) {
                        bound = Math.max(bound, suppressed[node + strides[i]]);
                    }
                }
                suppressed[node] = bound;
                if (bound <= search.limit()
                        && known.least(node) <= reach
                        && (bound == 0 || search.cost().atLeast(levels, bound) <= reach)) {
                    live++;
                    for (int i = 0; i < columns; i++) {
                        meet[i] = Math.min(meet[i], levels[i]);
                    }
                }
            }
            int i = columns - 1;
            while (i > 0 && levels[i] == 0) {
                levels[i] = heights[i];
                i--;
            }
            levels[i]--;
        }
        return live;
    }
}
