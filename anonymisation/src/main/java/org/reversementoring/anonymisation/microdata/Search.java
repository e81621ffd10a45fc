package org.reversementoring.anonymisation.microdata;

import java.util.List;

/** What all parts of one search share: the table's distinct rows, and what is known of nodes so far. */
final class Search {

    private final List<Ladder> ladders;
    private final List<Column> counted;
    private final Packing packing;
    private final boolean dense;
    private final Lanes lanes;
    private final Steps steps;
    private final TupleTable base;
    private final Cost cost;
    private final List<PrivacyModel> models;
    private final int limit;
    private final int rows;
    private final Incumbents incumbents;

    Search(
            List<Ladder> ladders,
            List<Column> counted,
            Packing packing,
            boolean dense,
            Lanes lanes,
            TupleTable base,
            Cost cost,
            List<PrivacyModel> models,
            int limit) {
        this.ladders = ladders;
        this.counted = counted;
        this.packing = packing;
        this.dense = dense;
        this.lanes = lanes;
        this.steps = new Steps(ladders, packing);
        this.base = base;
        this.cost = cost;
        this.models = models;
        this.limit = limit;
        this.rows = cost.rows();
        this.incumbents = new Incumbents(limit);
    }

    /** Over the distinct rows of a table in the order of the ladders, and of sensitive columns and panels if models need them. */
    static Search of(List<Ladder> ladders, List<Column> counted, Cost cost, List<PrivacyModel> models, int limit) {
        List<Column> known = ladders.stream().map(Ladder::column).toList();
        int width = counted.stream().mapToInt(Column::cardinality).sum();
        boolean dense = width <= DenseClasses.WIDEST && (long) width * cost.rows() <= DenseClasses.MOST;
        Packing packing = Packing.of(known, dense ? List.of() : counted);
        Lanes lanes = Lanes.of(dense ? width : 0, cost.rows());
        TupleTable base = packing.pack(cost.rows(), dense ? counted : List.of(), lanes);
        return new Search(ladders, counted, packing, dense, lanes, base, cost, models, limit);
    }

    List<Ladder> ladders() {
        return ladders;
    }

    TupleTable base() {
        return base;
    }

    Cost cost() {
        return cost;
    }

    int limit() {
        return limit;
    }

    Steps steps() {
        return steps;
    }

    Incumbents incumbents() {
        return incumbents;
    }

    /** For one thread. */
    Merger merger() {
        return new Merger(packing, ladders.size(), base.size(), lanes.words());
    }

    /** For one thread. */
    NodeCounter counter() {
        NodeClasses classes = dense
                ? new DenseClasses(counted, lanes, rows)
                : new ClassWalk(packing, ladders.size(), rows, base.size());
        return new NodeCounter(packing, classes, cost, models, limit);
    }
}
