package org.reversementoring.anonymisation.microdata.local;

import java.util.Arrays;
import java.util.stream.IntStream;

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
    /** For each column the codes that occur in the group, ascending: a group has far fewer than a table may have. */
    private final int[][] codes;
    /** For each column and code that occurs what the cluster would lose there if it took in a record with this code. */
    private final double[] costs;

    OpenRecords(RecordLevels levels, int[] group) {
        this.levels = levels;
        this.group = group;
        this.open = group.length;
        this.order = new int[group.length];
        Arrays.setAll(order, i -> i);
        this.placeOf = order.clone();
        this.codes = new int[levels.columns()][];
        this.costsAt = new int[group.length][levels.columns()];
        int start = 0;
        for (int column = 0; column < codes.length; column++) {
            int[] codeOf = levels.codes()[column];
            int[] here = IntStream.of(group)
                    .map(record -> codeOf[record])
                    .sorted()
                    .distinct()
                    .toArray();
            for (int i = 0; i < group.length; i++) {
                costsAt[i][column] = start + Arrays.binarySearch(here, codeOf[group[i]]);
            }
            codes[column] = here;
            start += here.length;
        }
        this.costs = new double[start];
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
        int place = 0;
        for (int column = 0; column < codes.length; column++) {
            for (int code : codes[column]) {
                costs[place++] = levels.loss(column, cluster.levelWith(column, code), cluster.first());
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
