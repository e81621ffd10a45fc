package org.reversementoring.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * 30,000 rows of many columns, k = 5. Each cell is that of the column before at every second place, and drawn at random otherwise, small
 * values more often.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WideTableBenchmark {

    private static final int ROWS = 30_000;
    private static final List<PrivacyModel> MODELS = List.of(PrivacyModels.kAnonymity(5));

    /** Columns and values. */
    @Param({"15x5", "15x20", "30x5", "50x20"})
    public String shape = "30x5";

    /** The number of threads. */
    @Param({"1", "2"})
    public int threads = 1;

    private final Map<String, GeneralisationHierarchy> hierarchies = new LinkedHashMap<>();
    private Microdata table = Microdata.ofRows(List.of(), List.of());

    /** Makes the table. Labels of a level are two labels of the one below. */
    @Setup
    public void make() {
        int columns = Integer.parseInt(shape.substring(0, shape.indexOf('x')));
        int values = Integer.parseInt(shape.substring(shape.indexOf('x') + 1));
        List<List<String>> lines = new ArrayList<>();
        for (int value = 0; value < values; value++) {
            lines.add(List.of("v" + value, "two" + value / 2, "four" + value / 4, "*"));
        }
        List<Attribute> attributes = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            attributes.add(Attribute.quasiIdentifier("q" + column, ValueType.TEXT));
            hierarchies.put("q" + column, GeneralisationHierarchy.of(lines));
        }
        Random random = new Random(7);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            List<String> cells = new ArrayList<>();
            int value = drawn(random, values);
            for (int column = 0; column < columns; column++) {
                value = random.nextBoolean() ? value : drawn(random, values);
                cells.add("v" + value);
            }
            rows.add(cells);
        }
        table = Microdata.ofRows(attributes, rows);
    }

    private static int drawn(Random random, int values) {
        return (int) Math.min(values - 1, -Math.log(1 - random.nextDouble()) * values / 4);
    }

    private Optional<AnonymisedTable> made(MicrodataStrategy strategy) {
        return strategy.transform(table, MODELS, Execution.on(ForkJoinPool.commonPool(), threads));
    }

    /** The sizes of all classes. */
    @Benchmark
    public PrivacyAssessment check() {
        return PrivacyAssessment.of(table, Execution.on(ForkJoinPool.commonPool(), threads));
    }

    /** The search for one level of each column, within 500 combinations. */
    @Benchmark
    public Optional<AnonymisedTable> fullDomain() {
        return made(MicrodataStrategies.fullDomain(hierarchies).within(500));
    }

    /** Levels for each row. */
    @Benchmark
    public Optional<AnonymisedTable> localRecoding() {
        return made(MicrodataStrategies.localRecoding(hierarchies));
    }

    /** Single cells emptied. */
    @Benchmark
    public Optional<AnonymisedTable> cellSuppression() {
        return made(MicrodataStrategies.cellSuppression());
    }
}
