package org.reversementoring.anonymisation.microdata.partition;

import java.util.Arrays;

/**
 * A tree of points from which rows are taken away, for the nearest and the farthest rows that are left. Each node has the box of
 * its points that are left and their first row. The distance to a box bounds the distances to its points, also as computed: each
 * step of the sum is rounded the same way, and rounding keeps order. So the answer is that of a look at all rows, ties included.
 *
 * <p>Rows with equal numbers are one point, whose rows go in their order. Otherwise tables with few different numbers would have
 * nothing but ties, and no box could be left out.
 */
final class PointTree {

    private static final int LEAF = 8;

    private final RowPoints points;
    private final int dimensions;
    private final int[] order;
    private final int[] leafOf;
    private final int[] from;
    private final int[] to;
    private final int[] first;
    private final double[] low;
    private final double[] high;
    private final double[] nearestDistances;
    private final int[] nearestRows;
    private int found;
    private int bestRow;
    private double best;

    PointTree(RowPoints points, int most) {
        this.points = points;
        this.dimensions = points.dimensions();
        int size = points.size();
        this.order = new int[size];
        Arrays.setAll(order, i -> i);
        this.leafOf = new int[size];
        int room = Math.max(2, Integer.highestOneBit(Math.max(1, (size - 1) / LEAF)) * 4);
        this.from = new int[room];
        this.to = new int[room];
        this.first = new int[room];
        this.low = new double[room * dimensions];
        this.high = new double[room * dimensions];
        this.nearestDistances = new double[most];
        this.nearestRows = new int[most];
        build(1, 0, size);
    }

    /** Nodes 2n and 2n + 1 are below node n. */
    private void build(int node, int start, int end) {
        from[node] = start;
        to[node] = end;
        if (isLeaf(node)) {
            for (int i = start; i < end; i++) {
                leafOf[order[i]] = node;
            }
            refreshLeaf(node);
            return;
        }
        int middle = (start + end) >>> 1;
        MedianSplit.split(points, order, start, end);
        build(2 * node, start, middle);
        build(2 * node + 1, middle, end);
        refresh(node);
    }

    private boolean isLeaf(int node) {
        return to[node] - from[node] <= LEAF;
    }

    private void refreshLeaf(int node) {
        Arrays.fill(low, node * dimensions, (node + 1) * dimensions, Double.POSITIVE_INFINITY);
        Arrays.fill(high, node * dimensions, (node + 1) * dimensions, Double.NEGATIVE_INFINITY);
        first[node] = RowPoints.NONE;
        for (int place = from[node]; place < to[node]; place++) {
            int row = points.firstRow(order[place]);
            if (row != RowPoints.NONE) {
                first[node] = Math.min(first[node], row);
                double[] point = points.at(order[place]);
                for (int i = 0; i < dimensions; i++) {
                    low[node * dimensions + i] = Math.min(low[node * dimensions + i], point[i]);
                    high[node * dimensions + i] = Math.max(high[node * dimensions + i], point[i]);
                }
            }
        }
    }

    private void refresh(int node) {
        first[node] = Math.min(first[2 * node], first[2 * node + 1]);
        for (int i = 0; i < dimensions; i++) {
            int one = 2 * node * dimensions + i;
            low[node * dimensions + i] = Math.min(low[one], low[one + dimensions]);
            high[node * dimensions + i] = Math.max(high[one], high[one + dimensions]);
        }
    }

    /** Forgets the first row of a point. */
    void removeFirstRow(int point) {
        points.removeFirstRow(point);
        int node = leafOf[point];
        refreshLeaf(node);
        for (node >>= 1; node >= 1; node >>= 1) {
            refresh(node);
        }
    }

    /** The rows nearest to a point, of equally near ones the first, in the order of rows. */
    int[] nearest(double[] around, int count) {
        found = 0;
        seekNearest(1, around, count);
        int[] rows = Arrays.copyOf(nearestRows, found);
        Arrays.sort(rows);
        return rows;
    }

    private void seekNearest(int node, double[] around, int count) {
        if (isLeaf(node)) {
            for (int place = from[node]; place < to[node]; place++) {
                offer(order[place], around, count);
            }
            return;
        }
        double one = nearestIn(2 * node, around);
        double other = nearestIn(2 * node + 1, around);
        boolean swapped = other < one || (other == one && first[2 * node + 1] < first[2 * node]);
        int near = swapped ? 2 * node + 1 : 2 * node;
        int far = swapped ? 2 * node : 2 * node + 1;
        if (mayBeNearer(Math.min(one, other), first[near], count)) {
            seekNearest(near, around, count);
        }
        if (mayBeNearer(Math.max(one, other), first[far], count)) {
            seekNearest(far, around, count);
        }
    }

    private boolean mayBeNearer(double distance, int row, int count) {
        return row != RowPoints.NONE
                && (found < count
                        || distance < nearestDistances[found - 1]
                        || (distance == nearestDistances[found - 1] && row < nearestRows[found - 1]));
    }

    private void offer(int point, double[] around, int count) {
        int row = points.firstRow(point);
        double distance = RowPoints.distance(points.at(point), around);
        while (mayBeNearer(distance, row, count)) {
            int place = found < count ? found++ : found - 1;
            while (place > 0
                    && (nearestDistances[place - 1] > distance
                            || (nearestDistances[place - 1] == distance && nearestRows[place - 1] > row))) {
                nearestDistances[place] = nearestDistances[place - 1];
                nearestRows[place] = nearestRows[place - 1];
                place--;
            }
            nearestDistances[place] = distance;
            nearestRows[place] = row;
            row = points.rowAfter(row);
        }
    }

    private double nearestIn(int node, double[] around) {
        double sum = 0;
        for (int i = 0; i < dimensions; i++) {
            int place = node * dimensions + i;
            double nearest = Math.max(low[place], Math.min(high[place], around[i]));
            sum += (nearest - around[i]) * (nearest - around[i]);
        }
        return sum;
    }

    /** The row farthest from a point, of equally far ones the first. */
    int farthest(double[] around) {
        best = -1;
        bestRow = RowPoints.NONE;
        seekFarthest(1, around);
        return bestRow;
    }

    private void seekFarthest(int node, double[] around) {
        if (isLeaf(node)) {
            for (int place = from[node]; place < to[node]; place++) {
                int row = points.firstRow(order[place]);
                double distance = RowPoints.distance(points.at(order[place]), around);
                if (mayBeFarther(distance, row)) {
                    best = distance;
                    bestRow = row;
                }
            }
            return;
        }
        double one = farthestIn(2 * node, around);
        double other = farthestIn(2 * node + 1, around);
        boolean swapped = other > one || (other == one && first[2 * node + 1] < first[2 * node]);
        int far = swapped ? 2 * node + 1 : 2 * node;
        int near = swapped ? 2 * node : 2 * node + 1;
        if (mayBeFarther(Math.max(one, other), first[far])) {
            seekFarthest(far, around);
        }
        if (mayBeFarther(Math.min(one, other), first[near])) {
            seekFarthest(near, around);
        }
    }

    private boolean mayBeFarther(double distance, int row) {
        return row != RowPoints.NONE && (distance > best || (distance == best && row < bestRow));
    }

    private double farthestIn(int node, double[] around) {
        double sum = 0;
        for (int i = 0; i < dimensions; i++) {
            int place = node * dimensions + i;
            double one = (low[place] - around[i]) * (low[place] - around[i]);
            double other = (high[place] - around[i]) * (high[place] - around[i]);
            sum += Math.max(one, other);
        }
        return sum;
    }
}
