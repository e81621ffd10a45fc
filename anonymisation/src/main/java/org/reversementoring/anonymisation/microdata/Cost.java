package org.reversementoring.anonymisation.microdata;

import java.util.List;

/** What a node of the lattice costs, and the least that it can cost. */
record Cost(Utility utility, List<Ladder> ladders, int rows, int smallestClass) {

    /** The cost for each ladder's sum over rows, and the sizes of what is kept. */
    double of(double[] sums, int suppressed, int classes, double squares) {
        return switch (utility) {
            case LOSS -> loss(sums);
            case NON_UNIFORM_ENTROPY -> total(sums);
            case DISCERNIBILITY -> squares + (double) suppressed * rows;
            case AVERAGE_CLASS_SIZE -> classes == 0 ? Double.POSITIVE_INFINITY : (double) rows / classes;
        };
    }

    /** No table with these levels and at least so many rows suppressed costs less. */
    double atLeast(int[] levels, int suppressed) {
        return switch (utility) {
            case LOSS, NON_UNIFORM_ENTROPY -> {
                double[] sums = new double[levels.length];
                for (int i = 0; i < levels.length; i++) {
                    sums[i] = ladders.get(i).atLeast(levels[i], suppressed);
                }
                yield utility == Utility.LOSS ? loss(sums) : total(sums);
            }
            case DISCERNIBILITY -> (double) suppressed * rows + (double) (rows - suppressed) * smallestClass;
            case AVERAGE_CLASS_SIZE -> 1;
        };
    }

    // A sum is over leaves, not shares: (A - n/D) / (n - n/D) is (A·D - n) / (n·D - n).
    private double loss(double[] sums) {
        double product = 1;
        for (int i = 0; i < sums.length; i++) {
            double leaves = ladders.get(i).hierarchy().size();
            product *= leaves == 1 ? 1 : 1 + (sums[i] - rows) / (rows * leaves - rows);
        }
        return Math.pow(product, 1.0 / sums.length) - 1;
    }

    private static double total(double[] sums) {
        double total = 0;
        for (double sum : sums) {
            total += sum;
        }
        return total;
    }
}
