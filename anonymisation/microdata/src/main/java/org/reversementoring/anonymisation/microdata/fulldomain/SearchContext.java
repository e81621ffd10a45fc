package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.List;
import org.reversementoring.anonymisation.microdata.fulldomain.bound.NodeCost;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLevels;
import org.reversementoring.anonymisation.microdata.generalisation.JudgedModels;
import org.reversementoring.anonymisation.microdata.generalisation.LevelMappings;
import org.reversementoring.anonymisation.microdata.generalisation.PackedCounters;
import org.reversementoring.anonymisation.microdata.generalisation.TupleGeneraliser;
import org.reversementoring.anonymisation.microdata.generalisation.TupleLayout;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;
import org.reversementoring.anonymisation.microdata.table.Column;

/** The state that all parts of one search share: the distinct rows of the table, and what is known of nodes so far. */
final class SearchContext {

    private final List<GeneralisationLevels> ladders;
    private final List<Column> counted;
    private final TupleLayout packing;
    private final boolean dense;
    private final PackedCounters lanes;
    private final LevelMappings steps;
    private final TupleTable base;
    private final NodeCost cost;
    private final JudgedModels models;
    private final int limit;
    private final int rows;
    private final Incumbents incumbents;

    SearchContext(
            List<GeneralisationLevels> ladders,
            List<Column> counted,
            TupleLayout packing,
            boolean dense,
            PackedCounters lanes,
            TupleTable base,
            NodeCost cost,
            JudgedModels models,
            int limit) {
        this.ladders = ladders;
        this.counted = counted;
        this.packing = packing;
        this.dense = dense;
        this.lanes = lanes;
        this.steps = new LevelMappings(ladders, packing);
        this.base = base;
        this.cost = cost;
        this.models = models;
        this.limit = limit;
        this.rows = cost.rows();
        this.incumbents = new Incumbents(limit);
    }

    /**
     * A context over the distinct rows of a table: its columns in the order of their levels and, if models need them, sensitive
     * ones.
     */
    static SearchContext of(
            List<GeneralisationLevels> ladders, List<Column> counted, NodeCost cost, JudgedModels models, int limit) {
        List<Column> known = ladders.stream().map(GeneralisationLevels::column).toList();
        int width = counted.stream().mapToInt(Column::cardinality).sum();
        boolean dense = width <= DenseNodeClasses.WIDEST && (long) width * cost.rows() <= DenseNodeClasses.MOST;
        TupleLayout packing = TupleLayout.of(known, dense ? List.of() : counted);
        PackedCounters lanes = PackedCounters.of(dense ? width : 0, cost.rows());
        TupleTable base = packing.pack(cost.rows(), dense ? counted : List.of(), lanes);
        return new SearchContext(ladders, counted, packing, dense, lanes, base, cost, models, limit);
    }

    List<GeneralisationLevels> ladders() {
        return ladders;
    }

    TupleTable base() {
        return base;
    }

    NodeCost cost() {
        return cost;
    }

    TupleLayout layout() {
        return packing;
    }

    /** Whether all models look at the sizes of classes only. */
    boolean sizesDecide() {
        return models.others().isEmpty();
    }

    int limit() {
        return limit;
    }

    LevelMappings steps() {
        return steps;
    }

    Incumbents incumbents() {
        return incumbents;
    }

    /** A new generaliser, because each thread needs one. */
    TupleGeneraliser merger() {
        return TupleGeneraliser.of(packing, ladders.size(), base.size(), lanes.words());
    }

    /** A new evaluator, because each thread needs one. */
    NodeEvaluator counter() {
        NodeEquivalenceClasses classes = dense
                ? new DenseNodeClasses(counted, lanes, rows)
                : new SparseNodeClasses(packing, ladders.size(), rows, base.size());
        return new NodeEvaluator(packing, classes, cost, models, limit);
    }
}
