package org.reversementoring.anonymisation.microdata.fulldomain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reversementoring.anonymisation.microdata.NaiveTable;
import org.reversementoring.anonymisation.microdata.Tables;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Execution;

/** Laws of budgets and of threads, over the twelve nodes of small random tables. */
class BestFirstSearchPropertyTest {

    private static final int NODES = 12;

    private static final List<List<PrivacyModel>> MODELS = List.of(
            List.of(PrivacyModels.kAnonymity(3)),
            List.of(PrivacyModels.kAnonymity(2), PrivacyModels.panels(2)),
            List.of(PrivacyModels.kAnonymity(2), PrivacyModels.distinctDiversity("mark", 2)),
            List.of(PrivacyModels.closeness("mark", new BigDecimal("0.3"))),
            List.of(PrivacyModels.basicLikeness("mark", new BigDecimal("1.2"))),
            List.of(PrivacyModels.disclosureOfPresentValues("mark", new BigDecimal("0.9"))));

    private static FullDomainGeneralisation search(
            int size, int which, int quarter, InformationLoss utility, long seed) {
        return FullDomainGeneralisation.of(
                        NaiveTable.random(seed, size).encoded(), NaiveTable.HIERARCHIES, MODELS.get(which))
                .suppressingUpTo(BigDecimal.valueOf(quarter).divide(BigDecimal.valueOf(4)))
                .minimising(utility);
    }

    /** A bound that is not proved, or a node that a smaller budget found and a larger one lost, would fail this. */
    @Property(tries = 200)
    void moreNodesAreNeverWorseAndAllNodesFindTheOptimum(
            @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll @IntRange(min = 0, max = 5) int which,
            @ForAll @IntRange(min = 0, max = 4) int quarter,
            @ForAll InformationLoss utility,
            @ForAll long seed) {
        FullDomainGeneralisation search = search(size, which, quarter, utility, seed);
        Optional<AnonymisedTable> best = search.find(Execution.sequential());
        double before = search.topDown(Execution.sequential())
                .map(made -> made.cost().getAsDouble())
                .orElse(Double.POSITIVE_INFINITY);

        for (int nodes = 1; nodes <= NODES; nodes++) {
            Optional<AnonymisedTable> found = search.within(nodes, Execution.sequential());
            double cost = found.map(made -> made.cost().getAsDouble()).orElse(Double.POSITIVE_INFINITY);
            // Of costs that differ by rounding alone, the simpler node is taken.
            assertThat(cost).isLessThanOrEqualTo(before + 1e-9);
            before = cost;
            found.ifPresent(good -> {
                double least = best.orElseThrow().cost().getAsDouble();
                assertThat(good.costBound().getAsDouble()).isLessThanOrEqualTo(least + 1e-9);
                if (good.isOptimal()) {
                    assertThat(good.cost().getAsDouble()).isCloseTo(least, within(1e-9));
                    assertThat(good.costBound().getAsDouble())
                            .isEqualTo(good.cost().getAsDouble());
                }
            });
        }

        Optional<AnonymisedTable> all = search.within(NODES, Execution.sequential());
        assertThat(all.map(AnonymisedTable::levels)).isEqualTo(best.map(AnonymisedTable::levels));
        assertThat(all.map(AnonymisedTable::cost)).isEqualTo(best.map(AnonymisedTable::cost));
        assertThat(all.map(AnonymisedTable::isOptimal).orElse(true)).isTrue();
    }

    /** Threads learn from each other in any order, so a bound that is wrong, or a tie that the first one wins, would show. */
    @Property(tries = 100)
    void neitherThreadsNorExecutorsChangeTheResult(
            @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll @IntRange(min = 0, max = 5) int which,
            @ForAll @IntRange(min = 0, max = 4) int quarter,
            @ForAll InformationLoss utility,
            @ForAll long seed) {
        FullDomainGeneralisation search = search(size, which, quarter, utility, seed);
        Optional<AnonymisedTable> alone = search.find(Execution.sequential());
        List<Executor> executors = List.of(ForkJoinPool.commonPool(), Runnable::run, task -> {});

        List<Optional<AnonymisedTable>> found = new ArrayList<>();
        for (Executor executor : executors) {
            for (int threads : new int[] {1, 2, 3, 8}) {
                found.add(search.find(Execution.on(executor, threads)));
                found.add(search.within(5, Execution.on(executor, threads)));
                found.add(search.topDown(Execution.on(executor, threads)));
            }
        }

        for (int i = 0; i < found.size(); i++) {
            Optional<AnonymisedTable> expected = i % 3 == 0
                    ? alone
                    : i % 3 == 1 ? search.within(5, Execution.sequential()) : search.topDown(Execution.sequential());
            assertThat(found.get(i).map(BestFirstSearchPropertyTest::shown))
                    .isEqualTo(expected.map(BestFirstSearchPropertyTest::shown));
        }
    }

    private static List<Object> shown(AnonymisedTable found) {
        List<Object> cells = new ArrayList<>(List.of(
                found.levels(),
                found.suppressed(),
                Tables.classes(found),
                found.cost().getAsDouble(),
                found.isOptimal(),
                found.costBound().getAsDouble()));
        for (int row = 0; row < found.table().rows(); row++) {
            cells.add(found.table().cell(row, "grade") + found.table().cell(row, "age"));
        }
        return cells;
    }
}
