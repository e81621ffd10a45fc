package org.reversementoring.anonymisation.microdata.fulldomain;

/** A node of the lattice, with one level for each ladder, and what it comes to. */
final class RatedNode {

    private final int[] levels;
    private final NodeEvaluation count;

    RatedNode(int[] levels, NodeEvaluation count) {
        this.levels = levels;
        this.count = count;
    }

    int[] levels() {
        return levels;
    }

    NodeEvaluation count() {
        return count;
    }
}
