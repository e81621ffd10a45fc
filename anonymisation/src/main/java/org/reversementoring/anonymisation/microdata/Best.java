package org.reversementoring.anonymisation.microdata;

/** A node of the lattice, with one level for each ladder, and what it comes to. */
final class Best {

    private final int[] levels;
    private final NodeCount count;

    Best(int[] levels, NodeCount count) {
        this.levels = levels;
        this.count = count;
    }

    int[] levels() {
        return levels;
    }

    NodeCount count() {
        return count;
    }
}
