package org.reversementoring.anonymisation.microdata.partition;

import java.util.Arrays;

/**
 * The points in the order of their distance from a centre, for the farthest one while the centre moves little. A point is no
 * farther from the new centre than from the old one plus the way between the two. So a look from the far end may stop where that
 * is below the best found, and what it finds is the farthest of all. When looks become long, the order is made anew.
 *
 * <p>Boxes would not do here: the rows that are left are a ball around the centre, and nearly all its outer boxes are as far.
 */
final class CentreOrder {

    /** Looks that cost about as much as making the order. */
    private static final int LOOKS_FOR_EACH = 16;

    /** More than distances can be wrong by rounding. */
    private static final double MARGIN = 1e-9;

    private final RowPoints points;
    private long[] order = new long[0];
    private int end;
    private double[] from = new double[0];
    private long looks;

    CentreOrder(RowPoints points) {
        this.points = points;
    }

    /** The row farthest from a centre, of equally far ones the first. */
    int farthest(double[] centre) {
        if (end == 0 || looks > (long) LOOKS_FOR_EACH * end) {
            sort(centre);
        }
        double moved = Math.sqrt(RowPoints.distance(centre, from));
        while (points.firstRow((int) order[end - 1]) == RowPoints.NONE) {
            end--;
        }
        int row = RowPoints.NONE;
        double best = -1;
        double root = -1;
        for (int place = end - 1; place >= 0 && (reach(order[place]) + moved) * (1 + MARGIN) >= root; place--) {
            int point = (int) order[place];
            int next = points.firstRow(point);
            looks++;
            if (next != RowPoints.NONE) {
                double distance = RowPoints.distance(points.at(point), centre);
                if (distance > best || (distance == best && next < row)) {
                    row = next;
                    best = distance;
                    root = Math.sqrt(best);
                }
            }
        }
        return row;
    }

    private static double reach(long entry) {
        return Float.intBitsToFloat((int) (entry >>> Integer.SIZE));
    }

    /** Each entry has a distance, rounded up, above a point; distances are not negative, so their bits are in order. */
    private void sort(double[] centre) {
        from = centre.clone();
        looks = 0;
        end = 0;
        order = order.length == 0 ? new long[points.size()] : order;
        for (int point = 0; point < points.size(); point++) {
            if (points.firstRow(point) != RowPoints.NONE) {
                float distance = Math.nextUp((float) Math.sqrt(RowPoints.distance(points.at(point), centre)));
                order[end++] = (long) Float.floatToIntBits(distance) << Integer.SIZE | point;
            }
        }
        Arrays.sort(order, 0, end);
    }
}
