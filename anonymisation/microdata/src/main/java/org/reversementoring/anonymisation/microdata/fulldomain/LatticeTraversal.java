package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.Arrays;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLattice;
import org.reversementoring.anonymisation.microdata.generalisation.TupleGeneraliser;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;

/**
 * Walks a part of the lattice, the nodes with the same first levels, from its top.
 *
 * <p>Nodes are visited in descending lexicographic order, so all more general nodes of a node come before it. Rows that are
 * suppressed for good at a node are suppressed at each less general one, which gives every node a lower bound before it is
 * looked at; together with the cost of its levels alone that leaves few nodes to count. For these, the walk goes down column by
 * column and keeps one table for each column: at the levels that are fixed so far, and of the columns still open at the lowest
 * levels of any node that is left. So tables are as small as what they must serve allows, and neighbours share them.
 */
final class LatticeTraversal {

    private final SearchContext search;
    private final NodeBounds known;
    private final LongConsumer progress;
    private final GeneralisationLattice lattice;
    private final int columns;
    private final TupleGeneraliser merger;
    private final NodeEvaluator counter;
    private final int[] levels;
    private final int[][] meets;

    LatticeTraversal(SearchContext search, NodeBounds known, LongConsumer progress) {
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

    /** Decides all nodes with the first {@code depth} levels of a node, starting from a table of lower or equal levels. */
    void walk(int first, int depth, TupleTable table, int[] at) {
        int[] meet = meets[depth];
        TupleTable here = enter(first, depth, table, at, meet);
        if (here != null) {
            for (int level = lattice.heights()[depth]; level >= meet[depth]; level--) {
                walk(first + level * lattice.strides()[depth], depth + 1, here, meet);
            }
        }
    }

    /** Writes where the nodes that may be the best meet, and makes a table there; none if there are none, or one, decided here. */
    @Nullable
    TupleTable enter(int first, int depth, TupleTable table, int[] at, int[] meet) {
        int live = scan(first, lattice.strides()[depth - 1], meet);
        if (live == 0) {
            return null;
        }
        TupleTable here = merger.raise(table, at, meet, search.steps());
        if (live > 1) {
            return here;
        }
        evaluate(here, meet);
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

    /** Lowers bounds from more general nodes to less general ones; counts the nodes that may be the best, and where they meet. */
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
