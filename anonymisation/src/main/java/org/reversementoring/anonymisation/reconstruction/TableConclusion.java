package org.reversementoring.anonymisation.reconstruction;

import java.util.ArrayList;
import java.util.List;

/** What a reader can compute about the hidden cells of a table. */
public final class TableConclusion {

    private final List<List<Bounds>> printed;
    private final List<List<Bounds>> bounds;

    TableConclusion(List<List<Bounds>> printed, List<List<Bounds>> bounds) {
        this.printed = printed;
        this.bounds = bounds;
    }

    /** Whether any counts fit the table. */
    public boolean isConsistent() {
        return !bounds.isEmpty();
    }

    /**
     * The bounds of a cell, counted from row 1 and column 1; totals come last.
     *
     * @throws IllegalStateException if no counts fit the table
     * @throws IllegalArgumentException if there is no such cell
     */
    public Bounds cell(int row, int column) {
        if (!isConsistent()) {
            throw new IllegalStateException("table must be consistent, but its totals contradict its cells");
        }
        if (row < 1
                || row > bounds.size()
                || column < 1
                || column > bounds.get(0).size()) {
            throw new IllegalArgumentException("cell must be within " + bounds.size() + " rows and "
                    + bounds.get(0).size() + " columns, but was row " + row + ", column " + column);
        }
        return bounds.get(row - 1).get(column - 1);
    }

    /** The conclusion as a programme lead would want to read it: one sentence for each hidden cell. */
    public String inWords() {
        if (!isConsistent()) {
            return "No counts fit this table: its totals contradict its cells.";
        }
        List<String> sentences = new ArrayList<>();
        for (int row = 0; row < bounds.size(); row++) {
            for (int column = 0; column < bounds.get(row).size(); column++) {
                if (!printed.get(row).get(column).isDetermined()) {
                    sentences.add("The hidden cell in row " + (row + 1) + ", column " + (column + 1) + " "
                            + bounds.get(row).get(column).inWords() + ".");
                }
            }
        }
        return sentences.isEmpty() ? "Nothing is hidden." : String.join(" ", sentences);
    }
}
