package org.reversementoring.anonymisation.microdata.partition;

import java.util.Arrays;

/** The different points of a table, each with the rows that have it and are left, in their order. */
final class RowPoints {

    /** No row, after all rows. */
    static final int NONE = Integer.MAX_VALUE;

    private final double[][] points;
    private final int[] pointOf;
    private final int[] firstRow;
    private final int[] rowAfter;

    private RowPoints(double[][] points, int[] pointOf, int[] firstRow, int[] rowAfter) {
        this.points = points;
        this.pointOf = pointOf;
        this.firstRow = firstRow;
        this.rowAfter = rowAfter;
    }

    /** The points of rows, one or more, each with as many numbers. */
    static RowPoints of(double[][] rows) {
        Integer[] sorted = new Integer[rows.length];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, (one, other) -> {
            int difference = Arrays.compare(rows[one], rows[other]);
            return difference == 0 ? Integer.compare(one, other) : difference;
        });
        double[][] points = new double[rows.length][];
        int[] pointOf = new int[rows.length];
        int[] firstRow = new int[rows.length];
        int[] rowAfter = new int[rows.length];
        Arrays.fill(rowAfter, NONE);
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            int row = sorted[i];
            if (size > 0 && Arrays.equals(points[size - 1], rows[row])) {
                rowAfter[sorted[i - 1]] = row;
            } else {
                points[size] = rows[row];
                firstRow[size++] = row;
            }
            pointOf[row] = size - 1;
        }
        return new RowPoints(Arrays.copyOf(points, size), pointOf, Arrays.copyOf(firstRow, size), rowAfter);
    }

    int size() {
        return points.length;
    }

    int dimensions() {
        return points[0].length;
    }

    double[] at(int point) {
        return points[point];
    }

    int pointOf(int row) {
        return pointOf[row];
    }

    /** The first row of a point that is left, or none. */
    int firstRow(int point) {
        return firstRow[point];
    }

    /** The next row with the same point, or none. */
    int rowAfter(int row) {
        return rowAfter[row];
    }

    void removeFirstRow(int point) {
        firstRow[point] = rowAfter[firstRow[point]];
    }

    /** The squared distance. */
    static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }
}
