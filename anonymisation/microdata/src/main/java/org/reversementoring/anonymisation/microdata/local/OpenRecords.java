package org.reversementoring.anonymisation.microdata.local;

import java.util.Arrays;

/**
 * The records of a group that are in no cluster yet, and what a cluster would lose by each of them. They are moved and not removed, so
 * that a cluster that was tried can be undone.
 */
final class OpenRecords {

    private final RecordLevels levels;
    private final int[] group;
    /** For each record of the group where its costs are, column by column. */
    private final int[][] costsAt;
    /** The records by their number in the group: first those that are open. */
    private final int[] order;

    private final int[] placeOf;
    private int open;
    /** Where the costs of each column begin. */
    private final int[] starts;
    /** For each column and code what the cluster would lose in that column if it took in a record with this code. */
    private final double[] costs;

    OpenRecords(RecordLevels levels, int[] group) {
        this.levels = levels;
        this.group = group;
        this.open = group.length;
        this.order = new int[group.length];
        Arrays.setAll(order, i -> i);
        this.placeOf = order.clone();
        this.starts = new int[levels.columns() + 1];
        for (int column = 0; column < levels.columns(); column++) {
            starts[column + 1] = starts[column] + levels.labels()[column][0].length;
        }
        this.costs = new double[starts[levels.columns()]];
        this.costsAt = new int[group.length][levels.columns()];
        for (int i = 0; i < group.length; i++) {
            for (int column = 0; column < levels.columns(); column++) {
                costsAt[i][column] = starts[column] + levels.codes()[column][group[i]];
            }
        }
    }

    /** How many are open. */
    int count() {
        return open;
    }

    boolean isOpen(int number) {
        return placeOf[number] < open;
    }

    int record(int number) {
        return group[number];
    }

    void close(int number) {
        int place = placeOf[number];
        int last = order[--open];
        order[place] = last;
        placeOf[last] = place;
        order[open] = number;
        placeOf[number] = open;
    }

    /** Opens those again that were closed last, so that there are as many as before. */
    void reopen(int before) {
        open = before;
    }

    /** Notes what a cluster would lose by each code of each column. */
    void price(RecordCluster cluster) {
        for (int column = 0; column < levels.columns(); column++) {
            for (int level = levels.labels()[column].length - 1; level >= cluster.level(column); level--) {
                int[] labelOf = levels.labels()[column][level];
                int label = levels.label(column, level, cluster.first());
                double loss = levels.losses()[column][level][label];
                int start = starts[column];
                for (int code = 0; code < labelOf.length; code++) {
                    costs[start + code] = labelOf[code] == label ? loss : costs[start + code];
                }
            }
        }
    }

    /** The loss of the priced cluster with a record. Most time is spent here, so it does nothing but add. */
    private double cost(int number) {
        double cost = 0;
        for (int place : costsAt[number]) {
            cost += costs[place];
        }
        return cost;
    }

    /** The open record by which the priced cluster loses least; the first of several. */
    int nearest() {
        return nearest(1)[0];
    }

    /** The open records by which the priced cluster loses least, nearest first: that many, or all if there are fewer. */
    int[] nearest(int wanted) {
        int[] near = new int[Math.min(wanted, open)];
        double[] least = new double[near.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int i = 0; i < open; i++) {
            double cost = cost(order[i]);
            if (cost < least[least.length - 1]) {
                int place = least.length - 1;
                for (; place > 0 && least[place - 1] > cost; place--) {
                    least[place] = least[place - 1];
                    near[place] = near[place - 1];
                }
                least[place] = cost;
                near[place] = order[i];
            }
        }
        return near;
    }
}
