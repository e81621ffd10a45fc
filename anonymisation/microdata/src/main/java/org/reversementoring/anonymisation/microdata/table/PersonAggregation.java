package org.reversementoring.anonymisation.microdata.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.writing.CanonicalWriting;

/**
 * The way from several rows of a person to one, by rules that are declared before it is done: the gate counts people, so it refuses a
 * table with several rows of a person (G10). Columns without a rule must be equal in all rows of a person. Immutable: each rule is a new
 * aggregation.
 */
public final class PersonAggregation {

    private final String identifier;
    private final Map<String, AggregationRule> rules;

    private PersonAggregation(String identifier, Map<String, AggregationRule> rules) {
        this.identifier = identifier;
        this.rules = rules;
    }

    /** An aggregation of the rows that name one person, in whatever writing, in an identifier. */
    public static PersonAggregation by(String identifier) {
        return new PersonAggregation(identifier, Map.of());
    }

    /** This aggregation, with a rule for a column. */
    public PersonAggregation with(String column, AggregationRule rule) {
        Map<String, AggregationRule> all = new LinkedHashMap<>(rules);
        all.put(column, rule);
        return new PersonAggregation(identifier, Collections.unmodifiableMap(all));
    }

    /**
     * The table with one row for each person, in the order in which they first occur. Other identifiers and keys of pairs are left out
     * where they differ within a person and have no rule. The table knows how it was made, and the certificate of its release says it.
     *
     * @throws IllegalArgumentException with column and rows, and no cell, if a column that a rule is for is not there, the column by which
     *     it is done is no identifier or lacks a name, a value differs that must be equal, or a median is asked of text without an order
     */
    public AggregatedTable of(Microdata table) {
        Column names = table.column(identifier);
        if (names.attribute().role() != AttributeRole.IDENTIFIER) {
            throw new IllegalArgumentException("column " + identifier + ": must be an identifier, but has role "
                    + names.attribute().role());
        }
        rules.keySet().forEach(table::column);
        List<List<Integer>> people = people(table, names);
        Map<String, AggregationRule> done = new LinkedHashMap<>();
        List<String> leftOut = new ArrayList<>();
        List<Attribute> attributes = new ArrayList<>();
        List<List<String>> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            String name = column.attribute().name();
            AttributeRole role = column.attribute().role();
            boolean isName = role == AttributeRole.IDENTIFIER || role == AttributeRole.PAIR_KEY;
            if (column == names) {
                columns.add(
                        people.stream().map(rows -> column.cell(rows.get(0))).toList());
            } else if (isName
                    && !rules.containsKey(name)
                    && people.stream().anyMatch(rows -> differ(column, rows) != null)) {
                leftOut.add(name);
                continue;
            } else {
                AggregationRule rule = rules.getOrDefault(name, AggregationRule.EQUAL);
                columns.add(
                        people.stream().map(rows -> value(column, rows, rule)).toList());
                done.put(name, rule);
            }
            attributes.add(column.attribute());
        }
        RowsPutTogether how = new RowsPutTogether(identifier, done, leftOut);
        List<RowsPutTogether> all = new ArrayList<>(table.putTogether());
        all.add(how);
        return new AggregatedTable(Microdata.ofColumns(attributes, columns).madeBy(all), table.rows(), how);
    }

    private List<List<Integer>> people(Microdata table, Column names) {
        Map<String, List<Integer>> people = new LinkedHashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            String person = CanonicalWriting.of(names.cell(row));
            if (person.isEmpty()) {
                throw new IllegalArgumentException(
                        "row " + (row + 1) + ", column " + identifier + ": must name a person, but is missing");
            }
            people.computeIfAbsent(person, unseen -> new ArrayList<>()).add(row);
        }
        return List.copyOf(people.values());
    }

    private static List<Integer> withValue(Column column, List<Integer> rows) {
        return rows.stream().filter(row -> !column.cell(row).isEmpty()).toList();
    }

    /** The first two rows whose values differ; null if none do. */
    private static int @Nullable [] differ(Column column, List<Integer> rows) {
        List<Integer> given = withValue(column, rows);
        for (int row : given) {
            if (!CanonicalWriting.of(column.cell(row)).equals(CanonicalWriting.of(column.cell(given.get(0))))) {
                return new int[] {given.get(0), row};
            }
        }
        return null;
    }

    private static String value(Column column, List<Integer> rows, AggregationRule rule) {
        List<Integer> given = withValue(column, rows);
        if (given.isEmpty()) {
            return "";
        }
        return switch (rule) {
            case EQUAL -> {
                int[] two = differ(column, rows);
                if (two != null) {
                    throw new IllegalArgumentException("column "
                            + column.attribute().name()
                            + ": must be equal in all rows of a person, but differs in rows " + (two[0] + 1) + " and "
                            + (two[1] + 1));
                }
                yield column.cell(given.get(0));
            }
            case FIRST -> column.cell(given.get(0));
            case LAST -> column.cell(given.get(given.size() - 1));
            case MEDIAN -> median(column, given);
        };
    }

    private static String median(Column column, List<Integer> rows) {
        Attribute attribute = column.attribute();
        if (attribute.type() == ValueType.TEXT && attribute.categories().isEmpty()) {
            throw new IllegalArgumentException(
                    "column " + attribute.name() + ": must have an order for a median, but is text");
        }
        List<Integer> codes = rows.stream().map(column::code).sorted().toList();
        return column.dictionary().get(codes.get((codes.size() - 1) / 2));
    }

    /** Equal if identifier and rules are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonAggregation that
                && identifier.equals(that.identifier)
                && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(identifier, rules);
    }

    /** Identifier and rules. */
    @Override
    public String toString() {
        return "PersonAggregation[by=" + identifier + ", rules=" + rules + "]";
    }
}
