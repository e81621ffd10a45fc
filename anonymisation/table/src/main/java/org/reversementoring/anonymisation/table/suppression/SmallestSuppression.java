package org.reversementoring.anonymisation.table.suppression;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The smallest choice of cells to hide, by branch and bound: if a cell is exposed, one of the printed cells around it must be hidden, so
 * each is tried in turn and then ruled out. Hiding more exposes nothing new, so this misses no choice.
 */
final class SmallestSuppression {

    private final SuppressionProblem problem;
    private final int mostJudgements;
    private final Set<SortedSet<String>> visited = new HashSet<>();
    private SortedSet<String> best;
    private boolean complete = true;

    /** @param known a choice that is safe */
    SmallestSuppression(SuppressionProblem problem, SortedSet<String> known, int mostJudgements) {
        this.problem = problem;
        this.best = known;
        this.mostJudgements = mostJudgements;
    }

    /** The smallest choice; of equally small ones the first that the search meets, which is always the same. */
    SortedSet<String> find() {
        // From few to many, so that the first that is found is a smallest one.
        for (int size = problem.primary.size(); size < best.size(); size++) {
            visited.clear();
            SortedSet<String> found = search(new TreeSet<>(problem.primary), new TreeSet<>(), size);
            if (found != null) {
                best = found;
                break;
            }
            if (!complete) {
                break;
            }
        }
        return best;
    }

    /** Whether no smaller choice is safe. */
    boolean isComplete() {
        return complete;
    }

    private @org.jspecify.annotations.Nullable SortedSet<String> search(
            SortedSet<String> hidden, SortedSet<String> ruledOut, int size) {
        if (!visited.add(hidden)) {
            return null;
        }
        if (problem.judgements() > mostJudgements) {
            complete = false;
            return null;
        }
        SortedSet<String> exposed = problem.exposed(hidden);
        if (exposed.isEmpty()) {
            return hidden;
        }
        if (hidden.size() >= size) {
            return null;
        }
        SortedSet<String> out = new TreeSet<>(ruledOut);
        for (String cell : fewestAround(exposed, hidden, ruledOut)) {
            SortedSet<String> more = new TreeSet<>(hidden);
            more.add(cell);
            SortedSet<String> found = search(more, out, size);
            if (found != null || !complete) {
                return found;
            }
            out.add(cell);
        }
        return null;
    }

    private SortedSet<String> fewestAround(
            SortedSet<String> exposed, SortedSet<String> hidden, SortedSet<String> ruledOut) {
        SortedSet<String> fewest = new TreeSet<>();
        boolean first = true;
        for (String cell : exposed) {
            SortedSet<String> around = problem.around(cell, hidden);
            around.removeAll(ruledOut);
            if (first || around.size() < fewest.size()) {
                fewest = around;
                first = false;
            }
        }
        return fewest;
    }
}
