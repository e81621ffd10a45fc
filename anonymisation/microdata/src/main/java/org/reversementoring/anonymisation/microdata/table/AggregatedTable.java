package org.reversementoring.anonymisation.microdata.table;

import java.util.List;
import java.util.Map;

/** The table that {@link PersonAggregation} made, with what it did. Raw: personal data. */
public final class AggregatedTable {

    private final Microdata table;
    private final int rowsBefore;
    private final RowsPutTogether how;

    AggregatedTable(Microdata table, int rowsBefore, RowsPutTogether how) {
        this.table = table;
        this.rowsBefore = rowsBefore;
        this.how = how;
    }

    /** The table with one row for each person, for the gate. */
    public Microdata table() {
        return table;
    }

    /** The number of people. */
    public int people() {
        return table.rows();
    }

    /** The number of rows that they had. */
    public int rowsBefore() {
        return rowsBefore;
    }

    /** The identifier and the rules by which it was done. */
    public RowsPutTogether how() {
        return how;
    }

    /** The rule of each column but the identifier, in their order. */
    public Map<String, AggregationRule> rules() {
        return how.rules();
    }

    /** The columns that named others than the person, as the other one of a pair, and are left out. */
    public List<String> leftOut() {
        return how.leftOut();
    }

    /** What was done in sentences, with sizes, for the description of the data. */
    public String description() {
        return rowsBefore + " rows of " + people() + " people were put together. " + how.inWords();
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "AggregatedTable[people=" + people() + ", rowsBefore=" + rowsBefore + "]";
    }
}
