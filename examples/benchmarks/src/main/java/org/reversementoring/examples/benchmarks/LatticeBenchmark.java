package org.reversementoring.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.reversementoring.anonymisation.microdata.FullDomainStrategy;
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** The optimal generalisation of made-up tables with correlated columns, k = 5, no row left out: 17,280 to 622,080 nodes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LatticeBenchmark {

    /** For each column its values, and how many labels of a level one label of the next has. */
    private static final int[][] SHAPES = {
        {60, 2, 5, 4}, {16, 2, 4}, {40, 5}, {7, 3}, {2}, {14, 2, 4}, {8, 3}, {5}, {3}, {24, 2, 3}, {6, 2}, {12, 4}
    };

    /** The number of rows. */
    @Param({"30000", "300000"})
    public int rows = 30_000;

    /** The number of columns, 1 to 12. */
    @Param({"9", "10", "12"})
    public int columns = 9;

    /** The number of threads. */
    @Param({"1", "2"})
    public int threads = 1;

    private final Map<String, GeneralisationHierarchy> hierarchies = new LinkedHashMap<>();
    private Microdata table = Microdata.ofRows(List.of(), List.of());

    /** Makes the table: each column follows one of two hidden numbers and chance, so that odd and even columns go together. */
    @Setup
    public void make() {
        List<Attribute> attributes = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            attributes.add(Attribute.quasiIdentifier("q" + column, ValueType.TEXT));
            List<String> leaves = new ArrayList<>();
            for (int leaf = 0; leaf < SHAPES[column][0]; leaf++) {
                leaves.add(value(leaf));
            }
            List<Integer> widths = new ArrayList<>();
            int width = 1;
            for (int level = 1; level < SHAPES[column].length; level++) {
                width *= SHAPES[column][level];
                widths.add(width);
            }
            hierarchies.put("q" + column, GeneralisationHierarchy.byOrder(leaves, widths));
        }
        Random random = new Random(42);
        List<List<String>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            cells.add(cells(random));
        }
        table = Microdata.ofRows(attributes, cells);
    }

    private List<String> cells(Random random) {
        double[] hidden = {random.nextGaussian(), random.nextGaussian()};
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            double drawn = 0.6 * hidden[column % 2] + 0.8 * random.nextGaussian();
            double share = Math.pow(1 / (1 + Math.exp(-1.2 * drawn)), 1.5);
            cells.add(value(Math.min(SHAPES[column][0] - 1, (int) (share * SHAPES[column][0]))));
        }
        return cells;
    }

    private static String value(int leaf) {
        return String.format(Locale.ROOT, "v%03d", leaf);
    }

    private AnonymisedTable made(FullDomainStrategy strategy) {
        Execution execution = threads == 1 ? Execution.sequential() : Execution.on(ForkJoinPool.commonPool(), threads);
        return strategy.transform(table, List.of(PrivacyModels.kAnonymity(5)), execution)
                .orElseThrow();
    }

    /** The table of least loss. */
    @Benchmark
    public AnonymisedTable optimum() {
        return made(MicrodataStrategies.fullDomain(hierarchies));
    }

    /** The best table that a budget of 200 combinations of levels finds. */
    @Benchmark
    public AnonymisedTable within() {
        return made(MicrodataStrategies.fullDomain(hierarchies).within(200));
    }
}
