package org.reversementoring.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.ProcessHandle.Info;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.csv.CsvFormat;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * Whole processes, from a file to an answer or another file, in a virtual machine that has done nothing before. Prints wall time,
 * processor time and peak memory of the process, and of what it did sizes only.
 */
public final class WholeProcess {

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

    private static final List<String> SIX = List.of("age", "sex", "race", "marital-status", "education", "occupation");

    private static final Execution TWO = Execution.on(ForkJoinPool.commonPool(), 2);

    private WholeProcess() {}

    /**
     * One of
     *
     * <ul>
     *   <li>{@code optimum FOLDER OUT LIMIT}: the Adult extract, its hierarchies, the optimum for k = 5, a file
     *   <li>{@code replicate FOLDER OUT ROWS}: copies of the extract one after the other, cut off at so many rows
     *   <li>{@code check FILE COLUMNS}: such a file, six or nine columns of it, its k, three times
     *   <li>{@code release FOLDER FILE OUT}: such a file generalised by the heuristic to k = 5, a file
     *   <li>{@code synthetic ROWS}: so many random rows of six columns, their k
     * </ul>
     */
    public static void main(String[] arguments) {
        switch (arguments[0]) {
            case "optimum" -> optimum(Path.of(arguments[1]), Path.of(arguments[2]), new BigDecimal(arguments[3]));
            case "replicate" -> replicate(Path.of(arguments[1]), Path.of(arguments[2]), Integer.parseInt(arguments[3]));
            case "check" -> {
                List<String> known = arguments[2].equals("6") ? SIX : COLUMNS;
                for (int i = 0; i < 3; i++) {
                    Microdata table = step("read", () -> read(Path.of(arguments[1]), known));
                    System.out.println(
                            step("check", () -> PrivacyAssessment.of(table, TWO).finding(PrivacyModels.kAnonymity(5))));
                }
            }
            case "release" -> release(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
            case "synthetic" -> synthetic(Integer.parseInt(arguments[1]));
            default -> throw new IllegalArgumentException("first argument must be a mode");
        }
        print(
                "whole process",
                Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()));
    }

    private static void optimum(Path folder, Path out, BigDecimal limit) {
        Microdata table = step("read", () -> read(folder.resolve("adult.csv"), COLUMNS));
        Map<String, GeneralisationHierarchy> hierarchies = step("hierarchies", () -> hierarchies(folder));
        AnonymisedTable best = step(
                "optimum",
                () -> MicrodataStrategies.fullDomain(hierarchies)
                        .suppressingUpTo(limit)
                        .transform(table, List.of(PrivacyModels.kAnonymity(5)), Execution.sequential())
                        .orElseThrow());
        System.out.println(best.levels() + ", " + best.suppressed() + " left out, loss "
                + best.cost().getAsDouble());
        step("write", () -> {
            CsvFormat.semicolon().overwrite(best.table(), out, TWO);
            return out;
        });
    }

    private static void release(Path folder, Path file, Path out) {
        Microdata table = step("read", () -> read(file, COLUMNS));
        Map<String, GeneralisationHierarchy> hierarchies = step("hierarchies", () -> hierarchies(folder));
        AnonymisedTable good = step(
                "heuristic",
                () -> MicrodataStrategies.fullDomain(hierarchies)
                        .topDown()
                        .transform(table, List.of(PrivacyModels.kAnonymity(5)), Execution.sequential())
                        .orElseThrow());
        System.out.println(good.levels() + ", " + good.suppressed() + " left out, loss "
                + good.cost().getAsDouble());
        step("write", () -> {
            CsvFormat.semicolon().overwrite(good.table(), out, TWO);
            return out;
        });
    }

    private static void replicate(Path folder, Path out, int rows) {
        try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            List<String> lines = Files.readAllLines(folder.resolve("adult.csv"), StandardCharsets.UTF_8);
            writer.append(lines.get(0)).append("\r\n");
            for (int row = 0; row < rows; row++) {
                writer.append(lines.get(1 + row % (lines.size() - 1))).append("\r\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Skewed values of six columns, 4.4 million combinations of them. */
    private static void synthetic(int rows) {
        int[] values = {2, 80, 6, 8, 16, 36};
        List<Attribute> attributes = IntStream.range(0, values.length)
                .mapToObj(i -> Attribute.quasiIdentifier("column " + i, ValueType.TEXT))
                .toList();
        Random random = new Random(20261123);
        List<List<String>> texts = new ArrayList<>();
        for (int count : values) {
            texts.add(IntStream.range(0, count)
                    .mapToObj(value -> "value " + value)
                    .toList());
        }
        Iterator<List<String>> made = IntStream.range(0, rows)
                .mapToObj(row -> texts.stream()
                        .map(column ->
                                column.get(Math.min(random.nextInt(column.size()), random.nextInt(column.size()))))
                        .toList())
                .iterator();
        long begin = System.nanoTime();
        Microdata table = step("encode", () -> Microdata.ofRows(attributes, () -> made));
        System.out.printf("%.1f ns for each row to make and encode%n", (System.nanoTime() - begin) / (double) rows);
        for (int i = 0; i < 5; i++) {
            long again = System.nanoTime();
            System.out.println(
                    step("check", () -> PrivacyAssessment.of(table, TWO).finding(PrivacyModels.kAnonymity(5))));
            System.out.printf("%.2f ns for each row to check%n", (System.nanoTime() - again) / (double) rows);
        }
    }

    private static Microdata read(Path file, List<String> known) {
        return CsvFormat.semicolon()
                .read(
                        file,
                        COLUMNS.stream()
                                .filter(known::contains)
                                .map(name -> Attribute.of(name, AttributeRole.QUASI_IDENTIFIER, ValueType.TEXT))
                                .toList(),
                        TWO);
    }

    private static Map<String, GeneralisationHierarchy> hierarchies(Path folder) {
        Map<String, GeneralisationHierarchy> hierarchies = new HashMap<>();
        for (String column : COLUMNS) {
            try (Reader lines = Files.newBufferedReader(folder.resolve("adult_hierarchy_" + column + ".csv"))) {
                hierarchies.put(column, GeneralisationHierarchy.read(lines, ';'));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return hierarchies;
    }

    private static <T> T step(String name, Supplier<T> work) {
        long begin = System.nanoTime();
        T made = work.get();
        print(name, Duration.ofNanos(System.nanoTime() - begin));
        return made;
    }

    private static void print(String name, Duration wall) {
        Info info = ProcessHandle.current().info();
        System.out.printf(
                "%-14s %7d ms, processor so far %7d ms, peak %s%n",
                name,
                wall.toMillis(),
                info.totalCpuDuration().orElse(Duration.ZERO).toMillis(),
                peak());
    }

    /** The largest resident size, where the system tells it. */
    private static String peak() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.substring("VmHWM:".length()).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
