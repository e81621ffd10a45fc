package org.reversementoring.anonymisation.microdata.fulldomain;

import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLattice;

/**
 * What is known of each node of a lattice: the least that it ranks, and the rows that are suppressed for good. Threads share
 * it without locks: a number that one has not yet seen is a weaker bound, never a wrong one.
 */
final class NodeBounds {

    private final GeneralisationLattice lattice;
    private final double[] least;
    private final int[] suppressed;

    NodeBounds(GeneralisationLattice lattice, NodeCost cost) {
        this.lattice = lattice;
        this.least = new double[lattice.nodes()];
        this.suppressed = new int[lattice.nodes()];
        int[] levels = new int[lattice.heights().length];
        for (int node = 0; node < least.length; node++) {
            lattice.levels(node, levels);
            least[node] = cost.atLeast(levels, 0);
        }
    }

    GeneralisationLattice lattice() {
        return lattice;
    }

    double least(int node) {
        return least[node];
    }

    int[] suppressed() {
        return suppressed;
    }
}
