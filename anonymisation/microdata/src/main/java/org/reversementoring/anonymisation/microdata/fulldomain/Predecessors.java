package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLevels;
import org.reversementoring.anonymisation.microdata.generalisation.TupleGeneraliser;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;
import org.reversementoring.anonymisation.microdata.table.Execution;

/** The nodes just below a node, each counted from one table that they share and that is only as fine as they need. */
final class Predecessors {

    private final SearchContext search;
    private final Execution execution;
    private final Queue<NodeWorker> idle = new ConcurrentLinkedQueue<>();

    Predecessors(SearchContext search, Execution execution) {
        this.search = search;
        this.execution = execution;
    }

    /** What one thread counts with. */
    private static final class NodeWorker {

        private final TupleGeneraliser merger;
        private final NodeEvaluator counter;

        private NodeWorker(SearchContext search) {
            this.merger = search.merger();
            this.counter = search.counter();
        }
    }

    private <T> T with(Function<NodeWorker, T> task) {
        NodeWorker known = idle.poll();
        NodeWorker worker = known == null ? new NodeWorker(search) : known;
        T done = task.apply(worker);
        idle.add(worker);
        return done;
    }

    int[] top() {
        return search.ladders().stream().mapToInt(GeneralisationLevels::height).toArray();
    }

    RatedNode at(int[] levels) {
        return with(worker -> rated(worker, search.base(), new int[levels.length], levels.clone()));
    }

    private RatedNode rated(NodeWorker worker, TupleTable table, int[] at, int[] levels) {
        TupleTable here = worker.merger.raise(table, at, levels, search.steps());
        return new RatedNode(levels, worker.counter.count(here, levels, Double.POSITIVE_INFINITY));
    }

    /** The wanted nodes that have one level less in one column, in the order of the columns. */
    List<RatedNode> below(int[] levels, Predicate<int[]> wanted) {
        List<int[]> lower = new ArrayList<>();
        int[] meet = levels.clone();
        for (int i = 0; i < levels.length; i++) {
            int[] each = levels.clone();
            if (each[i]-- > 0 && wanted.test(each)) {
                lower.add(each);
                meet[i]--;
            }
        }
        if (lower.isEmpty()) {
            return List.of();
        }
        TupleTable shared =
                with(worker -> worker.merger.raise(search.base(), new int[levels.length], meet, search.steps()));
        return execution.all(lower.size(), i -> with(worker -> rated(worker, shared, meet, lower.get(i))));
    }
}
