package org.reversementoring.anonymisation.microdata.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;

/**
 * The table that a {@link org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy} made of another one, row by row, with what the strategy says of it: the level of
 * each column, and the cost. It is checked here that only quasi-identifiers have changed, so no strategy can mix up what belongs
 * to whom.
 *
 * <p>Not to be published as it is, because it knows which row came from which. {@link org.reversementoring.anonymisation.microdata.MicrodataGate} releases the table, or does
 * not.
 */
public final class AnonymisedTable {

    private final Microdata source;
    private final Microdata table;
    /** For each run of the table the first row of the source that it is from; its rows are from that row and those after it. */
    private final int[] from;

    private final RowRuns runs;
    private final Map<String, Integer> levels;
    private final OptionalDouble cost;
    private final OptionalDouble costBound;

    private AnonymisedTable(
            Microdata source,
            Microdata table,
            int[] from,
            RowRuns runs,
            Map<String, Integer> levels,
            OptionalDouble cost,
            OptionalDouble costBound) {
        this.source = source;
        this.table = table;
        this.from = from;
        this.runs = runs;
        this.levels = levels;
        this.cost = cost;
        this.costBound = costBound;
    }

    /**
     * A table beside the one that it is made from.
     *
     * @param table the columns of the source in their order, without identifiers
     * @param from for each row of the table the row of the source, from 0, ascending
     * @throws IllegalArgumentException if rows do not ascend, columns or their roles are others, or a cell or the type of a
     *     column that is no quasi-identifier differs; the message names row and column, and no cell
     */
    public static AnonymisedTable of(Microdata source, Microdata table, int[] from) {
        if (from.length != table.rows()) {
            throw new IllegalArgumentException(
                    "table must have a row of the source for each of its " + table.rows() + ", but had " + from.length);
        }
        return of(source, table, from.clone(), RowRuns.singles(from.length));
    }

    /**
     * A table whose runs are whole runs of the source, for the engines of this module; the type of runs is not exported.
     *
     * @param from for each run of the table the run of the source, from 0, ascending
     * @throws IllegalArgumentException as {@link #of(Microdata, Microdata, int[])}, and if the table is not kept in such runs
     */
    public static AnonymisedTable ofRuns(Microdata source, Microdata table, int[] from) {
        RowRuns before = runs(source);
        RowRuns runs = runs(table);
        if (runs.count() != from.length) {
            throw new IllegalArgumentException(
                    "table must have a run of the source for each of its " + runs.count() + ", but had " + from.length);
        }
        int[] rows = new int[from.length];
        for (int run = 0; run < rows.length; run++) {
            if (runs.length(run) != before.length(from[run])) {
                throw new IllegalArgumentException("run " + (run + 1) + ": must have the rows of its source");
            }
            rows[run] = before.start(from[run]);
        }
        return of(source, table, rows, runs);
    }

    private static RowRuns runs(Microdata table) {
        return RowRuns.of(table.columns().stream().map(Column::codes).toList(), table.rows());
    }

    private static AnonymisedTable of(Microdata source, Microdata table, int[] from, RowRuns runs) {
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
                requireEqual(before.get(i), table.columns().get(i), from, runs);
            }
        }
        // A host may bring the table without its source to the gate, and its certificate has to say how rows became
        // people.
        Microdata told = source.putTogether().isEmpty() ? table : table.madeBy(source.putTogether());
        return new AnonymisedTable(source, told, from, runs, Map.of(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static List<List<Object>> roles(List<Column> columns) {
        return columns.stream()
                .map(column -> List.<Object>of(
                        column.attribute().name(), column.attribute().role()))
                .toList();
    }

    private static void requireEqual(Column before, Column after, int[] from, RowRuns runs) {
        Map<String, Integer> codes = new HashMap<>();
        for (int code = 0; code < before.cardinality(); code++) {
            codes.put(before.dictionary().get(code), code);
        }
        int[] codeBefore = after.dictionary().stream()
                .mapToInt(cell -> codes.getOrDefault(cell, -1))
                .toArray();
        for (int run = 0; run < from.length; run++) {
            int row = runs.start(run);
            if (codeBefore[after.code(row)] != before.code(from[run])) {
                throw new IllegalArgumentException("row " + (row + 1) + ", column "
                        + after.attribute().name() + ": must be as it was, since it is no quasi-identifier");
            }
        }
    }

    /**
     * The same table, with the level to which each column was generalised.
     *
     * @param levelOf for each quasi-identifier its level in its hierarchy, where all rows have the same one
     */
    public AnonymisedTable withLevels(Map<String, Integer> levelOf) {
        return new AnonymisedTable(
                source, table, from, runs, Collections.unmodifiableMap(new LinkedHashMap<>(levelOf)), cost, costBound);
    }

    /** The same table, with what was lost by the measure of the strategy that made it. */
    public AnonymisedTable withCost(double lost) {
        return new AnonymisedTable(source, table, from, runs, levels, OptionalDouble.of(lost), costBound);
    }

    /** The same table, with a cost that no table of its kind falls below. If that is the cost itself, this table is optimal. */
    public AnonymisedTable withCostBound(double bound) {
        return new AnonymisedTable(source, table, from, runs, levels, cost, OptionalDouble.of(bound));
    }

    /** The table that it was made from. */
    public Microdata source() {
        return source;
    }

    /** The table: without identifiers, with the panel key. */
    public Microdata table() {
        return table;
    }

    /** The number of rows of the source that are left out. */
    public int suppressed() {
        return source.rows() - table.rows();
    }

    /** The row of the source that a row is from, both from 0. */
    public int from(int row) {
        int run = runs.at(row);
        return from[run] + row - runs.start(run);
    }

    /**
     * For each quasi-identifier, in their order, its level in its hierarchy; empty unless all rows of a column have one level.
     */
    public Map<String, Integer> levels() {
        return levels;
    }

    /**
     * What was lost by the measure of the strategy that made the table; empty if the strategy has none. To compare two
     * strategies, use {@link org.reversementoring.anonymisation.microdata.recoding.InformationLossReport}.
     */
    public OptionalDouble cost() {
        return cost;
    }

    /** A cost that no table of this kind falls below, up to rounding; empty if the strategy proves none. */
    public OptionalDouble costBound() {
        return costBound;
    }

    /** Whether the strategy proved that no table of this kind costs less. */
    public boolean isOptimal() {
        return cost.isPresent() && costBound.isPresent() && costBound.getAsDouble() >= cost.getAsDouble();
    }

    /** For each quasi-identifier, in their order, how many cells had a value and have none now. */
    public Map<String, Integer> emptied() {
        Map<String, Integer> emptied = new LinkedHashMap<>();
        for (Column before : source.withRole(AttributeRole.QUASI_IDENTIFIER)) {
            String name = before.attribute().name();
            emptied.put(name, emptied(before, table.column(name)));
        }
        return emptied;
    }

    private int emptied(Column before, Column after) {
        int cells = 0;
        for (int run = 0; after.hasMissing() && run < from.length; run++) {
            boolean hadValue = !before.hasMissing() || before.code(from[run]) != 0;
            cells += after.code(runs.start(run)) == 0 && hadValue ? runs.length(run) : 0;
        }
        return cells;
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "AnonymisedTable[rows=" + table.rows() + ", suppressed=" + suppressed() + "]";
    }
}
