package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.List;

/** Goes up from a node that fails while that fails, too; see {@link Settling}. */
final class Climb {

    private static final int NONE = -1;

    private final Lattice lattice;
    private final boolean[] failed;
    private final boolean[] enough;
    private final int least;
    private final GroupJudge judge;
    private final LabelGroups scratch;
    private final List<Integer> good = new ArrayList<>();

    /** Nodes known to fail, and known not to, are only read: climbs go side by side. */
    Climb(Lattice lattice, boolean[] failed, boolean[] enough, int least, GroupJudge judge, LabelGroups scratch) {
        this.lattice = lattice;
        this.failed = failed;
        this.enough = enough;
        this.least = least;
        this.judge = judge;
        this.scratch = scratch;
    }

    /**
     * What was learnt on the way up.
     *
     * @param top the highest node that fails, or -1 if the first one does not
     * @param good nodes that do not fail
     */
    record Climbed(int top, List<Integer> good) {

        boolean succeededAtOnce() {
            return top == NONE;
        }

        /** Less general nodes than one that fails will fail; in this round more general ones than a good one will not. */
        void mark(Lattice lattice, boolean[] failed, boolean[] enough) {
            lattice.mark(failed, top, false);
            good.forEach(node -> lattice.mark(enough, node, true));
        }
    }

    Climbed from(int node) {
        if (isGood(node)) {
            return new Climbed(NONE, good);
        }
        int top = node;
        for (int column = 0; column < lattice.columns(); column++) {
            top = highestFailing(top, column);
        }
        return new Climbed(top, good);
    }

    /** From the top of a column down, since it takes less to see that there are enough rows than that there are not. */
    private int highestFailing(int from, int column) {
        for (int node = lattice.top(from, column); node != from; node = lattice.below(node, column)) {
            if (!enough[node]) {
                if (failed[node] || !isGood(node)) {
                    return node;
                }
                good.add(node);
            }
        }
        return from;
    }

    private boolean isGood(int node) {
        return judge.reaches(scratch, lattice, node, least);
    }
}
