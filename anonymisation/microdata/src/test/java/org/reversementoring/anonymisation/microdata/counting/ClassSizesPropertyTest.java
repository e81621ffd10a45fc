package org.reversementoring.anonymisation.microdata.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reversementoring.anonymisation.microdata.Tables;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.model.ModelResult;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** The ways to count classes against a map of rows, and against each other for every number of threads. */
class ClassSizesPropertyTest {

    private static final int[] THREADS = {1, 2, 3, 8};

    private static Execution on(int threads) {
        return Execution.on(ForkJoinPool.commonPool(), threads);
    }

    /** Codes at random; of a skewed column half of the rows have the first one. */
    private static Microdata table(long seed, int rows, int... cardinalities) {
        Random random = new Random(seed);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < cardinalities.length; i++) {
            int cardinality = cardinalities[i];
            int[] codes = new int[rows];
            for (int row = 0; row < rows; row++) {
                codes[row] = i % 2 == 1 && random.nextBoolean() ? 0 : random.nextInt(cardinality);
            }
            List<String> values = IntStream.range(0, cardinality)
                    .mapToObj(value -> "v" + value)
                    .toList();
            AttributeRole role =
                    i == cardinalities.length - 1 ? AttributeRole.SENSITIVE : AttributeRole.QUASI_IDENTIFIER;
            columns.add(Column.encoded(
                    Attribute.of("c" + i, role, ValueType.TEXT),
                    values,
                    CodeVector.of(rows, cardinality, row -> codes[row])));
        }
        return Microdata.of(columns, rows);
    }

    private static Map<List<Integer>, Integer> naive(List<Column> columns, int rows) {
        Map<List<Integer>, Integer> sizes = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            sizes.merge(codes(columns, row), 1, Integer::sum);
        }
        return sizes;
    }

    private static List<Integer> codes(List<Column> columns, int row) {
        return columns.stream().map(column -> column.codes().at(row)).toList();
    }

    private static void check(ClassSizes classes, List<Column> columns, int rows) {
        Map<List<Integer>, Integer> expected = naive(columns, rows);
        assertThat(classes.count()).isEqualTo(expected.size());
        int[] classOf = ClassCounter.classOfRows(classes, rows, on(2));
        Set<Long> keys = new HashSet<>();
        for (int group = 0; group < classes.count(); group++) {
            keys.add(classes.key(group));
        }
        assertThat(keys).hasSize(expected.size());
        long[] key = new long[1];
        for (int row = 0; row < rows; row++) {
            assertThat(classes.sizes()[classOf[row]]).isEqualTo(expected.get(codes(columns, row)));
            classes.keys().fill(key, row, 1);
            assertThat(classes.key(classOf[row])).isEqualTo(key[0]);
        }
    }

    @Property(tries = 300)
    void everyWayCountsTheSame(
            @ForAll @IntRange(min = 0, max = 300) int rows,
            @ForAll @IntRange(min = 1, max = 40) int width,
            @ForAll long seed) {
        Microdata table = table(seed, rows, width, 3, width, 2, 5);
        List<Column> known = table.withRole(AttributeRole.QUASI_IDENTIFIER);
        RowKeys keys = ClassCounter.classes(known, rows, on(1)).keys();
        check(DirectAddressClassSizes.of(keys, rows, on(2)), known, rows);
        check(HashedClassSizes.of(keys, rows, on(2)), known, rows);
        check(PartitionedClassSizes.of(keys, rows, on(2)), known, rows);
    }

    /** Seven columns of 1,200 values are 71.6 bits: they are counted in two steps. */
    @Property(tries = 20)
    void columnsTooWideForOneNumberAreCountedInSteps(
            @ForAll @IntRange(min = 1, max = 400) int rows, @ForAll long seed) {
        Microdata table = table(seed, rows, 1200, 1200, 1200, 1200, 1200, 1200, 1200, 2);
        List<Column> known = table.withRole(AttributeRole.QUASI_IDENTIFIER);
        ClassSizes classes = ClassCounter.classes(known, rows, on(1));
        assertThat(classes.keys().first()).isNotNull();
        check(classes, known, rows);
    }

    @Property(tries = 300)
    void theWorstAreThoseThatComeFirstAmongEquals(@ForAll @IntRange(min = 1, max = 60) int rows, @ForAll long seed) {
        Microdata table = table(seed, rows, 4, 3, 2);
        List<Column> known = table.withRole(AttributeRole.QUASI_IDENTIFIER);
        Map<List<Integer>, Integer> sizes = naive(known, rows);
        Map<List<Integer>, Integer> first = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            first.putIfAbsent(codes(known, row), row);
        }
        List<Integer> expected = first.keySet().stream()
                .sorted(Comparator.<List<Integer>, Integer>comparing(sizes::get).thenComparing(first::get))
                .limit(3)
                .map(first::get)
                .toList();
        assertThat(PrivacyAssessment.of(table)
                        .finding(PrivacyModels.kAnonymity(2))
                        .worst())
                .extracting(ModelResult.Worst::row)
                .isEqualTo(expected);
    }

    /** Large enough for several threads, and for each way by itself. */
    @Example
    void threadsChangeNothing() {
        int rows = 300_000;
        Map<Class<?>, Microdata> tables = Map.of(
                DirectAddressClassSizes.class, table(1, rows, 20, 50, 30, 4),
                HashedClassSizes.class, table(2, rows, 3, 5000, 5000, 4),
                PartitionedClassSizes.class, table(3, rows, 3000, 300, 3000, 4));
        tables.forEach((way, table) -> {
            Microdata few = way == HashedClassSizes.class ? repeated(table, 5_000) : table;
            ClassSizes one = ClassCounter.classes(few.withRole(AttributeRole.QUASI_IDENTIFIER), rows, on(1));
            assertThat(one).isInstanceOf(way);
            check(one, few.withRole(AttributeRole.QUASI_IDENTIFIER), rows);
            String expected = "";
            for (int threads : THREADS) {
                PrivacyAssessment check = PrivacyAssessment.of(few, on(threads));
                List<PrivacyModel> models = List.of(
                        PrivacyModels.kAnonymity(5),
                        PrivacyModels.distinctDiversity("c" + (few.columns().size() - 1), 3),
                        PrivacyModels.closeness("c" + (few.columns().size() - 1), Tables.LAX));
                List<ModelResult> findings = check.findings(models);
                String told = findings + " " + check.risk()
                        + findings.stream()
                                .map(finding -> Arrays.toString(finding.worst().stream()
                                        .mapToInt(ModelResult.Worst::row)
                                        .toArray()))
                                .toList();
                expected = expected.isEmpty() ? told : expected;
                assertThat(told).as(threads + " threads").isEqualTo(expected);
                ClassSizes again =
                        ClassCounter.classes(few.withRole(AttributeRole.QUASI_IDENTIFIER), rows, on(threads));
                assertThat(again.sizes()).isEqualTo(one.sizes());
            }
        });
    }

    /** The first rows of a table again and again. */
    private static Microdata repeated(Microdata table, int rows) {
        return Microdata.of(
                table.columns().stream()
                        .map(column -> Column.encoded(
                                column.attribute(),
                                column.dictionary(),
                                CodeVector.of(
                                        table.rows(),
                                        column.cardinality(),
                                        row -> column.codes().at(row % rows))))
                        .toList(),
                table.rows());
    }
}
