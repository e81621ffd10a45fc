package org.reversementoring.examples.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.reversementoring.anonymisation.microdata.model.ModelResult;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Checks of ten million rows: the Adult extract again and again, six quasi-identifiers, and rows that are nearly all different. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class LargeTableBenchmark {

    private static final int ROWS = 10_000_000;
    private static final int DISTINCT_VALUES = 2000;
    private static final Set<String> KNOWN = Set.of("age", "sex", "race", "marital-status", "education", "occupation");
    private static final String SALARY = "salary-class";

    private static final List<PrivacyModel> SIX = List.of(
            PrivacyModels.kAnonymity(5),
            PrivacyModels.distinctDiversity(SALARY, 2),
            PrivacyModels.maxFrequency(SALARY, BigDecimal.ONE),
            PrivacyModels.closeness(SALARY, BigDecimal.ONE),
            PrivacyModels.basicLikeness(SALARY, BigDecimal.ONE),
            PrivacyModels.disclosure(SALARY, BigDecimal.ONE));

    /** Threads, the calling one among them. */
    @Param({"1", "2"})
    public int threads = 1;

    private final Microdata adult;
    private final Microdata different;

    /** Makes both tables. */
    public LargeTableBenchmark() {
        try {
            Path file = Path.of(System.getProperty("adult", "../shared/data/adult"), "adult.csv");
            List<List<String>> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
            List<Attribute> attributes = lines.get(0).stream()
                    .map(name -> Attribute.of(name, role(name), ValueType.TEXT))
                    .toList();
            adult = Microdata.ofRows(
                    attributes,
                    () -> IntStream.range(0, ROWS)
                            .mapToObj(row -> lines.get(1 + row % (lines.size() - 1)))
                            .iterator());
        } catch (IOException e) {
            throw new IllegalStateException("the Adult extract must lie in the folder named by -Dadult", e);
        }
        List<Attribute> numbers = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            numbers.add(Attribute.quasiIdentifier(name, ValueType.TEXT));
        }
        List<String> values =
                IntStream.range(0, DISTINCT_VALUES).mapToObj(String::valueOf).toList();
        Random random = new Random(1);
        different = Microdata.ofRows(
                numbers,
                () -> IntStream.range(0, ROWS)
                        .mapToObj(row -> List.of(
                                values.get(random.nextInt(DISTINCT_VALUES)),
                                values.get(random.nextInt(DISTINCT_VALUES)),
                                values.get(random.nextInt(DISTINCT_VALUES))))
                        .iterator());
    }

    private static AttributeRole role(String name) {
        if (name.equals(SALARY)) {
            return AttributeRole.SENSITIVE;
        }
        return KNOWN.contains(name) ? AttributeRole.QUASI_IDENTIFIER : AttributeRole.INSENSITIVE;
    }

    private Execution execution() {
        return Execution.on(ForkJoinPool.commonPool(), threads);
    }

    /** The k of the Adult rows: 331. */
    @Benchmark
    public ModelResult k() {
        return PrivacyAssessment.of(adult, execution()).finding(SIX.get(0));
    }

    /** k, l, alpha, t, beta and delta of the Adult rows. */
    @Benchmark
    public List<ModelResult> six() {
        return PrivacyAssessment.of(adult, execution()).findings(SIX);
    }

    /** The k of nearly as many classes as rows: 1. */
    @Benchmark
    public ModelResult kOfDifferentRows() {
        return PrivacyAssessment.of(different, execution()).finding(SIX.get(0));
    }
}
