package org.reversementoring.anonymisation.microdata.generalisation;

import java.util.List;

/** The lattice of all combinations of levels. Each node has a number; the level of the last column changes fastest. */
public final class GeneralisationLattice {

    /** The most nodes for a search that keeps numbers for each. */
    public static final int MOST_NODES = 20_000_000;

    private final int[] heights;
    private final int[] strides;
    private final int size;

    GeneralisationLattice(int[] heights, int[] strides, int size) {
        this.heights = heights;
        this.strides = strides;
        this.size = size;
    }

    /**
     * A lattice with levels from 0 to these.
     *
     * @throws IllegalArgumentException if there are more nodes than {@code most}
     */
    public static GeneralisationLattice of(List<Integer> heights, int most) {
        int[] strides = new int[heights.size()];
        long size = 1;
        for (int i = strides.length - 1; i >= 0; i--) {
            strides[i] = (int) size;
            size *= heights.get(i) + 1;
            if (size > most) {
                throw new IllegalArgumentException("combinations of levels must be at most " + most);
            }
        }
        return new GeneralisationLattice(
                heights.stream().mapToInt(Integer::intValue).toArray(), strides, (int) size);
    }

    /** The number of nodes. */
    public int nodes() {
        return size;
    }

    /** The number of columns. */
    public int columns() {
        return heights.length;
    }

    /** The highest level of each column. */
    public int[] heights() {
        return heights;
    }

    /** For each column the distance between the numbers of two nodes that differ by one level in it. */
    public int[] strides() {
        return strides;
    }

    /** Writes the levels of a node. */
    public void levels(int node, int[] levels) {
        for (int i = 0; i < levels.length; i++) {
            levels[i] = level(node, i);
        }
    }

    /** The highest level of a column. */
    public int height(int column) {
        return heights[column];
    }

    /** The level of a column at a node. */
    public int level(int node, int column) {
        return node / strides[column] % (heights[column] + 1);
    }

    /** The node one level up in a column, or -1 at its top. */
    int above(int node, int column) {
        return level(node, column) < heights[column] ? node + strides[column] : -1;
    }

    /** The node at the top of a column. */
    public int top(int node, int column) {
        return node + (heights[column] - level(node, column)) * strides[column];
    }

    /** The node one level down in a column, or -1 at its bottom. */
    public int below(int node, int column) {
        return level(node, column) > 0 ? node - strides[column] : -1;
    }

    /**
     * Marks a node and all that are less general. Wherever a node is marked already, all less general ones must be marked too.
     */
    public void markDown(boolean[] marks, int node) {
        marks[node] = true;
        for (int column = 0; column < columns(); column++) {
            int lower = below(node, column);
            if (lower >= 0 && !marks[lower]) {
                markDown(marks, lower);
            }
        }
    }
}
