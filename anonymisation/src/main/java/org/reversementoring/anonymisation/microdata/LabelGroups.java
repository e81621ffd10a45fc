package org.reversementoring.anonymisation.microdata;

import java.util.Arrays;

/** The open rows by their labels at a node. Used again for each node, so that it allocates for none. */
final class LabelGroups {

    private final OpenRows open;
    private final KeyTable table;
    private final long[] keys;
    private final int[] groups;
    private final int[] sizes;

    LabelGroups(OpenRows open) {
        this.open = open;
        this.table = new KeyTable(Math.max(1, open.tuples()));
        this.keys = new long[open.tuples()];
        this.groups = new int[open.tuples()];
        this.sizes = new int[open.tuples()];
    }

    /** Groups the open tuples, and says how many rows are in groups of at least so many. */
    int gather(LevelLattice lattice, int node, int smallest) {
        int tuples = open.tuples();
        open.keys(lattice, node, keys);
        Arrays.fill(sizes, 0, tuples, 0);
        table.clear(Math.max(1, tuples));
        for (int i = 0; i < tuples; i++) {
            int group = table.numberOf(keys[i]);
            groups[i] = group;
            sizes[group] += open.count(i);
        }
        int large = 0;
        for (int group = 0; group < table.size(); group++) {
            large += sizes[group] >= smallest ? sizes[group] : 0;
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
