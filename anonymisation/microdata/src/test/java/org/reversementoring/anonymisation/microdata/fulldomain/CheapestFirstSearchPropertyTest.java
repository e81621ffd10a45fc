package org.reversementoring.anonymisation.microdata.fulldomain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reversementoring.anonymisation.microdata.fulldomain.bound.CheapestNodes;
import org.reversementoring.anonymisation.microdata.fulldomain.bound.NodeCost;
import org.reversementoring.anonymisation.microdata.fulldomain.bound.PackedLevels;
import org.reversementoring.anonymisation.microdata.fulldomain.bound.PairProjections;
import org.reversementoring.anonymisation.microdata.fulldomain.bound.RareRow;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLevels;
import org.reversementoring.anonymisation.microdata.generalisation.JudgedModels;
import org.reversementoring.anonymisation.microdata.generalisation.TupleLayout;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** The search by projections and rare rows against exhaustion, and against the walk over the whole lattice. */
class CheapestFirstSearchPropertyTest {

    private static List<GeneralisationLevels> ladders(SmallLattice small, InformationLoss measure) {
        Microdata table = small.table();
        List<GeneralisationLevels> ladders = new ArrayList<>();
        for (int i = 0; i < small.ladders().size(); i++) {
            ladders.add(GeneralisationLevels.of(
                    table.column("q" + i), small.ladders().get(i), table.rows(), measure));
        }
        return ladders;
    }

    private static SearchContext context(SmallLattice small, InformationLoss measure) {
        List<GeneralisationLevels> ladders = ladders(small, measure);
        JudgedModels models = JudgedModels.of(List.of(PrivacyModels.kAnonymity(small.k())));
        NodeCost cost = new NodeCost(measure, ladders, small.rows().size(), models.smallest());
        return SearchContext.of(ladders, List.of(), cost, models, 0);
    }

    private static String shown(SearchContext search) {
        RatedNode best = search.incumbents().best();
        return best == null ? "none" : Arrays.toString(best.levels()) + best.count();
    }

    @Property(tries = 20_000)
    void boundsNeverRuleTheOptimumOut(@ForAll long seed) {
        SmallLattice small = SmallLattice.random(seed);
        List<List<Integer>> good = small.nodes().stream()
                .filter(node -> small.suppressed(node) == 0)
                .toList();

        Optional<AnonymisedTable> found = FullDomainGeneralisation.of(
                        small.table(), small.hierarchies(), List.of(PrivacyModels.kAnonymity(small.k())))
                .find(Execution.sequential());

        assertThat(found.isPresent()).isEqualTo(!good.isEmpty());
        found.ifPresent(best -> {
            double least = good.stream().mapToDouble(small::loss).min().orElseThrow();
            List<Integer> levels = new ArrayList<>();
            for (int i = 0; i < small.ladders().size(); i++) {
                levels.add(best.levels().get("q" + i));
            }
            assertThat(good).contains(levels);
            assertThat(best.cost().getAsDouble()).isCloseTo(least, within(1e-9));
            assertThat(best.isOptimal()).isTrue();
        });
    }

    /** Node, classes and every bit of the rank. */
    @Property(tries = 2_000)
    void theResultIsThatOfTheWalkOverTheWholeLattice(@ForAll long seed) {
        SmallLattice small = SmallLattice.random(seed);
        for (InformationLoss measure : List.of(InformationLoss.LOSS, InformationLoss.NON_UNIFORM_ENTROPY)) {
            SearchContext walked = context(small, measure);
            new ExhaustiveLatticeSearch(walked, steps -> {}, NodeBudget.unlimited()).walk(Execution.sequential());
            // k = 1 is no model of sizes to the search.
            assertThat(CheapestFirstSearch.fits(walked)).isEqualTo(small.k() > 1);
            for (int threads = 1; threads <= 2; threads++) {
                SearchContext bounded = context(small, measure);
                CheapestFirstSearch.run(
                        bounded, Long.MAX_VALUE, Execution.on(ForkJoinPool.commonPool(), threads), steps -> {});
                assertThat(shown(bounded)).isEqualTo(shown(walked));
            }
        }
    }

