package org.reversementoring.anonymisation.microdata.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How {@link PersonAggregation} made one row of several rows of a person: rules and names of columns, no cell and no size. A table
 * keeps it, so that the certificate of its release says it (G10). A value.
 *
 * @param identifier the column that said which rows are one person's
 * @param rules the rule of each other column that stayed, in their order
 * @param leftOut the columns that named others than the person, as the other one of a pair, and are left out
 */
public record RowsPutTogether(String identifier, Map<String, AggregationRule> rules, List<String> leftOut) {

    /** Copies. */
    public RowsPutTogether {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        leftOut = List.copyOf(leftOut);
    }

    /** By which identifier, and which rule for each column: a sentence for people, and one on what is left out, if anything is. */
    public String inWords() {
        return "Rows with one " + identifier + " are one person's and became one row before: " + rulesInWords() + "."
                + (leftOut.isEmpty() ? "" : " Left out: " + String.join(", ", leftOut) + ".");
    }

    private String rulesInWords() {
        return rules.entrySet().stream()
                .map(rule -> rule.getKey() + ": " + rule.getValue().title())
                .collect(Collectors.joining("; "));
    }
}
