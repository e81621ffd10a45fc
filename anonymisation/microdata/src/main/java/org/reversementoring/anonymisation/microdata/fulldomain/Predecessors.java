package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLevels;
import org.reversementoring.anonymisation.microdata.generalisation.TupleGeneraliser;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;

/** The nodes just below a node, each counted from one table that they share and that is only as fine as they need. */
final class Predecessors {

    private final SearchContext search;
    private final TupleGeneraliser merger;
    private final NodeEvaluator counter;

    Predecessors(SearchContext search) {
        this.search = search;
        this.merger = search.merger();
        this.counter = search.counter();
    }

    int[] top() {
        return search.ladders().stream().mapToInt(GeneralisationLevels::height).toArray();
    }

    RatedNode at(int[] levels) {
        TupleTable table = merger.raise(search.base(), new int[levels.length], levels, search.steps());
        return new RatedNode(levels.clone(), counter.count(table, levels, Double.POSITIVE_INFINITY));
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
        List<RatedNode> found = new ArrayList<>();
        if (!lower.isEmpty()) {
            TupleTable shared = merger.raise(search.base(), new int[levels.length], meet, search.steps());
            for (int[] each : lower) {
                TupleTable table = merger.raise(shared, meet, each, search.steps());
                found.add(new RatedNode(each, counter.count(table, each, Double.POSITIVE_INFINITY)));
            }
        }
        return found;
    }
}
