package org.reversementoring.anonymisation.microdata.fulldomain.bound;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLevels;

/**
 * The nodes that cost least among those that no projection rules out, where no row may be left out and levels alone decide the
 * rank. They are found column by column: levels of the first columns say from which level on each other column is possible, and
 * what these levels and the cheapest possible ones of the others cost is a bound for all nodes with these first levels.
 *
 * <p>Columns are taken in the order in which {@link NodeCost} takes them, so ranks are the same to the last bit. A bound takes
 * them in another order, which differs by rounding; so it rules levels out only if they cost more by a wide margin.
 */
public final class CheapestNodes {

    private static final double MARGIN = 1e-9;

    /** First levels that are looked at for one bound, about a tenth of a second. */
    private static final long MOST_VISITS = 1 << 20;

    private final NodeCost cost;
    private final PairProjections pairs;
    private final int limit;
    private final PackedLevels packing;
    private final int[] lowest;
    private final int columns;
    /** For each column, its level, and each later column: the lowest level that the later one may have. */
    private final int[][][] allowed;
    /** For each column and level the least that this level or a higher one contributes. */
    private final double[][] least;

    private final double[][] shares;
    private final int[][] open;
    private long[] nodes = new long[0];
    private double[] ranks = new double[0];
    private int size;
    private int most;
    private double above;
    private double reach;
    private long visits;
    private long mostVisits = Long.MAX_VALUE;
    private LongPredicate ruledOut = node -> false;

    /**
     * The nodes of a lattice with at least these levels.
     *
     * @param limit rows that may be left out; above 0 the rank of a node is only a bound for it
     */
    public CheapestNodes(NodeCost cost, PackedLevels packing, PairProjections pairs, int[] lowest, int limit) {
        this.pairs = pairs;
        this.limit = limit;
        this.cost = cost;
        this.packing = packing;
        this.lowest = lowest.clone();
        this.columns = lowest.length;
        this.open = new int[columns + 1][columns];
        this.allowed = new int[columns][][];
        this.least = new double[columns][];
        this.shares = new double[columns][];
        List<GeneralisationLevels> ladders = cost.ladders();
        for (int i = 0; i < columns; i++) {
            int height = ladders.get(i).height();
            least[i] = new double[height + 2];
            shares[i] = new double[height + 1];
            least[i][height + 1] = Double.POSITIVE_INFINITY;
            allowed[i] = new int[height + 1][columns];
            for (int level = height; level >= 0; level--) {
                shares[i][level] = cost.share(i, level);
                least[i][level] = Math.min(shares[i][level], least[i][level + 1]);
                for (int later = i + 1; later < columns; later++) {
                    allowed[i][level][later] = pairs.lowest(i, level, later, limit);
                }
            }
        }
    }

    /**
     * Finds the cheapest nodes that rank above one number and not above another, at most so many of them, but all that rank alike.
     *
     * @return their number; {@link #node} has them in ascending order of their rank
     */
    public int find(double above, double reach, int most, LongPredicate ruledOut) {
        this.ruledOut = ruledOut;
        this.most = most;
        this.above = above;
        this.reach = reach;
        this.size = 0;
        this.visits = 0;
        this.nodes = new long[2 * most];
        this.ranks = new double[2 * most];
        System.arraycopy(lowest, 0, open[0], 0, columns);
        descend(0, cost.nothing(), packing.top());
        shrink();
        sort();
        return size;
    }

    private void descend(int depth, double before, long node) {
        if (depth == columns) {
            offer(limit == 0 ? before : atLeast(before, node), node);
            return;
        }
        visits++;
        int height = least[depth].length - 2;
        for (int level = open[depth][depth]; level <= height; level++) {
            double here = cost.together(before, shares[depth][level]);
            double bound = here;
            for (int later = depth + 1; later < columns; later++) {
                open[depth + 1][later] = Math.max(open[depth][later], allowed[depth][level][later]);
                bound = cost.together(bound, least[later][open[depth + 1][later]]);
            }
            if (visits <= mostVisits
                    && bound <= reach + MARGIN * Math.max(1, Math.abs(reach))
                    && bound < Double.POSITIVE_INFINITY) {
                long next = node - packing.field(depth, height - level);
                if (depth < 2 || !ruledOut.test(next)) {
                    descend(depth + 1, here, next);
                }
            }
        }
    }

    /** A bound for a node at which projections leave rows out. */
    private double atLeast(double before, long node) {
        int[] levels = packing.unpack(node);
        int suppressed = 0;
        for (int i = 0; i < columns; i++) {
            for (int other = 0; other < i; other++) {
                suppressed = Math.max(suppressed, pairs.suppressed(i, levels[i], other, levels[other]));
            }
        }
        return Math.max(before, cost.atLeast(levels, suppressed));
    }

    /**
     * A rank that no node falls below: the least that projections allow, or that of the lowest levels if finding the former would
     * take long. Infinite if projections rule out all nodes.
     */
    public double leastRank() {
        mostVisits = MOST_VISITS;
        int found = find(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1, node -> false);
        boolean all = visits <= mostVisits;
        mostVisits = Long.MAX_VALUE;
        if (all) {
            return found == 0 ? Double.POSITIVE_INFINITY : ranks[0];
        }
        double rank = cost.nothing();
        for (int i = 0; i < columns; i++) {
            rank = cost.together(rank, least[i][lowest[i]]);
        }
        return rank;
    }

    private void offer(double rank, long node) {
        if (rank > above && rank <= reach) {
            if (size == nodes.length) {
                shrink();
            }
            if (rank <= reach) {
                if (size == nodes.length) {
                    nodes = Arrays.copyOf(nodes, 2 * size);
                    ranks = Arrays.copyOf(ranks, 2 * size);
                }
                nodes[size] = node;
                ranks[size++] = rank;
            }
        }
    }

    /** Keeps the cheapest nodes, and looks for no dearer ones from now on. */
    private void shrink() {
        if (size > most) {
            double[] sorted = Arrays.copyOf(ranks, size);
            Arrays.sort(sorted);
            reach = sorted[most - 1];
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (ranks[i] <= reach) {
                    nodes[kept] = nodes[i];
                    ranks[kept++] = ranks[i];
                }
            }
            size = kept;
        }
    }

    private void sort() {
        long[] unsortedNodes = nodes;
        double[] unsortedRanks = ranks;
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> unsortedRanks[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        nodes = Arrays.stream(order).mapToLong(i -> unsortedNodes[i]).toArray();
        ranks = Arrays.stream(order).mapToDouble(i -> unsortedRanks[i]).toArray();
    }

    /** The packed levels of a node. */
    public long node(int place) {
        return nodes[place];
    }

    /** The rank of a node. */
    public double rank(int place) {
        return ranks[place];
    }
}
