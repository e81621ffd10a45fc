package org.reversementoring.anonymisation.microdata;

import org.jspecify.annotations.Nullable;

/**
 * Top-down specialisation: goes down from the top, each time to the neighbour that costs least, while that costs less. Finds a
 * good node after few steps, and not always the best.
 */
final class Descent {

    private final Search search;
    private final Merger merger;
    private final NodeCounter counter;

    Descent(Search search) {
        this.search = search;
        this.merger = search.merger();
        this.counter = search.counter();
    }

    static void from(Search search) {
        new Descent(search).descend();
    }

    private void descend() {
        int[] levels = search.ladders().stream().mapToInt(Ladder::height).toArray();
        Best here = look(levels, Double.POSITIVE_INFINITY);
        Best next = here;
        while (next != null) {
            here = next;
            next = null;
            for (int i = 0; i < levels.length; i++) {
                int[] below = here.levels().clone();
                if (below[i]-- > 0) {
                    double reach = next == null ? here.count().rank() : next.count().rank();
                    Best found = look(below, reach);
                    next = found != null && found.count().rank() < reach ? found : next;
                }
            }
        }
        if (here != null) {
            search.incumbents().offer(here.levels(), here.count());
        }
    }

    private @Nullable Best look(int[] levels, double reach) {
        TupleTable table = merger.raise(search.base(), new int[levels.length], levels, search.steps());
        NodeCount count = counter.count(table, levels, reach);
        return search.incumbents().isTable(count) ? new Best(levels.clone(), count) : null;
    }
}
