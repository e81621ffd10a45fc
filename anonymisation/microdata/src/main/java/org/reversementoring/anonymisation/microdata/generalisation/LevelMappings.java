package org.reversementoring.anonymisation.microdata.generalisation;

import java.util.List;

/** The mappings between levels: for any two levels of a column, the label at the higher one for each label at the lower one. */
public final class LevelMappings {

    private final long[][][][] steps;

    /** The mappings of all columns, with labels shifted to their bits in a packed row. */
    public LevelMappings(List<GeneralisationLevels> ladders, TupleLayout packing) {
        this.steps = new long[ladders.size()][][][];
        for (int i = 0; i < steps.length; i++) {
            int[][] groups = ladders.get(i).groupOfCode();
            steps[i] = new long[groups.length][groups.length][];
            for (int from = 0; from < groups.length; from++) {
                for (int to = from + 1; to < groups.length; to++) {
                    long[] step = new long[ladders.get(i).extra()[from].length];
                    for (int code = 0; code < groups[from].length; code++) {
                        step[groups[from][code]] = (long) groups[to][code] << packing.shifts()[i];
                    }
                    steps[i][from][to] = step;
                }
            }
        }
    }

    long[] from(int column, int lower, int higher) {
        return steps[column][lower][higher];
    }
}
