package org.reversementoring.anonymisation.microdata.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.MicrodataGate;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;

/**
 * What a {@link MicrodataStrategy} made of a table, row by row. That only quasi-identifiers have changed is checked here, so no
 * strategy can mix up what belongs to whom.
 *
 * <p>Not to be published as it is: it knows which row came from which. {@link MicrodataGate} lets the table go, or not.
 */
public final class AnonymisedTable {

    private final Microdata source;
    private final Microdata table;
    private final int[] from;

    private AnonymisedTable(Microdata source, Microdata table, int[] from) {
        this.source = source;
        this.table = table;
        this.from = from;
    }

    /**
     * A table beside the one that it is made from.
     *
     * @param table the columns of the source in their order, but for identifiers
     * @param from for each row of the table the row of the source, from 0, ascending
     * @throws IllegalArgumentException if rows do not ascend, columns or their roles are others, or a cell or the type of a
     *     column that is no quasi-identifier differs; the message names row and column, and no cell
     */
    public static AnonymisedTable of(Microdata source, Microdata table, int[] from) {
        if (from.length != table.rows()) {
            throw new IllegalArgumentException(
                    "table must have a row of the source for each of its " + table.rows() + ", but had " + from.length);
        }
        for (int i = 0; i < from.length; i++) {
            int before = i == 0 ? -1 : from[i - 1];
            if (from[i] <= before || from[i] >= source.rows()) {
                throw new IllegalArgumentException("rows of the source must ascend and be below " + source.rows()
                        + ", but row " + (i + 1) + " is from " + from[i]);
            }
        }
        List<Column> before = source.columns().stream()
                .filter(column -> column.attribute().role() != AttributeRole.IDENTIFIER)
                .toList();
        if (!roles(before).equals(roles(table.columns()))) {
            throw new IllegalArgumentException(
                    "table must have the columns of the source with their roles, and no identifier");
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).attribute().role() != AttributeRole.QUASI_IDENTIFIER) {
                if (before.get(i).attribute().type()
                        != table.columns().get(i).attribute().type()) {
                    throw new IllegalArgumentException(
                            "column " + before.get(i).attribute().name() + ": must be of the type that it was of");
                }
                requireEqual(before.get(i), table.columns().get(i), from);
            }
        }
        return new AnonymisedTable(source, table, from.clone());
    }

    private static List<List<Object>> roles(List<Column> columns) {
        return columns.stream()
                .map(column -> List.<Object>of(
                        column.attribute().name(), column.attribute().role()))
                .toList();
    }

    private static void requireEqual(Column before, Column after, int[] from) {
        Map<String, Integer> codes = new HashMap<>();
        for (int code = 0; code < before.cardinality(); code++) {
            codes.put(before.dictionary().get(code), code);
        }
        int[] codeBefore = after.dictionary().stream()
                .mapToInt(cell -> codes.getOrDefault(cell, -1))
                .toArray();
        for (int row = 0; row < from.length; row++) {
            if (codeBefore[after.codes().at(row)] != before.codes().at(from[row])) {
                throw new IllegalArgumentException("row " + (row + 1) + ", column "
                        + after.attribute().name() + ": must be as it was, since it is no quasi-identifier");
            }
        }
    }

    /** The table that it was made from. */
    public Microdata source() {
        return source;
    }

    /** The table: without identifiers, with the panel key. */
    public Microdata table() {
        return table;
    }

    /** Rows of the source that are left out. */
    public int suppressed() {
        return source.rows() - table.rows();
    }

    /** The row of the source that a row is from, both from 0. */
    public int from(int row) {
        return from[row];
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "Transformed[rows=" + table.rows() + ", suppressed=" + suppressed() + "]";
    }
}
