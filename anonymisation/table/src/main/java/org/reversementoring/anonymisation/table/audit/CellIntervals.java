package org.reversementoring.anonymisation.table.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.table.cell.CellStatus;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.anonymisation.table.cell.LinkedTables;
import org.reversementoring.anonymisation.table.cell.PrintedTables;
import org.reversementoring.anonymisation.table.cell.TableRelation;
import org.reversementoring.anonymisation.table.solver.CountRange;
import org.reversementoring.anonymisation.table.solver.CountRanges;
import org.reversementoring.anonymisation.table.solver.KnownSolutions;
import org.reversementoring.anonymisation.table.solver.LinearSystem;
import org.reversementoring.anonymisation.table.solver.StepBudget;

/**
 * The feasibility interval of each cell: which counts fit everything that is printed. Intervals are of whole numbers, and an interval is
 * exact if there are counts for both its ends.
 */
public final class CellIntervals {

    private final Map<String, Integer> places;
    private final CountRanges ranges;

    private CellIntervals(Map<String, Integer> places, CountRanges ranges) {
        this.places = places;
        this.ranges = ranges;
    }

    /** The intervals of these tables, with the standard effort. */
    public static CellIntervals of(PrintedTables tables) {
        return of(tables, null, List.of(), StepBudget.STANDARD);
    }

    /** With solutions that need not be searched for: all counts, and the counts that differ in others. No result shows them. */
    static CellIntervals of(
            PrintedTables tables, @Nullable LinkedTables counts, List<Map<String, Long>> others, long effort) {
        Map<String, Integer> places = new HashMap<>();
        LinearSystem system = system(tables, tables.cells(), tables.relations(), places);
        KnownSolutions known = null;
        if (counts != null) {
            known = new KnownSolutions(
                    tables.cells().stream().mapToLong(counts::count).toArray());
            for (Map<String, Long> other : others) {
                List<String> changed = List.copyOf(other.keySet());
                known.add(
                        changed.stream().mapToInt(places::get).toArray(),
                        changed.stream().mapToLong(other::get).toArray());
            }
        }
        return new CellIntervals(places, CountRanges.of(system, new StepBudget(effort), known));
    }

    /** Of these cells and these relations between them alone. */
    static CellIntervals part(
            PrintedTables tables, Collection<String> cells, List<TableRelation> relations, long effort) {
        Map<String, Integer> places = new HashMap<>();
        LinearSystem system = system(tables, cells, relations, places);
        return new CellIntervals(places, CountRanges.of(system, new StepBudget(effort)));
    }

    /** Intervals that may be too wide, but are found at once. */
    static CellIntervals outer(PrintedTables tables) {
        Map<String, Integer> places = new HashMap<>();
        return new CellIntervals(places, CountRanges.outer(system(tables, tables.cells(), tables.relations(), places)));
    }

    /** From a list of all possible tables: each end is the count of one of them. */
    static CellIntervals ofPossible(PrintedTables tables, Collection<Map<String, Long>> possible) {
        Map<String, Integer> places = new HashMap<>();
        List<CountRange> ranges = new ArrayList<>();
        if (possible.isEmpty()) {
            throw new IllegalArgumentException("there must be a possible table");
        }
        for (String cell : tables.cells()) {
            long least = Long.MAX_VALUE;
            long most = Long.MIN_VALUE;
            FeasibilityInterval limits = tables.limits(cell);
            for (Map<String, Long> world : possible) {
                Long count = tables.status(cell) == CellStatus.KNOWN ? Long.valueOf(limits.least()) : world.get(cell);
                if (count == null || count < limits.least() || count > limits.most()) {
                    throw new IllegalArgumentException(
                            "possible tables must have a count for cell '" + cell + "', within what is printed");
                }
                least = Math.min(least, count);
                most = Math.max(most, count);
            }
            places.put(cell, ranges.size());
            ranges.add(new CountRange(least, most, least, most));
        }
        return new CellIntervals(places, CountRanges.of(ranges));
    }

    private static LinearSystem system(
            PrintedTables tables,
            Collection<String> cells,
            List<TableRelation> relations,
            Map<String, Integer> places) {
        LinearSystem system = new LinearSystem();
        for (String cell : cells) {
            FeasibilityInterval limits = tables.limits(cell);
            places.put(cell, system.number(limits.least(), limits.most()));
        }
        for (TableRelation relation : relations) {
            List<String> members = relation.cells();
            system.relation(
                    members.stream().mapToInt(places::get).toArray(),
                    members.stream().mapToLong(relation.coefficients()::get).toArray(),
                    0);
        }
        return system;
    }

    /** Whether any counts fit. */
    public boolean isConsistent() {
        return ranges.isConsistent();
    }

    /**
     * The interval of a cell: no count outside it fits.
     *
     * @throws IllegalStateException if no counts fit the tables
     * @throws IllegalArgumentException if there is no such cell
     */
    public FeasibilityInterval interval(String cell) {
        CountRange range = range(cell);
        return new FeasibilityInterval(range.least(), most(range.most()));
    }

    /**
     * Whether counts were found for both ends of the cell's interval. If not, the reader's interval may be narrower.
     *
     * @throws IllegalStateException if no counts fit the tables
     * @throws IllegalArgumentException if there is no such cell
     */
    public boolean isExact(String cell) {
        return range(cell).isExact();
    }

    static long most(long bound) {
        return bound >= LinearSystem.UNBOUNDED ? FeasibilityInterval.UNBOUNDED : bound;
    }

    CountRange range(String cell) {
        Integer place = places.get(cell);
        if (place == null) {
            throw new IllegalArgumentException("cell must be one of the tables, but '" + cell + "' is none of them");
        }
        if (!isConsistent()) {
            throw new IllegalStateException("tables must be consistent, but no counts fit them");
        }
        return ranges.range(place);
    }
}
