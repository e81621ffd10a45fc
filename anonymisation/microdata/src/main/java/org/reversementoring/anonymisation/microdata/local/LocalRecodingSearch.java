package org.reversementoring.anonymisation.microdata.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.microdata.counting.EquivalenceClasses;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLattice;
import org.reversementoring.anonymisation.microdata.generalisation.JudgedModels;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * A search that finds levels for each row, see {@link LocalRecoding}. A row is open until it has levels.
 *
 * <p>Fewer rows are open after each step, so the classes of a node only become smaller: a node at which too few rows are private
 * fails for ever, and so does each less general one. So when a node fails, more general ones are tried while they fail and lose
 * less than any node known to be good. All nodes below the last one are then struck off at once, which saves most of the
 * counting. This is exact for models that any merging keeps; for others it is a shortcut, which may cost some detail and never
 * privacy.
 */
final class LocalRecodingSearch {

    private static final int NONE = -1;
    private static final int MOST_CLIMBS = 8;
    /** The number of tuples from which an upward search is worth a thread. */
    private static final int WORTH_SHARING = 50_000;

    private final EquivalenceClasses raw;
    private final List<Column> known;
    private final UnassignedRecords open;
    private final GroupEvaluator judge;
    private final boolean mayJoin;
    private final int rows;
    private final Execution execution;
    private final int[] firstRows;
    private final int[] nodeOf;
    private final List<Integer> used = new ArrayList<>();
    /** Groups for each of the upward searches that run at the same time. */
    private final List<GeneralisedGroups> groups;

    LocalRecodingSearch(
            Microdata table,
            Map<String, GeneralisationHierarchy> hierarchies,
            List<PrivacyModel> models,
            Execution execution) {
        this.known = table.withRole(AttributeRole.QUASI_IDENTIFIER);
        this.raw = EquivalenceClasses.of(Microdata.of(known, table.rows()));
        this.firstRows = firstRows(raw, table.rows());
        this.open = new UnassignedRecords(known, hierarchies, raw.sizes(), firstRows);
        this.judge = new GroupEvaluator(table, raw, open, models);
        this.mayJoin = JudgedModels.of(models).survivesMerging();
        this.rows = table.rows();
        this.execution = execution;
        // The order of upward searches matters only to models for which they are a shortcut. Then they run one by one.
        this.groups = Stream.generate(() -> new GeneralisedGroups(open))
                .limit(mayJoin && raw.count() >= WORTH_SHARING ? Math.min(execution.threads(), MOST_CLIMBS) : 1)
                .toList();
        this.nodeOf = new int[raw.count()];
        Arrays.fill(nodeOf, NONE);
    }

    private static int[] firstRows(EquivalenceClasses raw, int rows) {
        int[] first = new int[raw.count()];
        for (int row = rows - 1; row >= 0; row--) {
            first[raw.classOf(row)] = row;
        }
        return first;
    }

    /** Assigns levels to rows, that many at once while it is possible, and then to as many as there are. */
    GeneralisationLattice assign(int atOnce, int mayBeLeft, int mostNodes) {
        GeneralisationLattice lattice = open.lattice(mostNodes);
        for (int least : atOnce == 1 ? new int[] {1} : new int[] {atOnce, 1}) {
            boolean[] failed = new boolean[lattice.nodes()];
            while (open.rows() >= Math.max(least, judge.smallest()) && assignNext(lattice, failed, least)) {
                execution.report(rows - open.rows(), rows);
            }
        }
        if (mayJoin) {
            join(lattice);
        }
        if (open.rows() > mayBeLeft) {
            reopenForTheRest(lattice);
        }
        return lattice;
    }

    /** The nodes to which rows are assigned, ascending. */
    int[] nodes() {
        return Arrays.stream(nodeOf)
                .filter(node -> node != NONE)
                .sorted()
                .distinct()
                .toArray();
    }

    /** For each row the place of its node among the given ones, or a negative number if it has none. */
    int[] places(int[] nodes) {
        int[] placeOf = Arrays.stream(nodeOf)
                .map(node -> node == NONE ? NONE : Arrays.binarySearch(nodes, node))
                .toArray();
        int[] places = new int[rows];
        for (int row = 0; row < rows; row++) {
            places[row] = placeOf[raw.classOf(row)];
        }
        return places;
    }

