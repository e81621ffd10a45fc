package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a lattice of levels from its top and finds the node of least cost.
 *
 * <p>Nodes are visited in descending lexicographic order, so all more general nodes of a node come before it. Rows that are
 * suppressed for good at a node are suppressed at each less general one, which gives every node a lower bound before it is
 * looked at; together with the cost of its levels alone that leaves few nodes to count. The tables of the columns so far are
 * kept on a stack, so neighbours share them.
 */
final class LatticeWalk {

    /** Far above rounding, far below what tells two costs apart. */
    private static final double DOUBT = 1e-12;

    /** Combinations of levels at most; one number is kept for each. */
    private static final int MOST_NODES = 20_000_000;

    private final List<Ladder> ladders;
    private final Packing packing;
    private final Cost cost;
    private final NodeCounter counter;
    private final int limit;
    private final TupleTable[] stack;
    private final int[] built;
    private final int[] evaluated = new int[1];

    LatticeWalk(List<Ladder> ladders, Packing packing, TupleTable base, Cost cost, NodeCounter counter, int limit) {
        this.ladders = ladders;
        this.packing = packing;
        this.cost = cost;
        this.counter = counter;
        this.limit = limit;
        this.stack = new TupleTable[ladders.size() + 1];
        this.built = new int[ladders.size()];
        Arrays.fill(built, -1);
        stack[0] = base;
        for (int i = 1; i < stack.length; i++) {
            stack[i] = new TupleTable(base.size());
        }
    }

    /** A node and what it comes to. */
    static final class Best {

        private final int[] levels;
        private final NodeCount count;

        Best(int[] levels, NodeCount count) {
            this.levels = levels;
            this.count = count;
        }

        int[] levels() {
            return levels;
        }

        NodeCount count() {
            return count;
        }
    }

    @Nullable
    Best find() {
        int[] strides = new int[ladders.size()];
        long nodes = 1;
        for (int i = ladders.size() - 1; i >= 0; i--) {
            strides[i] = (int) nodes;
            nodes *= ladders.get(i).height() + 1;
            if (nodes > MOST_NODES) {
                throw new IllegalArgumentException("combinations of levels must be at most " + MOST_NODES);
            }
        }
        int[] suppressed = new int[(int) nodes];
        int[] levels = new int[ladders.size()];
        Best best = null;
        for (int node = suppressed.length - 1; node >= 0; node--) {
            int bound = 0;
            for (int i = 0; i < levels.length; i++) {
                levels[i] = node / strides[i] % (ladders.get(i).height() + 1);
                if (levels[i] < ladders.get(i).height()) {
                    bound = Math.max(bound, suppressed[node + strides[i]]);
                }
            }
            suppressed[node] = bound;
            double reach = best == null ? Double.POSITIVE_INFINITY : best.count.cost() + doubt(best.count.cost());
            if (bound > limit || cost.atLeast(levels, bound) > reach) {
                continue;
            }
            NodeCount count = counter.count(table(levels), levels, reach);
            evaluated[0]++;
            suppressed[node] = Math.max(bound, count.lasting());
            if (isTable(count)) {
                Best found = new Best(levels.clone(), count);
                best = best == null || isBetter(found, best) ? found : best;
            }
        }
        return best;
    }

    /**
     * Goes down from the top, each time to the neighbour that costs least, while that costs less. Finds a good node after few
     * steps, and not always the best.
     */
    @Nullable
    Best descend() {
        int[] levels = ladders.stream().mapToInt(Ladder::height).toArray();
        Best here = look(levels, Double.POSITIVE_INFINITY);
        Best next = here;
        while (next != null) {
            here = next;
            next = null;
            for (int i = 0; i < levels.length; i++) {
                int[] below = here.levels.clone();
                if (below[i]-- > 0) {
                    double reach = next == null ? here.count.cost() : next.count.cost();
                    Best found = look(below, reach);
                    next = found != null && found.count.cost() < reach ? found : next;
                }
            }
        }
        return here;
    }

    private @Nullable Best look(int[] levels, double reach) {
        evaluated[0]++;
        NodeCount count = counter.count(table(levels), levels, reach);
        return isTable(count) ? new Best(levels.clone(), count) : null;
    }

    /** A table of which no row is kept is none, even where it costs no more than one that keeps some. */
    private boolean isTable(NodeCount count) {
        return count.suppressed() <= limit && count.classes() > 0 && count.cost() < Double.POSITIVE_INFINITY;
    }

    int evaluated() {
        return evaluated[0];
    }

    private static double doubt(double cost) {
        return DOUBT * Math.max(1, cost);
    }

    private static boolean isBetter(Best a, Best b) {
        if (Math.abs(a.count.cost() - b.count.cost()) > doubt(b.count.cost())) {
            return a.count.cost() < b.count.cost();
        }
        int sums = Integer.compare(
                Arrays.stream(a.levels).sum(), Arrays.stream(b.levels).sum());
        return sums != 0 ? sums < 0 : Arrays.compare(a.levels, b.levels) < 0;
    }

    /** The table at a node; the last columns change fastest, so most of the stack stays. */
    private TupleTable table(int[] levels) {
        int same = 0;
        while (same < levels.length && built[same] == levels[same]) {
            same++;
        }
        List<TupleTable> tables = new ArrayList<>(List.of(stack[0]));
        for (int i = 0; i < levels.length; i++) {
            TupleTable below = tables.get(i);
            if (levels[i] == 0) {
                tables.add(below);
            } else {
                if (i >= same) {
                    stack[i + 1].raise(
                            below,
                            packing.shifts()[i],
                            packing.masks()[i],
                            ladders.get(i).groupOfCode()[levels[i]]);
                }
                tables.add(stack[i + 1]);
            }
        }
        System.arraycopy(levels, 0, built, 0, levels.length);
        return tables.get(levels.length);
    }
}
