package org.reversementoring.anonymisation.table.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.reversementoring.anonymisation.table.cell.CellStatus;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.anonymisation.table.cell.PrintedTables;
import org.reversementoring.anonymisation.table.cell.TableRelation;
import org.reversementoring.anonymisation.table.solver.CountRange;

/**
 * What proves a breach: relations that reach the cell through open ones, less every relation that the proof can do without. Where there
 * are many relations they are all given, for leaving one out after the other would take too long.
 */
final class Proof {

    private static final int MANY = 24;
    private static final long EFFORT = 20_000_000;
    /** So many equations are written out. */
    private static final int SHOWN = 8;

    private final PrintedTables tables;
    private final Map<String, List<TableRelation>> relationsOf = new HashMap<>();

    Proof(PrintedTables tables) {
        this.tables = tables;
        for (TableRelation relation : tables.relations()) {
            for (String cell : relation.cells()) {
                relationsOf.computeIfAbsent(cell, each -> new ArrayList<>()).add(relation);
            }
        }
    }

    List<String> of(Breach breach) {
        List<TableRelation> relations = reaching(breach);
        if (relations.size() <= MANY) {
            relations = necessary(relations, breach);
        }
        List<String> lines = new ArrayList<>();
        for (TableRelation relation : relations.subList(0, Math.min(SHOWN, relations.size()))) {
            lines.add(relation.inWords() + where(relation));
        }
        if (relations.size() > SHOWN) {
            lines.add("and " + (relations.size() - SHOWN) + " more relations");
        }
        return lines;
    }

    private List<TableRelation> reaching(Breach breach) {
        Set<TableRelation> found = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        if (breach.total() != null) {
            found.add(breach.total());
            open.addAll(breach.total().cells());
        } else {
            open.add(breach.cell());
        }
        while (!open.isEmpty() && found.size() <= MANY) {
            String cell = open.remove();
            if (!seen.add(cell) || tables.limits(cell).isDetermined()) {
                continue;
            }
            for (TableRelation relation : relationsOf.getOrDefault(cell, List.of())) {
                if (found.add(relation)) {
                    open.addAll(relation.cells());
                }
            }
        }
        return List.copyOf(found);
    }

    /** A set of relations from which none can be left out (a deletion filter). */
    private List<TableRelation> necessary(List<TableRelation> relations, Breach breach) {
        List<TableRelation> left = new ArrayList<>(relations);
        for (TableRelation relation : relations) {
            if (relation.equals(breach.total())) {
                continue;
            }
            left.remove(relation);
            if (!proves(left, breach)) {
                left.add(relation);
            }
        }
        return left;
    }

    private boolean proves(List<TableRelation> relations, Breach breach) {
        Set<String> cells = new TreeSet<>(Set.of(breach.cell()));
        relations.forEach(relation -> cells.addAll(relation.cells()));
        CellIntervals intervals = CellIntervals.part(tables, cells, relations, EFFORT);
        if (!intervals.isConsistent()) {
            return false;
        }
        if (breach.kind() == DisclosureKind.RESIDUAL) {
            TableRelation total = breach.total();
            return total == null
                    || total.cells().stream()
                            .filter(cell -> tables.status(cell) != CellStatus.HIDDEN)
                            .allMatch(cell -> intervals.interval(cell).isDetermined());
        }
        CountRange range = intervals.range(breach.cell());
        boolean low = range.least() >= breach.range().least();
        boolean high = range.most() <= breach.range().most();
        return switch (breach.kind()) {
            case NOBODY -> high;
            case EVERYBODY -> low && totalIsFixed(intervals, breach);
            default -> low && high;
        };
    }

    private static boolean totalIsFixed(CellIntervals intervals, Breach breach) {
        String total = breach.total() == null ? null : breach.total().totalCell();
        return total == null || intervals.interval(total).isDetermined();
    }

    private String where(TableRelation relation) {
        List<String> numbers = new ArrayList<>();
        for (String cell : relation.cells()) {
            FeasibilityInterval limits = tables.limits(cell);
            if (limits.least() > 0 || limits.most() != FeasibilityInterval.UNBOUNDED) {
                numbers.add("\"" + cell + "\" " + limits.inWords());
            }
        }
        return numbers.isEmpty() ? "" : ", where " + String.join(" and ", numbers);
    }
}