    private boolean assignNext(GeneralisationLattice lattice, boolean[] failed, int least) {
        NodeOrder order = new NodeOrder(losses(lattice));
        NodeQueue queue = new NodeQueue(order, failed);
        int good = UpwardSearch.NONE;
        List<Integer> batch = new ArrayList<>();
        do {
            batch.clear();
            while (batch.size() < groups.size() && !queue.isEmpty()) {
                int node = queue.next();
                if (!failed[node]) {
                    batch.add(node);
                }
            }
            int known = good;
            List<UpwardSearch.Climbed> climbs = execution.all(
                    batch.size(),
                    i -> new UpwardSearch(lattice, order, failed, least, judge, groups.get(i))
                            .from(batch.get(i), known));
            for (UpwardSearch.Climbed climbed : climbs) {
                if (climbed.top() == UpwardSearch.NONE) {
                    assignAt(lattice, climbed.good(), least);
                    used.add(climbed.good());
                    return true;
                }
                lattice.markDown(failed, climbed.top());
                if (climbed.good() != UpwardSearch.NONE
                        && (good == UpwardSearch.NONE || order.isBefore(climbed.good(), good))) {
                    good = climbed.good();
                }
            }
        } while (!batch.isEmpty());
        return false;
    }

    private boolean assignAt(GeneralisationLattice lattice, int node, int least) {
        GeneralisedGroups at = groups.get(0);
        boolean[] good = judge.good(at, lattice, node, least);
        if (good.length == 0) {
            return false;
        }
        for (int i = 0; i < open.tuples(); i++) {
            if (good[at.of(i)]) {
                nodeOf[open.tuple(i)] = node;
            }
        }
        open.assign(at, good);
        return true;
    }

    /** For each node the product over columns of 1 + the loss of the open rows, which orders nodes as their whole loss does. */
    private double[] losses(GeneralisationLattice lattice) {
        double[] products = {1};
        for (int column = 0; column < lattice.columns(); column++) {
            double[] losses = open.losses(column);
            double[] longer = new double[products.length * losses.length];
            int node = 0;
            for (double product : products) {
                for (double loss : losses) {
                    longer[node++] = product * (1 + loss);
                }
            }
            products = longer;
        }
        return products;
    }

    /** Gives each row that is left the labels of the first assigned class that it fits into. */
    private void join(GeneralisationLattice lattice) {
        for (int node : used) {
            if (open.rows() == 0) {
                return;
            }
            Set<Long> there = new HashSet<>();
            for (int tuple = 0; tuple < nodeOf.length; tuple++) {
                if (nodeOf[tuple] == node) {
                    there.add(open.key(lattice, node, tuple));
                }
            }
            GeneralisedGroups at = groups.get(0);
            at.gather(lattice, node, 1);
            boolean[] joins = new boolean[at.count()];
            for (int i = 0; i < open.tuples(); i++) {
                if (there.contains(open.key(lattice, node, open.tuple(i)))) {
                    joins[at.of(i)] = true;
                    nodeOf[open.tuple(i)] = node;
                }
            }
            open.assign(at, joins);
        }
    }

    /** Assigns rows that fit nowhere to the top, together with whole classes that give up their labels, the smallest first. */
    private void reopenForTheRest(GeneralisationLattice lattice) {
        int top = lattice.nodes() - 1;
        Map<List<Long>, List<Integer>> assigned = new LinkedHashMap<>();
        for (int tuple = 0; tuple < nodeOf.length; tuple++) {
            if (nodeOf[tuple] != NONE) {
                List<Long> labels = List.of((long) nodeOf[tuple], open.key(lattice, nodeOf[tuple], tuple));
                assigned.computeIfAbsent(labels, unseen -> new ArrayList<>()).add(tuple);
            }
        }
        List<List<Integer>> smallestFirst = new ArrayList<>(assigned.values());
        smallestFirst.sort(Comparator.comparingInt(
                tuples -> tuples.stream().mapToInt(tuple -> raw.sizes()[tuple]).sum()));
        Iterator<List<Integer>> next = smallestFirst.iterator();
        while (open.rows() > 0 && next.hasNext()) {
            List<Integer> tuples = next.next();
            Set<Long> waiting = new HashSet<>();
            for (int i = 0; i < open.tuples(); i++) {
                waiting.add(open.key(lattice, top, open.tuple(i)));
            }
            if (waiting.contains(open.key(lattice, top, tuples.get(0)))) {
                tuples.forEach(tuple -> {
                    nodeOf[tuple] = NONE;
                    open.reopen(tuple);
                });
                assignAt(lattice, top, 1);
            }
        }
    }
}
