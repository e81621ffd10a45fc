package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.table.Execution;

/**
 * A top-down specialisation: it goes down from the top, each time to the neighbour that costs least, while that costs less. It
 * finds a good node after few steps, and not always the best.
 */
final class TopDownSearch {

    private final SearchContext search;
    private final Predecessors neighbours;
    private final LongConsumer progress;
    private final int step;

    private TopDownSearch(SearchContext search, Execution execution, LongConsumer progress, int step) {
        this.search = search;
        this.neighbours = new Predecessors(search, execution);
        this.progress = progress;
        this.step = step;
    }

    /** Runs the search; each step down counts as that many steps of progress. */
    static void run(SearchContext search, Execution execution, LongConsumer progress, int step) {
        new TopDownSearch(search, execution, progress, step).descend();
    }

    private void descend() {
        RatedNode top = neighbours.at(neighbours.top());
        @Nullable RatedNode here = search.incumbents().isTable(top.count()) ? top : null;
        while (here != null) {
            search.incumbents().offer(here.levels(), here.count());
            here = cheaper(here);
        }
    }

    private @Nullable RatedNode cheaper(RatedNode here) {
        @Nullable RatedNode next = null;
        double reach = here.count().rank();
        for (RatedNode below : neighbours.below(here.levels(), levels -> true)) {
            if (search.incumbents().isTable(below.count()) && below.count().rank() < reach) {
                next = below;
                reach = below.count().rank();
            }
        }
        progress.accept(step);
        return next;
    }
}
