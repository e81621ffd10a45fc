package org.reversementoring.anonymisation.table.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A choice of cells to hide that is safe, though not the smallest: partners are hidden for what is exposed, the audit looks at it, and what is
 * still exposed gets more, until nothing is.
 */
final class RepairedSuppression {

    private static final int ROUNDS = 60;
    /** With more cells, looking whether one of them can be printed again would take too long. */
    private static final int CLEANED = 40;

    private final SuppressionProblem problem;
    private final ProtectivePath path;
    private final LineClosure closure;
    private final ProtectiveMove move;
    private final boolean network;

    RepairedSuppression(SuppressionProblem problem) {
        this.problem = problem;
        this.path = new ProtectivePath(problem);
        this.closure = new LineClosure(problem);
        this.move = new ProtectiveMove(problem);
        this.network = path.isApplicable();
    }

    SortedSet<String> find() {
        SortedSet<String> hidden = new TreeSet<>(problem.primary);
        SortedSet<String> exposed = problem.exposed(hidden);
        SortedSet<String> before = Collections.emptySortedSet();
        for (int round = 0; round < ROUNDS && !exposed.isEmpty(); round++) {
            boolean changed = false;
            boolean stuck = exposed.equals(before);
            for (String cell : exposed) {
                changed |= stuck ? closure.close(cell, hidden) : hidePartners(cell, hidden);
            }
            if ((stuck || !changed) && !closure.widen(exposed, hidden)) {
                break;
            }
            before = exposed;
            exposed = problem.exposed(hidden);
        }
        if (!exposed.isEmpty()) {
            hidden.addAll(problem.tables.printedCells());
        }
        return cleaned(hidden);
    }

    private boolean hidePartners(String cell, SortedSet<String> hidden) {
        for (long size : moves(cell)) {
            Collection<String> found = network ? path.find(cell, size, hidden) : moving(cell, size, hidden);
            if (found != null) {
                boolean changed = problem.canBeHidden(cell) && hidden.add(cell);
                for (String each : found) {
                    changed |= problem.canBeHidden(each) && hidden.add(each);
                }
                return changed;
            }
        }
        return closure.close(cell, hidden);
    }

    private @Nullable Collection<String> moving(String cell, long size, SortedSet<String> hidden) {
        Map<String, Long> found = move.find(cell, size, hidden);
        if (found == null) {
            return null;
        }
        problem.addLookAlike(found);
        return new TreeSet<>(found.keySet());
    }

    /** How far a cell may be moved so that it is no longer exposed. */
    private List<Long> moves(String cell) {
        long count = problem.tables.count(cell);
        long insiders = problem.rule.insiders();
        long width = problem.rule.leastWidth();
        List<Long> moves = new ArrayList<>();
        if (count <= insiders) {
            moves.add(Math.max(width, insiders + 1 - count));
            return moves;
        }
        moves.add(-width);
        moves.add(width);
        // Nearly the whole group: those who are not in it must be able to be more than the insiders.
        for (long more = width + 1; more <= insiders + 1; more++) {
            moves.add(-more);
        }
        return moves;
    }

    private SortedSet<String> cleaned(SortedSet<String> hidden) {
        List<String> extra = new ArrayList<>(hidden);
        extra.removeAll(problem.primary);
        if (extra.size() > CLEANED || !problem.exposed(hidden).isEmpty()) {
            return hidden;
        }
        SortedSet<String> left = new TreeSet<>(hidden);
        for (String cell : extra) {
            left.remove(cell);
            if (!problem.exposed(left).isEmpty()) {
                left.add(cell);
            }
        }
        return left;
    }
}
