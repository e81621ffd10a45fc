package org.reversementoring.anonymisation.microdata;

import java.util.List;

/** All combinations of levels, each with a number; the last column's level changes fastest. */
final class LevelLattice {

    private final int[] heights;
    private final int[] strides;
    private final int size;

    LevelLattice(int[] heights, int[] strides, int size) {
        this.heights = heights;
        this.strides = strides;
        this.size = size;
    }

    /** With levels from 0 to these. */
    static LevelLattice of(List<Integer> heights, int most) {
        int[] strides = new int[heights.size()];
        long size = 1;
        for (int i = strides.length - 1; i >= 0; i--) {
            strides[i] = (int) size;
            size *= heights.get(i) + 1;
            if (size > most) {
                throw new IllegalArgumentException(
                        "combinations of levels must be at most " + most + ": give hierarchies fewer levels");
            }
        }
        return new LevelLattice(heights.stream().mapToInt(Integer::intValue).toArray(), strides, (int) size);
    }

    int size() {
        return size;
    }

    int columns() {
        return heights.length;
    }

    int height(int column) {
        return heights[column];
    }

    int level(int node, int column) {
        return node / strides[column] % (heights[column] + 1);
    }

    /** The node one level up in a column, or -1 at its top. */
    int above(int node, int column) {
        return level(node, column) < heights[column] ? node + strides[column] : -1;
    }

    /** The node at the top of a column. */
    int top(int node, int column) {
        return node + (heights[column] - level(node, column)) * strides[column];
    }

    /** The node one level down in a column, or -1 at its bottom. */
    int below(int node, int column) {
        return level(node, column) > 0 ? node - strides[column] : -1;
    }
}
