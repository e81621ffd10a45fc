package org.reversementoring.anonymisation.microdata.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table that {@link PersonAggregation} made, with what it did. Raw: personal data. */
public final class AggregatedTable {

    private final Microdata table;
    private final int rowsBefore;
    private final Map<String, AggregationRule> rules;
    private final List<String> leftOut;

    AggregatedTable(Microdata table, int rowsBefore, Map<String, AggregationRule> rules, List<String> leftOut) {
        this.table = table;
        this.rowsBefore = rowsBefore;
        this.rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        this.leftOut = List.copyOf(leftOut);
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

    /** The rule of each column but the identifier, in their order. */
    public Map<String, AggregationRule> rules() {
        return rules;
    }

    /** The columns that named others than the person, as the other one of a pair, and are left out. */
    public List<String> leftOut() {
        return leftOut;
    }

    /** What was done in sentences, for the description of the data. */
    public String description() {
        String by = rules.entrySet().stream()
                .map(rule -> rule.getKey() + ": " + rule.getValue().title())
                .collect(Collectors.joining("; "));
        return rowsBefore + " rows of " + people() + " people were put together, one row for each person. " + by + "."
                + (leftOut.isEmpty() ? "" : " Left out: " + String.join(", ", leftOut) + ".");
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "AggregatedTable[people=" + people() + ", rowsBefore=" + rowsBefore + "]";
    }
}
