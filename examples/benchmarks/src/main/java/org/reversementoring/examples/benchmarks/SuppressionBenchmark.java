package org.reversementoring.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.reversementoring.anonymisation.table.audit.DisclosureRule;
import org.reversementoring.anonymisation.table.audit.TableAudit;
import org.reversementoring.anonymisation.table.cell.CrossTable;
import org.reversementoring.anonymisation.table.cell.LinkedTables;
import org.reversementoring.anonymisation.table.cell.PrintedTables;
import org.reversementoring.anonymisation.table.suppression.ComplementarySuppression;
import org.reversementoring.anonymisation.table.suppression.SuppressedTables;

/** The audit of printed tables, and the choice of the cells to hide, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class SuppressionBenchmark {

    private final DisclosureRule rule = DisclosureRule.standard();
    private final LinkedTables study = study();
    private final LinkedTables flat = table(20, 100, 100);
    private final LinkedTables cube = table(100, 20, 20, 25);
    private final PrintedTables studyPrinted = protect(study).tables();
    private final PrintedTables flatPrinted = protect(flat).tables();

    private SuppressedTables protect(LinkedTables tables) {
        return ComplementarySuppression.of(rule).protect(tables);
    }

    /** Sixty people of three sites, forty questions of five answers, with margins: 960 cells. */
    private static LinkedTables study() {
        Random random = new Random(9);
        LinkedTables.Builder tables = LinkedTables.builder();
        for (int measure = 0; measure < 40; measure++) {
            List<Long> counts = new ArrayList<>(Collections.nCopies(15, 0L));
            for (int person = 0; person < 60; person++) {
                int answer = (int) Math.min(4, Math.abs(random.nextGaussian() * 1.5 + 2.5));
                counts.set(person % 3 * 5 + answer, counts.get(person % 3 * 5 + answer) + 1);
            }
            new CrossTable("measure " + measure, List.of(names(3), names(5)), counts, Set.of(0)).addTo(tables);
        }
        return tables.build();
    }

    /** Counts that are exponential around a mean: most are small, some large. */
    private static LinkedTables table(int mean, int... size) {
        Random random = new Random(1);
        List<Long> counts = new ArrayList<>();
        for (int cell = 0; cell < IntStream.of(size).reduce(1, (a, b) -> a * b); cell++) {
            counts.add((long) (-Math.log(1 - random.nextDouble()) * mean));
        }
        List<List<String>> categories =
                IntStream.of(size).mapToObj(SuppressionBenchmark::names).toList();
        return new CrossTable("table", categories, counts, Set.of())
                .addTo(LinkedTables.builder())
                .build();
    }

    private static List<String> names(int size) {
        return IntStream.range(0, size).mapToObj(each -> "category " + each).toList();
    }

    /** All tables of a study together. Goal: below 10 s. */
    @Benchmark
    public boolean studyAudit() {
        return TableAudit.of(studyPrinted, rule).isSafe();
    }

    /** The cells to hide in a study. Goal, with the audit: below 10 s. */
    @Benchmark
    public boolean studySuppression() {
        return protect(study).isSafe();
    }

    /** 10,000 cells in two dimensions. Goal: below 60 s. */
    @Benchmark
    public boolean flatAudit() {
        return TableAudit.of(flatPrinted, rule).isSafe();
    }

    /** The cells to hide in them. Goal, with the audit: below 60 s. */
    @Benchmark
    public boolean flatSuppression() {
        return protect(flat).isSafe();
    }

    /** The cells to hide in 10,000 cells of three dimensions, with their 1,466 margins. Goal: below 60 s. */
    @Benchmark
    public boolean cubeSuppression() {
        return protect(cube).isSafe();
    }
}
