package org.reversementoring.anonymisation.microdata.local;

import java.util.Arrays;

/** A cluster of distinct records: its members, and for each column the lowest level at which they have one label. */
final class RecordCluster {

    private final RecordLevels levels;
    private final int[] at;
    private int[] members;
    private int size;

    RecordCluster(RecordLevels levels, int first) {
        this.levels = levels;
        this.at = new int[levels.columns()];
        this.members = new int[] {first};
        this.size = 1;
    }

    int first() {
        return members[0];
    }

    /** The members, in the order in which they came. */
    int[] records() {
        return Arrays.copyOf(members, size);
    }

    /** The members and one more. */
    int[] recordsWith(int record) {
        int[] more = Arrays.copyOf(members, size + 1);
        more[size] = record;
        return more;
    }

    void add(int record) {
        members = size == members.length ? Arrays.copyOf(members, 2 * size) : members;
        members[size++] = record;
        for (int column = 0; column < at.length; column++) {
            at[column] = levelWith(column, levels.codes()[column][record]);
        }
    }

    /** The lowest level of a column at which all members and a record with this code have one label. */
    int levelWith(int column, int code) {
        int[][] labels = levels.labels()[column];
        int own = levels.codes()[column][members[0]];
        int level = at[column];
        while (labels[level][own] != labels[level][code]) {
            level++;
        }
        return level;
    }

    /** What each member loses: the sum over columns of the loss of its label. */
    double loss() {
        double loss = 0;
        for (int column = 0; column < at.length; column++) {
            loss += levels.loss(column, at[column], members[0]);
        }
        return loss;
    }

    /** What all members lose more if a record joins, and the record with them. */
    double lossOfJoining(int record) {
        double after = 0;
        for (int column = 0; column < at.length; column++) {
            after += levels.loss(column, levelWith(column, levels.codes()[column][record]), members[0]);
        }
        return after * (size + 1) - loss() * size;
    }
}
