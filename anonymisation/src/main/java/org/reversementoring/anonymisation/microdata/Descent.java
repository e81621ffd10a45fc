package org.reversementoring.anonymisation.microdata;

import org.jspecify.annotations.Nullable;

/**
 * Top-down specialisation: goes down from the top, each time to the neighbour that costs least, while that costs less. Finds a
 * good node after few steps, and not always the best.
 */
final class Descent {

    private final Search search;
    private final Neighbours neighbours;
    private final Progress progress;
    private final int step;

    private Descent(Search search, Progress progress, int step) {
        this.search = search;
        this.neighbours = new Neighbours(search);
        this.progress = progress;
        this.step = step;
    }

    /** Each step down counts so many steps of progress. */
    static void run(Search search, Progress progress, int step) {
        new Descent(search, progress, step).descend();
    }

    private void descend() {
        Best top = neighbours.at(neighbours.top());
        @Nullable Best here = search.incumbents().isTable(top.count()) ? top : null;
        while (here != null) {
            search.incumbents().offer(here.levels(), here.count());
            here = cheaper(here);
        }
    }

    private @Nullable Best cheaper(Best here) {
        @Nullable Best next = null;
        double reach = here.count().rank();
        for (Best below : neighbours.below(here.levels(), levels -> true)) {
            if (search.incumbents().isTable(below.count()) && below.count().rank() < reach) {
                next = below;
                reach = below.count().rank();
            }
        }
        progress.add(step);
        return next;
    }
}
