package org.reversementoring.anonymisation.microdata;

import java.util.List;

/** All combinations of levels, numbered so that the level of the last column changes fastest. */
final class Lattice {

    /** Combinations of levels at most; two numbers are kept for each. */
    static final int MOST_NODES = 20_000_000;

    private final int[] heights;
    private final int[] strides;
    private final int nodes;

    Lattice(List<Ladder> ladders) {
        this.heights = ladders.stream().mapToInt(Ladder::height).toArray();
        this.strides = new int[heights.length];
        long count = 1;
        for (int i = heights.length - 1; i >= 0; i--) {
            strides[i] = (int) count;
            count *= heights[i] + 1;
            if (count > MOST_NODES) {
                throw new IllegalArgumentException("combinations of levels must be at most " + MOST_NODES);
            }
        }
        this.nodes = (int) count;
    }

    int nodes() {
        return nodes;
    }

    int[] heights() {
        return heights;
    }

    int[] strides() {
        return strides;
    }

    int level(int node, int column) {
        return node / strides[column] % (heights[column] + 1);
    }

    /** Writes the levels of a node. */
    void levels(int node, int[] levels) {
        for (int i = 0; i < levels.length; i++) {
            levels[i] = level(node, i);
        }
    }
}
