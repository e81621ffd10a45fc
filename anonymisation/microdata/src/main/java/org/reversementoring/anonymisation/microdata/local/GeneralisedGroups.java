package org.reversementoring.anonymisation.microdata.local;

import java.util.Arrays;
import org.reversementoring.anonymisation.microdata.encoding.LongIndex;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLattice;

/** The groups of open rows that have the same labels at a node. The arrays are used again for each node. */
final class GeneralisedGroups {

    /** The number of tuples that are grouped before it is checked again whether there are enough rows. */
    private static final int BLOCK = 512;

    private final UnassignedRecords open;
    private final LongIndex table;
    private final long[] keys;
    private final int[] groups;
    private final int[] sizes;

    GeneralisedGroups(UnassignedRecords open) {
        this.open = open;
        this.table = new LongIndex(Math.max(1, open.tuples()));
        this.keys = new long[open.tuples()];
        this.groups = new int[open.tuples()];
        this.sizes = new int[open.tuples()];
    }

    /** Groups the open tuples, and returns how many rows are in groups of at least that size. */
    int gather(GeneralisationLattice lattice, int node, int smallest) {
        return gather(lattice, node, smallest, Integer.MAX_VALUE);
    }

    /** Whether that many rows are in groups of at least that size. Grouping may stop as soon as that is known. */
    boolean reaches(GeneralisationLattice lattice, int node, int smallest, int rows) {
        return gather(lattice, node, smallest, rows) >= rows;
    }

    private int gather(GeneralisationLattice lattice, int node, int smallest, int enough) {
        int tuples = open.tuples();
        Arrays.fill(sizes, 0, tuples, 0);
        table.clear(Math.max(1, tuples));
        int large = 0;
        for (int from = 0; from < tuples && large < enough; from += BLOCK) {
            int to = Math.min(tuples, from + BLOCK);
            open.keys(lattice, node, keys, from, to);
            for (int i = from; i < to; i++) {
                int group = table.numberOf(keys[i]);
                groups[i] = group;
                int before = sizes[group];
                int after = before + open.count(i);
                sizes[group] = after;
                large += after < smallest ? 0 : before < smallest ? after : after - before;
            }
        }
        return large;
    }

    int count() {
        return table.size();
    }

    /** Rows of a group. */
    int size(int group) {
        return sizes[group];
    }

    /** The group of an open tuple. */
    int of(int tuple) {
        return groups[tuple];
    }
}
