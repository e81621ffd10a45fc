package org.reversementoring.examples.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.csv.CsvFormat;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** The optimal generalisation of the Adult extract, nine quasi-identifiers, 12,960 combinations of levels, k = 5. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MicrodataBenchmark {

    private static final List<String> COLUMNS = List.of(
            "sex",
            "age",
            "race",
            "marital-status",
            "education",
            "native-country",
            "workclass",
            "occupation",
            "salary-class");

    /** Share of the rows that may be left out. */
    @Param({"0", "0.02", "1"})
    public String suppression = "0";

    private final Microdata adult;
    private final Map<String, GeneralisationHierarchy> hierarchies = new HashMap<>();
    private final Map<String, List<String>> orders = new HashMap<>();

    /** Reads the data. */
    public MicrodataBenchmark() {
        Path folder = Path.of(System.getProperty("adult", "../shared/data/adult"));
        try (Reader text = Files.newBufferedReader(folder.resolve("adult.csv"), StandardCharsets.UTF_8)) {
            adult = CsvFormat.semicolon()
                    .read(
                            text,
                            COLUMNS.stream()
                                    .map(column -> Attribute.quasiIdentifier(column, ValueType.TEXT))
                                    .toList());
            for (String column : COLUMNS) {
                Path file = folder.resolve("adult_hierarchy_" + column + ".csv");
                try (Reader lines = Files.newBufferedReader(file)) {
                    hierarchies.put(column, GeneralisationHierarchy.read(lines, ';'));
                }
                orders.put(
                        column,
                        Files.readAllLines(file).stream()
                                .map(line -> line.split(";", -1)[0])
                                .toList());
            }
        } catch (IOException e) {
            throw new IllegalStateException("the Adult extract must lie in the folder named by -Dadult", e);
        }
    }

    private AnonymisedTable made(MicrodataStrategy strategy) {
        return strategy.transform(adult, List.of(PrivacyModels.kAnonymity(5)), Execution.sequential())
                .orElseThrow();
    }

    /** The table of least loss. */
    @Benchmark
    public AnonymisedTable optimum() {
        return made(MicrodataStrategies.fullDomain(hierarchies).suppressingUpTo(new BigDecimal(suppression)));
    }

    /** Ranges instead of levels, in the order of the hierarchies' values; suppresses nothing, whatever the parameter. */
    @Benchmark
    public AnonymisedTable ranges() {
        return made(MicrodataStrategies.mondrian(orders));
    }

    /** Labels of the hierarchies, each row as general as it needs, in steps of 1 %; suppresses nothing, whatever the parameter. */
    @Benchmark
    public AnonymisedTable rowByRow() {
        return made(MicrodataStrategies.localRecoding(hierarchies));
    }

    /** Single cells of nine columns. */
    @Benchmark
    public AnonymisedTable emptyCells() {
        return made(MicrodataStrategies.cellSuppression());
    }
}
