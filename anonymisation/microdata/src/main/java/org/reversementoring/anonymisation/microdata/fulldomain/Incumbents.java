package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The incumbents of the branch and bound: the nodes that rank no higher than the best so far by more than rounding. Which of them
 * is the best is decided at the end, so it does not depend on the order in which threads find them.
 */
final class Incumbents {

    /** Costs that differ by less, as a share, differ by rounding alone. */
    private static final double DOUBT = 1e-12;

    private static final Comparator<RatedNode> SIMPLEST_FIRST = Comparator.<RatedNode>comparingInt(
                    best -> Arrays.stream(best.levels()).sum())
            .thenComparing(RatedNode::levels, Arrays::compare);

    private final List<RatedNode> found = new ArrayList<>();
    private final int limit;
    private double least = Double.POSITIVE_INFINITY;

    Incumbents(int limit) {
        this.limit = limit;
    }

    /** The highest rank that the best node can have. */
    synchronized double reach() {
        return least + doubt(least);
    }

    private static double doubt(double rank) {
        return rank == Double.POSITIVE_INFINITY ? 0 : DOUBT * Math.max(1, rank);
    }

    /** Whether a node gives a table. A table of which no row is kept does not count, even where it costs no more than another. */
    boolean isTable(NodeEvaluation count) {
        return count.suppressed() <= limit && count.classes() > 0 && count.rank() < Double.POSITIVE_INFINITY;
    }

    synchronized void offer(int[] levels, NodeEvaluation count) {
        if (isTable(count) && count.rank() <= reach()) {
            found.add(new RatedNode(levels.clone(), count));
            if (count.rank() < least) {
                least = count.rank();
                found.removeIf(each -> each.count().rank() > reach());
            }
        }
    }

    synchronized @Nullable RatedNode best() {
        return found.stream().min(SIMPLEST_FIRST).orElse(null);
    }
}
