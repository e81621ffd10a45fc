package org.reversementoring.anonymisation.microdata.fulldomain.bound;

import java.util.List;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLevels;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;

/**
 * The cost of a node of the lattice, and a lower bound for it. Nodes are compared by a rank, which grows with the cost and needs
 * no root: for loss it is the product over columns.
 *
 * @param utility what is measured
 * @param ladders the levels of each column
 * @param rows rows of the table, 1 or more
 * @param smallestClass rows that each class must have, 1 or more
 */
public record NodeCost(InformationLoss utility, List<GeneralisationLevels> ladders, int rows, int smallestClass) {

    /** The rank of a node, from the sum over rows for each column and the sizes of the classes that are kept. */
    public double rank(double[] sums, int suppressed, int classes, long squares) {
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

    /** The cost of a rank. */
    public double of(double rank) {
        return utility == InformationLoss.LOSS ? Math.pow(rank, 1.0 / ladders.size()) - 1 : rank;
    }

    /** A rank that no table with these levels and at least that many rows suppressed falls below. */
    public double atLeast(int[] levels, int suppressed) {
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

    /** Whether the levels alone decide the rank of a node at which no row is suppressed. */
    public boolean followsFromLevels() {
        return utility == InformationLoss.LOSS || utility == InformationLoss.NON_UNIFORM_ENTROPY;
    }

    /** What a level of one column contributes to the rank of a node at which no row is suppressed. */
    double share(int column, int level) {
        double sum = ladders.get(column).atLeast(level, 0);
        return utility == InformationLoss.LOSS ? factor(column, sum) : sum;
    }

    /** The rank of no column at all. */
    double nothing() {
        return utility == InformationLoss.LOSS ? 1 : 0;
    }

    /** Puts together what two sets of columns contribute to a rank. */
    double together(double some, double others) {
        return utility == InformationLoss.LOSS ? some * others : some + others;
    }

    // Sums are over leaves and not over shares, because (A - n/D) / (n - n/D) is (A·D - n) / (n·D - n).
    private double factor(int column, double sum) {
        double leaves = ladders.get(column).hierarchy().size();
        return leaves == 1 ? 1 : 1 + (sum - rows) / (rows * leaves - rows);
    }
}
