package org.reversementoring.anonymisation.microdata.fulldomain;

import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;

/**
 * The nodes of one level of the first column. The tasks for the levels of the second column share a table, which the first of
 * them builds; so there are enough tasks for several threads, and no table is built twice.
 */
final class LatticeSlice {

    private final int first;
    private final int[] meet;
    private @Nullable TupleTable table;
    private boolean opened;

    LatticeSlice(int first, int columns) {
        this.first = first;
        this.meet = new int[columns];
    }

    int[] meet() {
        return meet;
    }

    /** The table of the slice, or null if all its nodes are decided. */
    synchronized @Nullable TupleTable open(LatticeTraversal walk, TupleTable base) {
        if (!opened) {
            opened = true;
            table = walk.enter(first, 1, base, new int[meet.length], meet);
        }
        return table;
    }
}
