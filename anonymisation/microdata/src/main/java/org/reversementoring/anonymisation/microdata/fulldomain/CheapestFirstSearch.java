package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.fulldomain.bound.CheapestNodes;
import org.reversementoring.anonymisation.microdata.fulldomain.bound.PackedLevels;
import org.reversementoring.anonymisation.microdata.fulldomain.bound.PairProjections;
import org.reversementoring.anonymisation.microdata.fulldomain.bound.RareRows;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLevels;
import org.reversementoring.anonymisation.microdata.generalisation.TupleGeneraliser;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;
import org.reversementoring.anonymisation.microdata.table.Execution;

/**
 * A search where no row may be left out, sizes alone decide, and the rank of a node follows from its levels. There the first good
 * node in the order of ranks is the optimum, so that only cheaper nodes must be ruled out, and most of them are by projections on
 * one and two columns and by {@link RareRows}. The table is counted at the few that are left.
 *
 * <p>Nodes come in portions that grow, cheapest first. Those of the next portion are not even listed where a row that was found
 * meanwhile rules them out by their first levels, with all others at their highest.
 */
final class CheapestFirstSearch {

    private static final int FIRST_PORTION = 1 << 6;
    private static final int GROWTH = 4;

    private final SearchContext search;
    private final Execution execution;
    private final LongConsumer progress;
    private final List<GeneralisationLevels> ladders;
    private final PackedLevels packing;
    private final TupleGeneraliser merger;
    private final int smallest;
    private int[] lowest;
    private TupleTable table;
    private long left;

    private CheapestFirstSearch(SearchContext search, long budget, Execution execution, LongConsumer progress) {
        this.search = search;
        this.left = budget;
        this.execution = execution;
        this.progress = progress;
        this.ladders = search.ladders();
        this.packing = PackedLevels.of(ladders);
        this.merger = search.merger();
        this.smallest = search.cost().smallestClass();
        this.lowest = new int[ladders.size()];
        this.table = search.base();
    }

    /** Whether a search is of the kind that this one is for. */
    static boolean fits(SearchContext search) {
        return search.limit() == 0
                && search.sizesDecide()
                && search.cost().followsFromLevels()
                && PackedLevels.of(search.ladders()).fit();
    }

    /**
     * Searches, and counts the table at no more nodes than that.
     *
     * @param progress hears 0 at the start, and 1 for each node that is counted
     * @return a rank that every node reaches that was not offered; infinite if the best node is found, or there is none
     */
    static double run(SearchContext search, long budget, Execution execution, LongConsumer progress) {
        return new CheapestFirstSearch(search, budget, execution, progress).run();
    }

    private double run() {
        progress.accept(0);
        int[] single = ladders.stream()
                .mapToInt(ladder -> ladder.lowestWith(smallest, search.cost().rows()))
                .toArray();
        if (!exists(single)) {
            return Double.POSITIVE_INFINITY;
        }
        raise(single);
        PairProjections pairs = PairProjections.of(ladders, search.layout(), table, lowest, smallest, execution);
        int[] paired = pairs.lowest(lowest, 0);
        if (!exists(paired)) {
            return Double.POSITIVE_INFINITY;
        }
        raise(paired);
        return decideAll(new CheapestNodes(search.cost(), packing, pairs, lowest, 0));
    }

    private boolean exists(int[] levels) {
        return IntStream.range(0, levels.length)
                .allMatch(i -> levels[i] <= ladders.get(i).height());
    }

    private void raise(int[] levels) {
        table = merger.raise(table, lowest, levels, search.steps());
        lowest = levels;
    }

    private double decideAll(CheapestNodes nodes) {
        RareRows rare = new RareRows(search.cost(), search.layout(), packing, merger, table, lowest);
        double decided = Double.NEGATIVE_INFINITY;
        int portion = FIRST_PORTION;
        int found = nodes.find(decided, search.incumbents().reach(), portion, rare::ruleOut);
        while (found > 0) {
            for (int place = 0; place < found; place++) {
                double rank = nodes.rank(place);
                if (rank > search.incumbents().reach()) {
                    return Double.POSITIVE_INFINITY;
                }
                if (!rare.ruleOut(nodes.node(place))) {
                    if (left-- == 0) {
                        return rank;
                    }
                    count(packing.unpack(nodes.node(place)), rare);
                }
                decided = rank;
            }
            portion = Math.min(Integer.MAX_VALUE / (2 * GROWTH), portion * GROWTH);
            found = nodes.find(decided, search.incumbents().reach(), portion, rare::ruleOut);
        }
        return Double.POSITIVE_INFINITY;
    }

    private void count(int[] levels, RareRows rare) {
        TupleTable here = merger.raise(table, lowest, levels, search.steps());
        if (!rare.learn(here, levels)) {
            search.incumbents()
                    .offer(
                            levels,
                            search.counter()
                                    .count(here, levels, search.incumbents().reach()));
        }
        progress.accept(1);
    }
}
