package org.reversementoring.anonymisation.microdata.fulldomain;

import org.reversementoring.anonymisation.microdata.fulldomain.bound.NodeCost;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLattice;

/**
 * The bounds of each node of a lattice: its least rank, and the rows that are suppressed for good. Threads share the numbers
 * without locks, because one that a thread does not see yet is only a weaker bound, and never a wrong one.
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
