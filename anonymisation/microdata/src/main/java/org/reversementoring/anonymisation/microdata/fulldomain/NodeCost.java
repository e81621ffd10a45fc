package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.List;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLevels;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;

/**
 * What a node of the lattice costs, and the least that it can cost. Nodes are compared by a rank, which grows with the cost and
 * needs no root: of loss the product over columns.
 */
record NodeCost(InformationLoss utility, List<GeneralisationLevels> ladders, int rows, int smallestClass) {

    /** The rank for each ladder's sum over rows, and the sizes of what is kept. */
    double rank(double[] sums, int suppressed, int classes, long squares) {
        return switch (utility) {
            case LOSS -> {
                double product = 1;
                for (int i = 0; i < sums.length; i++) {
                    product *= factor(i, sums[i]);
                }
                yield product;
            }
            case NON_UNIFORM_ENTROPY -> {
                double total = 0;
                for (double sum : sums) {
                    total += sum;
                }
                yield total;
            }
            case DISCERNIBILITY -> squares + (double) suppressed * rows;
            case AVERAGE_CLASS_SIZE -> classes == 0 ? Double.POSITIVE_INFINITY : (double) rows / classes;
        };
    }

    /** What a rank comes to. */
    double of(double rank) {
        return utility == InformationLoss.LOSS ? Math.pow(rank, 1.0 / ladders.size()) - 1 : rank;
    }

    /** No table with these levels and at least so many rows suppressed ranks lower. */
    double atLeast(int[] levels, int suppressed) {
        return switch (utility) {
            case LOSS -> {
                double product = 1;
                for (int i = 0; i < levels.length; i++) {
                    product *= factor(i, ladders.get(i).atLeast(levels[i], suppressed));
                }
                yield product;
            }
            case NON_UNIFORM_ENTROPY -> {
                double total = 0;
                for (int i = 0; i < levels.length; i++) {
                    total += ladders.get(i).atLeast(levels[i], suppressed);
                }
                yield total;
            }
            case DISCERNIBILITY -> (double) suppressed * rows + (double) (rows - suppressed) * smallestClass;
            case AVERAGE_CLASS_SIZE -> 1;
        };
    }

    // A sum is over leaves, not shares: (A - n/D) / (n - n/D) is (A·D - n) / (n·D - n).
    private double factor(int column, double sum) {
        double leaves = ladders.get(column).hierarchy().size();
        return leaves == 1 ? 1 : 1 + (sum - rows) / (rows * leaves - rows);
    }
}
