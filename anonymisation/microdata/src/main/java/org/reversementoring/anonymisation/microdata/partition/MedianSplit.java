package org.reversementoring.anonymisation.microdata.partition;

/** The split of some points into two halves, lower and higher in the dimension in which they are widest. */
final class MedianSplit {

    private MedianSplit() {}

    /** Orders the points from one place to another so that the lower ones come before the middle of the two places. */
    static void split(RowPoints points, int[] order, int start, int end) {
        select(points, order, start, end, (start + end) >>> 1, widest(points, order, start, end));
    }

    private static int widest(RowPoints points, int[] order, int start, int end) {
        int widest = 0;
        double width = -1;
        for (int i = 0; i < points.dimensions(); i++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int place = start; place < end; place++) {
                double value = points.at(order[place])[i];
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            if (most - least > width) {
                widest = i;
                width = most - least;
            }
        }
        return widest;
    }

    /** Puts the points that are lower in a dimension before a place, and the higher ones after it. */
    private static void select(RowPoints points, int[] order, int start, int end, int place, int dimension) {
        int left = start;
        int right = end - 1;
        while (left < right) {
            double pivot = points.at(order[(left + right) >>> 1])[dimension];
            int i = left;
            int j = right;
            while (i <= j) {
                while (points.at(order[i])[dimension] < pivot) {
                    i++;
                }
                while (points.at(order[j])[dimension] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int kept = order[i];
                    order[i++] = order[j];
                    order[j--] = kept;
                }
            }
            if (place <= j) {
                right = j;
            } else if (place >= i) {
                left = i;
            } else {
                return;
            }
        }
    }
}
