package org.reversementoring.anonymisation.microdata.partition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Groups of near rows by MDAV: again and again the row farthest from the centre of all rows that are left, with those nearest to
 * it, and then the same around the row farthest from that one. Ties go to the row that comes first.
 *
 * <p>The groups are those of the definition, which looks at all rows each time: {@link CentreOrder} and {@link PointTree} only leave
 * out rows that are proved not to be the answer. Up to some thousand rows the centre is summed up anew for each pair of groups, to
 * the last bit; above, rows that go are subtracted from a sum, so that among rows that are equally far but for rounding another one
 * may come first.
 */
final class NearRows {

    /** The most rows whose centre is summed up anew each time. */
    static final int SUMMED_ANEW = 8192;

    private final double[][] rows;
    private final int groupSize;
    private final LongConsumer progress;
    private final RowPoints points;
    private final PointTree tree;
    private final CentreOrder byCentre;
    private final boolean[] taken;
    private final double[] sums;
    private final List<int[]> groups = new ArrayList<>();
    private int left;

    private NearRows(double[][] rows, int groupSize, LongConsumer progress) {
        this.rows = rows;
        this.groupSize = groupSize;
        this.progress = progress;
        this.points = RowPoints.of(rows);
        this.tree = new PointTree(points, groupSize);
        this.byCentre = new CentreOrder(points);
        this.taken = new boolean[rows.length];
        this.sums = new double[rows[0].length];
        this.left = rows.length;
        for (double[] row : rows) {
            add(row, 1);
        }
    }

    /** The groups, which are in the order in which they are found; progress hears the rows of each. */
    static List<int[]> groups(double[][] rows, int groupSize, LongConsumer progress) {
        return new NearRows(rows, groupSize, progress).all();
    }

    private List<int[]> all() {
        while (left >= 2 * groupSize) {
            boolean two = left >= 3 * groupSize;
            double[] extreme = rows[byCentre.farthest(centre())];
            take(tree.nearest(extreme, groupSize));
            if (two) {
                take(tree.nearest(rows[tree.farthest(extreme)], groupSize));
            }
        }
        int[] rest = new int[left];
        int next = 0;
        for (int row = 0; row < rows.length; row++) {
            if (!taken[row]) {
                rest[next++] = row;
            }
        }
        groups.add(rest);
        progress.accept(rest.length);
        return groups;
    }

    private void take(int[] group) {
        for (int row : group) {
            taken[row] = true;
            add(rows[row], -1);
            tree.removeFirstRow(points.pointOf(row));
        }
        left -= group.length;
        groups.add(group);
        progress.accept(group.length);
    }

    private void add(double[] row, int sign) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += sign * row[i];
        }
    }

    private double[] centre() {
        double[] centre = new double[sums.length];
        for (int i = 0; i < centre.length; i++) {
            centre[i] = sums[i] / left;
        }
        return rows.length > SUMMED_ANEW ? centre : summed();
    }

    private double[] summed() {
        double[] centre = new double[sums.length];
        for (int row = 0; row < rows.length; row++) {
            if (!taken[row]) {
                for (int i = 0; i < centre.length; i++) {
                    centre[i] += rows[row][i] / left;
                }
            }
        }
        return centre;
    }
}
