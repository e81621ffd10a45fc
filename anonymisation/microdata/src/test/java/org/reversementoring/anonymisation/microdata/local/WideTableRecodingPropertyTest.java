package org.reversementoring.anonymisation.microdata.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reversementoring.anonymisation.microdata.WideTable;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** Tables of more columns than all combinations of levels could be tried for, against rows that are compared as texts. */
class WideTableRecodingPropertyTest {

    private static final int COLUMNS = 24;

    private static List<PrivacyModel> models(int k, int l) {
        return l == 1
                ? List.of(PrivacyModels.kAnonymity(k))
                : List.of(PrivacyModels.kAnonymity(k), PrivacyModels.distinctDiversity("mark", l));
    }

    private static String shown(Microdata table, int row) {
        return IntStream.range(0, COLUMNS)
                .mapToObj(column -> table.cell(row, WideTable.name(column)))
                .toList()
                .toString();
    }

    /** The marks of each class. */
    private static Map<String, List<String>> classes(Microdata table) {
        Map<String, List<String>> found = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            found.computeIfAbsent(shown(table, row), unseen -> new ArrayList<>())
                    .add(table.cell(row, "mark"));
        }
        return found;
    }

    private static void assertPrivate(AnonymisedTable made, int k, int l) {
        assertThat(classes(made.table()).values())
                .allMatch(marks -> marks.size() >= k && new HashSet<>(marks).size() >= l);
    }

    @Property(tries = 150)
    void everyClassIsPrivateAndEveryLabelIsTheRowsOwn(
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
            @ForAll @IntRange(min = 1, max = 120) int rows,
            @ForAll @IntRange(min = 2, max = 5) int k,
            @ForAll @IntRange(min = 1, max = 2) int l,
            @ForAll boolean halves,
            @ForAll @IntRange(min = 0, max = 3) int tenths) {
        WideTable table = WideTable.random(seed, rows, COLUMNS, 8);
        Map<String, GeneralisationHierarchy> hierarchies = table.hierarchies(List.of(2), halves);
        Microdata encoded = table.encoded();
        Optional<AnonymisedTable> found = LocalRecoding.of(encoded, hierarchies, models(k, l))
                .suppressingUpTo(BigDecimal.valueOf(tenths, 1))
                .find(Execution.sequential());
        Map<String, List<String>> highest = new HashMap<>();
        for (List<String> row : table.rows()) {
            String labels = WideTable.of(hierarchies, 0).label(row.get(0), 2);
            highest.computeIfAbsent(labels, unseen -> new ArrayList<>()).add(row.get(COLUMNS));
        }
        int lost = highest.values().stream()
                .filter(marks -> marks.size() < k || new HashSet<>(marks).size() < l)
                .mapToInt(List::size)
                .sum();
        assertThat(found.isPresent())
                .as("exactly the rows are lost that are not private at the highest levels")
                .isEqualTo(lost <= rows * tenths / 10 && lost < rows);
        found.ifPresent(made -> {
            assertThat(made.suppressed()).isEqualTo(lost);
            assertPrivate(made, k, l);
            for (int row = 0; row < made.table().rows(); row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    GeneralisationHierarchy hierarchy = WideTable.of(hierarchies, column);
                    String raw = encoded.cell(made.from(row), WideTable.name(column));
                    assertThat(IntStream.rangeClosed(0, 2).mapToObj(level -> hierarchy.label(raw, level)))
                            .contains(made.table().cell(row, WideTable.name(column)));
                }
            }
        });
    }

    @Property(tries = 100)
    void cellsAreEmptiedOnlyAndEachRowIsKept(
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
            @ForAll @IntRange(min = 1, max = 120) int rows,
            @ForAll @IntRange(min = 2, max = 5) int k) {
        Microdata table = WideTable.random(seed, rows, COLUMNS, 4).encoded();
        Optional<AnonymisedTable> found =
                CellSuppression.of(table, models(k, 1)).find(Execution.sequential());
        assertThat(found.isPresent()).isEqualTo(rows >= k);
        found.ifPresent(made -> {
            assertThat(made.suppressed()).isZero();
            assertPrivate(made, k, 1);
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    assertThat(made.table().cell(row, WideTable.name(column)))
                            .isIn("", table.cell(row, WideTable.name(column)));
                }
            }
        });
    }

    /** Models that more rows can break: t-closeness, and one of a stranger that no kind of merging keeps. */
    @Property(tries = 60)
    void whatIsMadeIsPrivateForModelsThatMoreRowsCanBreak(
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed, @ForAll @IntRange(min = 2, max = 80) int rows) {
        Microdata table = WideTable.random(seed, rows, COLUMNS, 4).encoded();
        List<PrivacyModel> close =
                List.of(PrivacyModels.closeness("mark", new BigDecimal("0.3")), PrivacyModels.kAnonymity(2));
        AnonymisedTable made =
                CellSuppression.of(table, close).find(Execution.sequential()).orElseThrow();
        assertThat(made.suppressed()).isZero();
        Map<String, Double> all = shares(IntStream.range(0, rows)
                .mapToObj(row -> table.cell(row, "mark"))
                .toList());
        assertThat(classes(made.table()).values()).allSatisfy(marks -> {
            Map<String, Double> here = shares(marks);
            double distance = all.entrySet().stream()
                            .mapToDouble(entry -> Math.abs(entry.getValue() - here.getOrDefault(entry.getKey(), 0.0)))
                            .sum()
                    / 2;
            assertThat(distance).isLessThanOrEqualTo(0.3 + 1e-9);
            assertThat(marks).hasSizeGreaterThan(1);
        });
    }

    private static Map<String, Double> shares(List<String> marks) {
        Map<String, Double> shares = new HashMap<>();
        marks.forEach(mark -> shares.merge(mark, 1.0 / marks.size(), Double::sum));
        return shares;
    }

    /** 6,000 rows are several groups, so that several threads have something to do. */
    @Test
    void neitherThreadsNorTheOrderOfRowsChangeWhatIsShown() {
        WideTable table = WideTable.random(3, 6000, COLUMNS, 5);
        List<List<String>> shuffled = new ArrayList<>(table.rows());
        Collections.shuffle(shuffled, new Random(5));
        Map<String, GeneralisationHierarchy> hierarchies = table.hierarchies(List.of(2), false);
        List<AnonymisedTable> made = new ArrayList<>();
        for (WideTable each : List.of(table, new WideTable(shuffled, COLUMNS, 5))) {
            for (Execution execution : List.of(Execution.sequential(), Execution.on(ForkJoinPool.commonPool(), 3))) {
                made.add(LocalRecoding.of(each.encoded(), hierarchies, models(5, 1))
                        .find(execution)
                        .orElseThrow());
            }
        }
        assertPrivate(made.get(0), 5, 1);
        assertThat(made)
                .map(one -> sorted(classes(one.table())))
                .containsOnly(sorted(classes(made.get(0).table())));
        assertThat(classes(made.get(0).table())).hasSizeGreaterThan(6000 / 5 / 4);
    }

    private static Map<String, List<String>> sorted(Map<String, List<String>> classes) {
        classes.values().forEach(Collections::sort);
        return classes;
    }

    @Test
    void whoListensHearsOfAllRowsAndCanEndIt() {
        Microdata table = WideTable.random(3, 5000, COLUMNS, 5).encoded();
        List<Long> heard = new ArrayList<>();
        CellSuppression suppression = CellSuppression.of(table, models(5, 1));
        suppression.find(Execution.sequential().reportingTo((done, total) -> heard.add(done) && total == 5000));
        assertThat(heard).isSorted().endsWith(5000L);
        for (int calls : List.of(1, heard.size() / 2, heard.size())) {
            int[] left = {calls};
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(
                            () -> suppression.find(Execution.sequential().reportingTo((done, total) -> --left[0] > 0)));
        }
    }

    /** Where both ways can be had, the one of wide tables keeps most of the detail: 24 columns of which 12 say nothing. */
    @Test
    void aWideTableLosesLittleMoreThanTheColumnsThatCount() {
        WideTable table = WideTable.random(11, 3000, COLUMNS, 4);
        List<List<String>> half = table.rows().stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row);
                    Collections.fill(cells.subList(12, COLUMNS), "100");
                    return cells;
                })
                .toList();
        int wide = emptied(new WideTable(half, COLUMNS, 4).encoded());
        int narrow = emptied(new WideTable(
                        half.stream()
                                .map(row -> {
                                    List<String> cells = new ArrayList<>(row.subList(0, 12));
                                    cells.add(row.get(COLUMNS));
                                    return cells;
                                })
                                .toList(),
                        12,
                        4)
                .encoded());
        assertThat((double) wide / narrow).isBetween(1.0, 1.15);
    }

    /** 21 columns are divided; to try all their combinations would take minutes. */
    @Test
    @Timeout(300)
    void theFirstWideTableOfCellsIsDivided() {
        Microdata table = WideTable.random(3, 3000, 21, 4).encoded();
        assertThat(emptied(table)).isPositive();
    }

    private static int emptied(Microdata table) {
        return CellSuppression.of(table, models(5, 1))
                .find(Execution.sequential())
                .orElseThrow()
                .emptied()
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
