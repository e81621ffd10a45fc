package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.List;
import org.reversementoring.anonymisation.microdata.fulldomain.bound.NodeCost;
import org.reversementoring.anonymisation.microdata.generalisation.JudgedModels;
import org.reversementoring.anonymisation.microdata.generalisation.TupleLayout;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel.Merging;

/** Counts the rows that must be suppressed at a node, and computes its cost. */
final class NodeEvaluator {

    private final TupleLayout packing;
    private final NodeCost cost;
    private final List<PrivacyModel> models;
    private final List<PrivacyModel> lasting;
    private final List<PrivacyModel> others;
    private final int smallestClass;
    private final int limit;
    private final boolean goodStaysGood;
    private final NodeEquivalenceClasses walk;

    NodeEvaluator(TupleLayout packing, NodeEquivalenceClasses walk, NodeCost cost, JudgedModels judged, int limit) {
        this.packing = packing;
        this.walk = walk;
        this.cost = cost;
        this.models = judged.others();
        this.lasting = this.models.stream()
                .filter(model -> model.merging() == Merging.ANY_KEEPS)
                .toList();
        this.others = this.models.stream()
                .filter(model -> model.merging() != Merging.ANY_KEEPS)
                .toList();
        this.smallestClass = cost.smallestClass();
        this.limit = limit;
        this.goodStaysGood = models.stream().noneMatch(model -> model.merging() == Merging.NOTHING_KNOWN);
    }

    /**
     * Evaluates a node. Sizes come first, because they are cheap; then models are asked class by class, until so many rows are
     * bad that the node exceeds the limit or costs more than the best. The count of rows that stay bad is then only a lower
     * bound.
     */
    NodeEvaluation count(TupleTable tuples, int[] levels, double best) {
        walk.over(tuples, !models.isEmpty());
        boolean[] bad = new boolean[walk.classes()];
        int small = 0;
        for (int group = 0; group < bad.length; group++) {
            bad[group] = walk.size(group) < smallestClass;
            small += bad[group] ? walk.size(group) : 0;
        }
        int most = mostSuppressed(levels, best);
        int badForLong = small;
        int suppressed = small;
        for (int group = 0; group < bad.length && suppressed <= most && !models.isEmpty(); group++) {
            if (!bad[group]) {
                boolean badAlways = !holds(lasting, group);
                bad[group] = badAlways || !holds(others, group);
                suppressed += bad[group] ? walk.size(group) : 0;
                badForLong += badAlways ? walk.size(group) : 0;
            }
        }
        int below = limit == 0 && goodStaysGood ? suppressed : badForLong;
        return suppressed > most
                ? new NodeEvaluation(below, suppressed, 0, Double.POSITIVE_INFINITY)
                : price(tuples, bad, levels, below, suppressed);
    }

    /**
     * The most rows that may be suppressed within the limit and at a cost that may still be the best; -1 if there is no such
     * number.
     */
    private int mostSuppressed(int[] levels, double best) {
        int low = -1;
        int high = limit;
        while (low < high) {
            int middle = (int) (((long) low + high + 1) >> 1);
            if (cost.atLeast(levels, middle) <= best) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * The cost. Rows that are left out are counted by label, so that the sum does not depend on the table that the classes come
     * from.
     */
    private NodeEvaluation price(TupleTable tuples, boolean[] bad, int[] levels, int below, int suppressed) {
        int[][] out = new int[levels.length][];
        for (int i = 0; i < levels.length; i++) {
            out[i] = new int[cost.ladders().get(i).extra()[levels[i]].length];
        }
        int kept = 0;
        long squares = 0;
        for (int group = 0; group < bad.length; group++) {
            int size = walk.size(group);
            if (bad[group]) {
                int tuple = walk.tuple(group);
                for (int i = 0; i < levels.length; i++) {
                    out[i][packing.code(tuples, tuple, i)] += size;
                }
            } else {
                kept++;
                squares += (long) size * size;
            }
        }
        double[] sums = new double[levels.length];
        for (int i = 0; i < levels.length; i++) {
            sums[i] = cost.ladders().get(i).sum(levels[i], out[i]);
        }
        return new NodeEvaluation(below, suppressed, kept, cost.rank(sums, suppressed, kept, squares));
    }

    private boolean holds(List<PrivacyModel> some, int group) {
        for (PrivacyModel model : some) {
            if (!model.judge(walk.at(group)).holds()) {
                return false;
            }
        }
        return true;
    }
}
