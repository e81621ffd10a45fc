package org.reversementoring.anonymisation.table.audit;

import java.util.List;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;

/**
 * Something that printed tables give away.
 *
 * @param kind how
 * @param cell the name of the cell; of the total, if the finding is about what is hidden of it; empty if it is about no cell
 * @param interval between which counts the cell is known to lie
 * @param because the relations and printed numbers that prove it, none of which can be left out; where there are many, all that touch it
 * @param sentence the finding in words
 */
public record TableFinding(
        DisclosureKind kind, String cell, FeasibilityInterval interval, List<String> because, String sentence) {

    /** Copies the list. */
    public TableFinding {
        because = List.copyOf(because);
    }

    /** The finding with its proof, for the people who decide what is printed. */
    public String inWords() {
        return because.isEmpty() ? sentence : sentence + " It follows from " + String.join("; ", because) + ".";
    }
}
