package org.reversementoring.anonymisation.microdata;

import java.util.List;

/** All combinations of levels, each with a number; the last column's level changes fastest. */
final class Lattice {

    /** Combinations of levels at most, for a search that keeps numbers for each. */
    static final int MOST_NODES = 20_000_000;

    private final int[] heights;
    private final int[] strides;
    private final int size;

    Lattice(int[] heights, int[] strides, int size) {
        this.heights = heights;
        this.strides = strides;
        this.size = size;
    }

    /** With levels from 0 to these. */
    static Lattice of(List<Integer> heights, int most) {
        int[] strides = new int[heights.size()];
        long size = 1;
        for (int i = strides.length - 1; i >= 0; i--) {
            strides[i] = (int) size;
            size *= heights.get(i) + 1;
            if (size > most) {
                throw new IllegalArgumentException("combinations of levels must be at most " + most);
            }
        }
        return new Lattice(heights.stream().mapToInt(Integer::intValue).toArray(), strides, (int) size);
    }

    int nodes() {
        return size;
    }

    int columns() {
        return heights.length;
    }

    int[] heights() {
        return heights;
    }

    int[] strides() {
        return strides;
    }

    /** Writes the levels of a node. */
    void levels(int node, int[] levels) {
        for (int i = 0; i < levels.length; i++) {
            levels[i] = level(node, i);
        }
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

    /** Marks a node and all that are less general, where nothing is marked without what is less general than that. */
    void markDown(boolean[] marks, int node) {
        marks[node] = true;
        for (int column = 0; column < columns(); column++) {
            int lower = below(node, column);
            if (lower >= 0 && !marks[lower]) {
                markDown(marks, lower);
            }
        }
    }
}
