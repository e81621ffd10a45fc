package org.reversementoring.anonymisation.table.suppression;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.reversementoring.anonymisation.table.cell.TableRelation;

/**
 * A partner for each hidden cell in each of its relations, then for the partner in its own, until every relation has none or two open cells.
 * Cells that close several relations at once come first: so in tables of three dimensions cubes are found. It is necessary and not
 * sufficient, so the audit has the last word.
 */
final class LineClosure {

    private final SuppressionProblem problem;

    LineClosure(SuppressionProblem problem) {
        this.problem = problem;
    }

    /** Hides this cell and its partners; whether anything was hidden. */
    boolean close(String cell, SortedSet<String> hidden) {
        boolean changed = problem.canBeHidden(cell) && hidden.add(cell);
        Deque<TableRelation> open = new ArrayDeque<>(problem.relationsOf(cell));
        while (!open.isEmpty()) {
            TableRelation relation = open.remove();
            if (!isDeficient(relation, hidden)) {
                continue;
            }
            String best = null;
            int bestScore = Integer.MIN_VALUE;
            for (String candidate : relation.cells()) {
                if (problem.canBeHidden(candidate) && !hidden.contains(candidate)) {
                    int score = score(candidate, hidden);
                    if (best == null
                            || score > bestScore
                            || (score == bestScore && problem.tables.count(candidate) < problem.tables.count(best))) {
                        best = candidate;
                        bestScore = score;
                    }
                }
            }
            if (best != null) {
                hidden.add(best);
                changed = true;
                open.addAll(problem.relationsOf(best));
            }
        }
        return changed;
    }

    /** Hides one more cell beside each of these; whether anything was hidden. */
    boolean widen(Collection<String> exposed, SortedSet<String> hidden) {
        Set<String> added = new HashSet<>();
        for (String cell : exposed) {
            String best = null;
            for (String candidate : problem.around(cell, hidden)) {
                if (best == null || problem.tables.count(candidate) > problem.tables.count(best)) {
                    best = candidate;
                }
            }
            if (best != null) {
                added.add(best);
            }
        }
        boolean changed = false;
        for (String cell : List.copyOf(added).stream().sorted().toList()) {
            changed |= close(cell, hidden);
        }
        return changed;
    }

    private boolean isDeficient(TableRelation relation, Collection<String> hidden) {
        return relation.cells().stream()
                        .filter(cell -> problem.isOpen(cell, hidden))
                        .limit(2)
                        .count()
                == 1;
    }

    /** How many relations it gives a second open cell, less how many a first one. */
    private int score(String candidate, Collection<String> hidden) {
        int score = 0;
        for (TableRelation relation : problem.relationsOf(candidate)) {
            long open = relation.cells().stream()
                    .filter(cell -> problem.isOpen(cell, hidden))
                    .limit(2)
                    .count();
            score += open == 1 ? 10 : open == 0 ? -1 : 0;
        }
        return score;
    }
}
