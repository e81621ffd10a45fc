package org.reversementoring.anonymisation.microdata.local;

import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLattice;

/**
 * An upward search: it goes from a node that fails to more general ones, while these fail too; see {@link LocalRecodingSearch}.
 */
final class UpwardSearch {

    /** No node. */
    static final int NONE = -1;

    private final GeneralisationLattice lattice;
    private final NodeOrder order;
    private final boolean[] failed;
    private final int least;
    private final GroupEvaluator judge;
    private final GeneralisedGroups scratch;

    /** A search that only reads which nodes are known to fail, because several run at the same time. */
    UpwardSearch(
            GeneralisationLattice lattice,
            NodeOrder order,
            boolean[] failed,
            int least,
            GroupEvaluator judge,
            GeneralisedGroups scratch) {
        this.lattice = lattice;
        this.order = order;
        this.failed = failed;
        this.least = least;
        this.judge = judge;
        this.scratch = scratch;
    }

    /**
     * The result of an upward search.
     *
     * @param top the highest node found that fails, or -1 if the first one does not
     * @param good the node of least loss that is known not to fail, or -1
     */
    record Climbed(int top, int good) {}

    /** Searches upwards. Only nodes that lose less than a good one are looked at, because no other will be chosen. */
    Climbed from(int node, int good) {
        if (judge.reaches(scratch, lattice, node, least)) {
            return new Climbed(NONE, node);
        }
        Climbed climbed = new Climbed(node, good);
        for (int column = 0; column < lattice.columns(); column++) {
            climbed = up(climbed, column);
        }
        return climbed;
    }

    private Climbed up(Climbed from, int column) {
        int good = from.good();
        for (int node = lattice.top(from.top(), column); node != from.top(); node = lattice.below(node, column)) {
            if (good == NONE || order.isBefore(node, good)) {
                if (failed[node] || !judge.reaches(scratch, lattice, node, least)) {
                    return new Climbed(node, good);
                }
                good = node;
            }
        }
        return new Climbed(from.top(), good);
    }
}