    /** Whatever the limit: the rows that a projection rules out are left out at every node with its levels. */
    @Property(tries = 2_000)
    void projectionsNeverCountMoreRowsThanANodeLeavesOut(@ForAll long seed) {
        SmallLattice small = SmallLattice.random(seed);
        List<GeneralisationLevels> ladders = ladders(small, InformationLoss.LOSS);
        List<Column> columns =
                ladders.stream().map(GeneralisationLevels::column).toList();
        TupleLayout layout = TupleLayout.of(columns, List.of());
        SearchContext search = context(small, InformationLoss.LOSS);
        TupleTable table = search.base();
        PairProjections pairs =
                PairProjections.of(ladders, layout, table, new int[columns.size()], small.k(), Execution.sequential());

        for (List<Integer> node : small.nodes()) {
            int suppressed = small.suppressed(node);
            for (int i = 0; i < node.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(pairs.suppressed(i, node.get(i), j, node.get(j)))
                            .isEqualTo(pairs.suppressed(j, node.get(j), i, node.get(i)))
                            .isLessThanOrEqualTo(suppressed);
                }
            }
        }
    }

    /** Budgets too small for the optimum, and rows that may be left out: the bound is below the optimum, and worth printing. */
    @Property(tries = 2_000)
    void whatABudgetProvesIsBelowTheOptimum(@ForAll long seed, @ForAll @IntRange(max = 3) int quarter) {
        SmallLattice small = SmallLattice.random(seed);
        FullDomainGeneralisation search = FullDomainGeneralisation.of(
                        small.table(), small.hierarchies(), List.of(PrivacyModels.kAnonymity(small.k())))
                .suppressingUpTo(BigDecimal.valueOf(quarter).divide(BigDecimal.valueOf(10)));
        Optional<AnonymisedTable> best = search.find(Execution.sequential());

        for (long nodes = 1; nodes <= 16; nodes *= 2) {
            search.within(nodes, Execution.sequential()).ifPresent(good -> {
                double least = best.orElseThrow().cost().getAsDouble();
                assertThat(good.cost().getAsDouble()).isGreaterThanOrEqualTo(least - 1e-9);
                assertThat(good.costBound().getAsDouble()).isLessThanOrEqualTo(least + 1e-9);
                assertThat(good.isOptimal() && good.cost().getAsDouble() > least + 1e-9)
                        .isFalse();
            });
        }
    }

    /** Too large a class would rule out too little, and too small a one the optimum. */
    @Property(tries = 500)
    void theClassOfARareRowIsAsLargeAsItIs(@ForAll long seed) {
        SmallLattice small = SmallLattice.random(seed);
        SearchContext search = context(small, InformationLoss.LOSS);
        PackedLevels packing = PackedLevels.of(search.ladders());
        int columns = search.ladders().size();
        int[] labels = new int[columns];
        for (int i = 0; i < columns; i++) {
            labels[i] = search.ladders().get(i).column().codes().at(0);
        }
        RareRow first = RareRow.of(search.ladders(), packing, search.merger(), search.base(), new int[columns], labels);

        for (List<Integer> node : small.nodes()) {
            long packed = packing.pack(node.stream().mapToInt(Integer::intValue).toArray());
            int size = small.classOfFirst(node);
            assertThat(first.isInFewerThan(size, packed)).isFalse();
            assertThat(first.isInFewerThan(size + 1, packed)).isTrue();
        }
    }

    /** Without other bounds, the nodes to look at are all that no projection rules out, in the order of their rank. */
    @Property(tries = 500)
    void nodesThatProjectionsAllowComeInTheOrderOfTheirRank(@ForAll long seed) {
        SmallLattice small = SmallLattice.random(seed);
        SearchContext search = context(small, InformationLoss.LOSS);
        PackedLevels packing = PackedLevels.of(search.ladders());
        int[] bottom = new int[search.ladders().size()];
        PairProjections pairs = PairProjections.of(
                search.ladders(), search.layout(), search.base(), bottom, small.k(), Execution.sequential());
        CheapestNodes nodes = new CheapestNodes(search.cost(), packing, pairs, bottom, 0);

        int found = nodes.find(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 2_000, node -> false);

        List<List<Integer>> allowed = new ArrayList<>();
        for (List<Integer> node : small.nodes()) {
            boolean ruledOut = false;
            for (int i = 0; i < bottom.length; i++) {
                for (int j = 0; j < i; j++) {
                    ruledOut |= pairs.suppressed(i, node.get(i), j, node.get(j)) > 0;
                }
            }
            if (!ruledOut) {
                allowed.add(node);
            }
        }
        List<List<Integer>> listed = new ArrayList<>();
        for (int place = 0; place < found; place++) {
            int[] levels = packing.unpack(nodes.node(place));
            listed.add(Arrays.stream(levels).boxed().toList());
            assertThat(nodes.rank(place)).isEqualTo(search.cost().atLeast(levels, 0));
            assertThat(nodes.rank(place)).isGreaterThanOrEqualTo(nodes.rank(Math.max(0, place - 1)));
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(allowed);
    }
}
