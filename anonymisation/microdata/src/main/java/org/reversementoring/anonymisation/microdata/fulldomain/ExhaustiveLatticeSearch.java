package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLattice;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLevels;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;
import org.reversementoring.anonymisation.microdata.table.Execution;

/**
 * An exhaustive search of a lattice, in tasks: one for each combination of levels of the first two columns, the most general
 * first. Tasks share what they learn about nodes. They only ever leave out nodes that cannot be the best, so the result does not
 * depend on which task was first.
 */
final class ExhaustiveLatticeSearch {

    private final SearchContext search;
    private final GeneralisationLattice lattice;
    private final NodeBounds bounds;
    private final LongConsumer progress;
    private final NodeBudget budget;
    private final List<LatticeSlice> branches;
    private final Queue<LatticeTraversal> idle = new ConcurrentLinkedQueue<>();

    /** A walk that ends where the budget does; then the best node may be among those that are left. */
    ExhaustiveLatticeSearch(SearchContext search, LongConsumer progress, NodeBudget budget) {
        this.budget = budget;
        this.search = search;
        this.lattice = lattice(search);
        this.bounds = new NodeBounds(lattice, search.cost());
        this.progress = progress;
        int columns = lattice.heights().length;
        this.branches = IntStream.rangeClosed(0, lattice.heights()[0])
                .mapToObj(level -> new LatticeSlice(level * lattice.strides()[0], columns))
                .toList();
    }

    /** Searches the whole lattice; cheapest nodes first where levels alone decide which these are. */
    static void run(SearchContext search, Execution execution) {
        if (CheapestFirstSearch.fits(search)) {
            int nodes = lattice(search).nodes();
            LongConsumer progress = execution.progress(nodes);
            CheapestFirstSearch.run(search, Long.MAX_VALUE, execution, counted -> progress.accept(0));
            progress.accept(nodes);
        } else {
            new ExhaustiveLatticeSearch(
                            search, execution.progress(lattice(search).nodes()), NodeBudget.unlimited())
                    .walk(execution);
        }
    }

    private static GeneralisationLattice lattice(SearchContext search) {
        return GeneralisationLattice.of(
                search.ladders().stream().map(GeneralisationLevels::height).toList(), GeneralisationLattice.MOST_NODES);
    }

    /** Walks over all nodes, whichever search is faster. */
    void walk(Execution execution) {
        int seconds = lattice.heights().length == 1 ? 1 : lattice.heights()[1] + 1;
        IntFunction<Boolean> task = number -> {
            int level = branches.size() - 1 - number / seconds;
            LatticeTraversal known = idle.poll();
            LatticeTraversal walk = known == null ? new LatticeTraversal(search, bounds, progress, budget) : known;
            task(walk, level, seconds - 1 - number % seconds);
            idle.add(walk);
            return true;
        };
        execution.all(branches.size() * seconds, task);
    }

    private void task(LatticeTraversal walk, int level, int second) {
        LatticeSlice branch = branches.get(level);
        TupleTable table = branch.open(walk, search.base());
        boolean one = lattice.heights().length == 1;
        int first = level * lattice.strides()[0] + (one ? 0 : second * lattice.strides()[1]);
        if (table != null && (one || second >= branch.meet()[1])) {
            walk.walk(first, one ? 1 : 2, table, branch.meet());
        }
        progress.accept(one ? 1 : lattice.strides()[1]);
    }
}
