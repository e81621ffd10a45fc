package org.reversementoring.anonymisation.microdata.fulldomain;

/** A node of the lattice with its evaluation: a level for each column. */
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
