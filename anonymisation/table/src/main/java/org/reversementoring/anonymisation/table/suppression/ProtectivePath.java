package org.reversementoring.anonymisation.table.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.table.cell.CellStatus;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.anonymisation.table.cell.TableRelation;

/**
 * The cheapest cycle of cells along which a count can be moved without any total changing (Cox, 1995, Network models for complementary
 * cell suppression, JASA 90, 1453-1462). If all of its cells are hidden, the reader cannot tell the count from the moved one. It is
 * for cells of at most two relations each.
 */
final class ProtectivePath {

    private static final long NEW = 1000;

    /** A relation that is out of balance by the size of the move, upwards or downwards. */
    private record Imbalance(int relation, long sign) {}

    private record Open(Imbalance at, long cost, int order) {}

    private record Step(@Nullable Imbalance before, String cell) {}

    private final SuppressionProblem problem;
    private final List<TableRelation> relations;
    private final IdentityHashMap<TableRelation, Integer> places = new IdentityHashMap<>();

    ProtectivePath(SuppressionProblem problem) {
        this.problem = problem;
        this.relations = problem.tables.relations();
        for (TableRelation relation : relations) {
            places.put(relation, places.size());
        }
    }

    private Imbalance imbalance(TableRelation relation, long sign) {
        return new Imbalance(places.getOrDefault(relation, -1), sign);
    }

    /** Whether each cell that may move is in at most two relations, with 1 or -1. */
    boolean isApplicable() {
        return problem.tables.cells().stream()
                .filter(cell -> problem.tables.status(cell) != CellStatus.KNOWN)
                .allMatch(cell -> problem.relationsOf(cell).size() <= 2
                        && problem.relationsOf(cell).stream()
                                .allMatch(relation -> Math.abs(coefficient(relation, cell)) == 1));
    }

    private static long coefficient(TableRelation relation, String cell) {
        return relation.coefficients().getOrDefault(cell, 0L);
    }

    /** The cells of the cheapest cycle that moves this cell by so much, without it; null if there is none. */
    @Nullable
    List<String> find(String cell, long move, Collection<String> hidden) {
        if (!mayMove(cell, move)) {
            return null;
        }
        List<TableRelation> lines = problem.relationsOf(cell);
        if (lines.isEmpty()) {
            return List.of();
        }
        long size = Math.abs(move);
        long sign = Long.signum(move);
        Imbalance start = imbalance(lines.get(0), sign * coefficient(lines.get(0), cell));
        @Nullable
        Imbalance goal = lines.size() == 1 ? null : imbalance(lines.get(1), -sign * coefficient(lines.get(1), cell));
        Map<Imbalance, Long> costs = new HashMap<>(Map.of(start, 0L));
        Map<Imbalance, Step> steps = new HashMap<>();
        PriorityQueue<Open> queue = new PriorityQueue<>((a, b) ->
                a.cost() != b.cost() ? Long.compare(a.cost(), b.cost()) : Integer.compare(a.order(), b.order()));
        queue.add(new Open(start, 0, 0));
        int order = 0;
        while (!queue.isEmpty()) {
            Open here = queue.remove();
            if (here.cost() > costs.getOrDefault(here.at(), Long.MAX_VALUE)) {
                continue;
            }
            if (here.at().equals(goal)) {
                return path(steps, here.at());
            }
            TableRelation relation = relations.get(here.at().relation());
            for (String next : relation.cells()) {
                long direction = -here.at().sign() * coefficient(relation, next);
                if (next.equals(cell) || !mayMove(next, direction * size)) {
                    continue;
                }
                TableRelation other = other(next, relation);
                if (other == null && goal != null) {
                    // Nothing holds this cell on its other side, so it may take the whole move up; the goal needs one,
                    // too.
                    continue;
                }
                long cost = here.cost() + (problem.isOpen(next, hidden) ? 1 : NEW);
                if (other == null) {
                    List<String> found = path(steps, here.at());
                    found.add(next);
                    return found;
                }
                Imbalance there = imbalance(other, direction * coefficient(other, next));
                if (cost < costs.getOrDefault(there, Long.MAX_VALUE)) {
                    costs.put(there, cost);
                    steps.put(there, new Step(here.at(), next));
                    queue.add(new Open(there, cost, ++order));
                }
            }
        }
        return null;
    }

    private @Nullable TableRelation other(String cell, TableRelation relation) {
        for (TableRelation each : problem.relationsOf(cell)) {
            if (!places.getOrDefault(each, -1).equals(places.get(relation))) {
                return each;
            }
        }
        return null;
    }

    private boolean mayMove(String cell, long move) {
        CellStatus status = problem.tables.status(cell);
        if (status == CellStatus.KNOWN) {
            return false;
        }
        FeasibilityInterval limits = problem.limits(cell);
        long moved = problem.tables.count(cell) + move;
        return moved >= limits.least() && moved <= limits.most();
    }

    private static List<String> path(Map<Imbalance, Step> steps, Imbalance end) {
        List<String> cells = new ArrayList<>();
        @Nullable Imbalance at = end;
        while (at != null && steps.get(at) != null) {
            Step step = steps.get(at);
            cells.add(step.cell());
            at = step.before();
        }
        return cells;
    }
}
