package org.reversementoring.anonymisation.microdata.fulldomain.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLevels;
import org.reversementoring.anonymisation.microdata.generalisation.TupleLayout;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;
import org.reversementoring.anonymisation.microdata.table.Execution;

/**
 * The rows in too small classes of each projection of a table on two columns, for each pair of levels.
 *
 * <p>Why that is a bound for whole nodes: two rows that are equal in all columns of a node are equal in two of them, so each class
 * of a projection is a union of classes of the node. A union of less than k rows has only parts of less than k rows. So each row
 * in a too small class of a projection is in a too small class of every node that has these two levels, whatever the other levels
 * are, and is suppressed there. The number of such rows is therefore a lower bound for the rows that a node suppresses, with any
 * limit and whatever other models are asked, because these can only suppress more. Nothing follows from a projection without such
 * rows. Only sizes are counted: a model that looks at sensitive values says nothing of the parts of a class for which it fails,
 * unless any merging keeps it.
 *
 * <p>A projection at higher levels merges classes, so the rows in too small ones never become more.
 */
public final class PairProjections {

    private final List<GeneralisationLevels> ladders;
    private final int smallest;
    /** For each pair of columns, the second before the first, and each pair of their levels. */
    private final int[][][][] small;

    private PairProjections(List<GeneralisationLevels> ladders, int smallest) {
        this.ladders = ladders;
        this.smallest = smallest;
        this.small = new int[ladders.size()][ladders.size()][][];
    }

    /**
     * The projections of the distinct rows of a table.
     *
     * @param layout where the columns of the levels lie in a row, in the same order
     * @param table rows at the levels {@code at}; a node with a lower level must suppress at least one row
     * @param smallest rows that each class must have
     */
    public static PairProjections of(
            List<GeneralisationLevels> ladders,
            TupleLayout layout,
            TupleTable table,
            int[] at,
            int smallest,
            Execution execution) {
        PairProjections found = new PairProjections(ladders, smallest);
        List<int[]> pairs = new ArrayList<>();
        for (int first = 1; first < at.length; first++) {
            for (int second = 0; second < first; second++) {
                pairs.add(new int[] {first, second});
            }
        }
        List<int[][]> counted = execution.all(
                pairs.size(), pair -> found.count(layout, table, at, pairs.get(pair)[0], pairs.get(pair)[1]));
        for (int pair = 0; pair < counted.size(); pair++) {
            found.small[pairs.get(pair)[0]][pairs.get(pair)[1]] = counted.get(pair);
        }
        return found;
    }

    private int[][] count(TupleLayout layout, TupleTable table, int[] at, int first, int second) {
        GeneralisationLevels high = ladders.get(first);
        GeneralisationLevels low = ladders.get(second);
        int[][] found = new int[high.height() + 1][low.height() + 1];
        for (int[] row : found) {
            Arrays.fill(row, 1);
        }
        PairCounts start = PairCounts.of(table, layout, first, second, high.labels(at[first]), low.labels(at[second]));
        for (int a = at[first]; a <= high.height(); a++) {
            if (a > at[first]) {
                start = raise(start, first, a - 1, a, second, at[second], at[second]);
            }
            PairCounts here = start;
            for (int b = at[second]; b <= low.height(); b++) {
                if (b > at[second]) {
                    here = raise(here, first, a, a, second, b - 1, b);
                }
                found[a][b] = here.inFewerThan(smallest);
            }
        }
        return found;
    }

    private PairCounts raise(PairCounts from, int first, int a, int newA, int second, int b, int newB) {
        GeneralisationLevels high = ladders.get(first);
        GeneralisationLevels low = ladders.get(second);
        return from.relabelled(
                high.relabelling(a, newA),
                low.relabelling(b, newB),
                low.labels(b),
                high.labels(newA),
                low.labels(newB));
    }

    /** The least rows that a node suppresses that has these levels in two different columns. */
    public int suppressed(int column, int level, int other, int otherLevel) {
        return column > other ? small[column][other][level][otherLevel] : small[other][column][otherLevel][level];
    }

    /** The lowest level of another column at which a node with this level suppresses no more than that; above its height if none. */
    int lowest(int column, int level, int other, int limit) {
        int height = ladders.get(other).height();
        int lowest = 0;
        while (lowest <= height && suppressed(column, level, other, lowest) > limit) {
            lowest++;
        }
        return lowest;
    }

    /**
     * For each column the lowest level, not below these, at which each other column has a level so that no more rows than that are
     * suppressed; above its height if there is none.
     */
    public int[] lowest(int[] from, int limit) {
        int[] found = from.clone();
        for (int i = 0; i < found.length; i++) {
            while (found[i] <= ladders.get(i).height() && !isPossible(i, found[i], limit)) {
                found[i]++;
            }
        }
        return found;
    }

    private boolean isPossible(int column, int level, int limit) {
        for (int other = 0; other < ladders.size(); other++) {
            if (other != column
                    && lowest(column, level, other, limit) > ladders.get(other).height()) {
                return false;
            }
        }
        return true;
    }
}
