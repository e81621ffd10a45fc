package org.reversementoring.anonymisation.microdata.fulldomain.bound;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLevels;
import org.reversementoring.anonymisation.microdata.generalisation.TupleGeneraliser;
import org.reversementoring.anonymisation.microdata.generalisation.TupleLayout;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;

/**
 * The rows that ruled a node out so far, those that ruled out most lately first. A node is tested by them before the table is
 * counted at it. Only rows in too small classes are kept, and their sizes are exact, so what they rule out has a too small class.
 */
public final class RareRows {

    private final List<GeneralisationLevels> ladders;
    private final TupleLayout layout;
    private final PackedLevels packing;
    private final TupleGeneraliser generaliser;
    private final TupleTable table;
    private final int[] at;
    private final int smallest;
    /** For each column, level and label the logarithm of its rows. */
    private final double[][][] frequencies;

    private final List<RareRow> rows = new ArrayList<>();

    /**
     * No row yet.
     *
     * @param table distinct rows at the levels {@code at}; all nodes to come have at least these levels
     */
    public RareRows(
            NodeCost cost,
            TupleLayout layout,
            PackedLevels packing,
            TupleGeneraliser generaliser,
            TupleTable table,
            int[] at) {
        this.ladders = cost.ladders();
        this.layout = layout;
        this.packing = packing;
        this.generaliser = generaliser;
        this.table = table;
        this.at = at.clone();
        this.smallest = cost.smallestClass();
        this.frequencies = new double[at.length][][];
        for (int i = 0; i < at.length; i++) {
            frequencies[i] = new double[ladders.get(i).height() + 1][];
            for (int level = at[i]; level < frequencies[i].length; level++) {
                int[] found = ladders.get(i).rowsOfLabels(level, cost.rows());
                frequencies[i][level] = new double[found.length];
                for (int label = 0; label < found.length; label++) {
                    frequencies[i][level][label] = Math.log(found[label]);
                }
            }
        }
    }

    /** Whether one of the rows is in a too small class at a node. A row that is moves forward, because it often is again. */
    public boolean ruleOut(long node) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isInFewerThan(smallest, node)) {
                rows.add(i / 2, rows.remove(i));
                return true;
            }
        }
        return false;
    }

    /**
     * Adds a row from a too small class of a node, if it has one: that of the rarest labels, because it is the most likely to be in
     * too small classes elsewhere.
     *
     * @param here the table at the node
     * @return whether there is a too small class
     */
    public boolean learn(TupleTable here, int[] levels) {
        int rarest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int tuple = 0; tuple < here.size(); tuple++) {
            if (here.counts()[tuple] < smallest) {
                double frequency = 0;
                for (int i = 0; i < levels.length; i++) {
                    frequency += frequencies[i][levels[i]][layout.code(here, tuple, i)];
                }
                if (frequency < least) {
                    rarest = tuple;
                    least = frequency;
                }
            }
        }
        if (rarest >= 0) {
            int[] labels = memberOf(here, rarest, levels);
            rows.add(0, RareRow.of(ladders, packing, generaliser, table, at, labels));
        }
        return rarest >= 0;
    }

    /** The labels of the first row of the table that a node puts into a class. */
    private int[] memberOf(TupleTable here, int group, int[] levels) {
        int[][] raised = new int[levels.length][];
        for (int i = 0; i < levels.length; i++) {
            raised[i] = ladders.get(i).relabelling(at[i], levels[i]);
        }
        int tuple = 0;
        while (!isIn(here, group, tuple, raised)) {
            tuple++;
        }
        int[] labels = new int[levels.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = layout.code(table, tuple, i);
        }
        return labels;
    }

    private boolean isIn(TupleTable here, int group, int tuple, int[][] raised) {
        for (int i = 0; i < raised.length; i++) {
            if (raised[i][layout.code(table, tuple, i)] != layout.code(here, group, i)) {
                return false;
            }
        }
        return true;
    }
}
