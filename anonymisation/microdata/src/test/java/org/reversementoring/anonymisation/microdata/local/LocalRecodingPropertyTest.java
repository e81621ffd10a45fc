package org.reversementoring.anonymisation.microdata.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.reversementoring.anonymisation.microdata.NaiveTable;
import org.reversementoring.anonymisation.microdata.Tables;
import org.reversementoring.anonymisation.microdata.generalisation.TableRecoder;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.ModelResult;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** What is recoded row by row, against rows compared pair by pair. */
class LocalRecodingPropertyTest {

    private static final List<String> KNOWN = List.of("grade", "age");

    private static List<PrivacyModel> models(int k, int l) {
        return l == 1
                ? List.of(PrivacyModels.kAnonymity(k))
                : List.of(PrivacyModels.kAnonymity(k), PrivacyModels.distinctDiversity("mark", l));
    }

    @Property(tries = 400)
    void everyClassIsPrivateAndEveryLabelIsTheRowsOwn(
            @ForAll @LongRange(min = 0, max = 100_000) long seed,
            @ForAll @IntRange(min = 1, max = 60) int rows,
            @ForAll @IntRange(min = 2, max = 5) int k,
            @ForAll @IntRange(min = 1, max = 2) int l,
            @ForAll @IntRange(min = 0, max = 2) int tenths) {
        Microdata table = NaiveTable.random(seed, rows).encoded();
        Optional<AnonymisedTable> found = LocalRecoding.of(table, NaiveTable.HIERARCHIES, models(k, l))
                .inStepsOf(new BigDecimal("0.05"))
                .suppressingUpTo(BigDecimal.valueOf(tenths, 1))
                .find(Execution.sequential());

        boolean wholeTableIsPrivate =
                PrivacyAssessment.of(top(table)).findings(models(k, l)).stream().allMatch(ModelResult::holds);
        assertThat(found.isPresent() || !wholeTableIsPrivate)
                .as("where one class of all rows is private there is an answer")
                .isTrue();
        found.ifPresent(made -> {
            assertThat(made.suppressed() * 10).isLessThanOrEqualTo(tenths * rows);
            for (int row = 0; row < made.table().rows(); row++) {
                assertThat(classOf(made.table(), row)).hasSizeGreaterThanOrEqualTo(k);
                assertThat(classOf(made.table(), row).stream()
                                .map(other -> made.table().cell(other, "mark"))
                                .distinct())
                        .hasSizeGreaterThanOrEqualTo(l);
                for (String column : KNOWN) {
                    String raw = table.cell(made.from(row), column);
                    assertThat(labels(column, raw)).contains(made.table().cell(row, column));
                }
            }
        });
    }

    @Property(tries = 300)
    void cellsAreEmptiedOnlyAndClassesAreLargeByEitherReadingOfAnEmptyCell(
            @ForAll @LongRange(min = 0, max = 100_000) long seed,
            @ForAll @IntRange(min = 1, max = 50) int rows,
            @ForAll @IntRange(min = 2, max = 5) int k) {
        Microdata table = NaiveTable.random(seed, rows).encoded();
        Optional<AnonymisedTable> found =
                CellSuppression.of(table, models(k, 1)).find(Execution.sequential());

        assertThat(found.isPresent()).isEqualTo(rows >= k);
        found.ifPresent(made -> {
            int emptied = 0;
            for (int row = 0; row < rows; row++) {
                int same = row;
                for (String column : KNOWN) {
                    emptied += made.table().cell(row, column).isEmpty() ? 1 : 0;
                    assertThat(made.table().cell(row, column)).isIn("", table.cell(row, column));
                }
                assertThat(classOf(made.table(), row)).hasSizeGreaterThanOrEqualTo(k);
                long matching = java.util.stream.IntStream.range(0, rows)
                        .filter(other -> KNOWN.stream()
                                .allMatch(column -> matches(
                                        made.table().cell(same, column),
                                        made.table().cell(other, column))))
                        .count();
                assertThat(matching)
                        .isGreaterThanOrEqualTo(classOf(made.table(), row).size());
            }
            assertThat(Tables.emptied(made)).isEqualTo(emptied);
        });
    }

    private static boolean matches(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static Microdata top(Microdata table) {
        return new TableRecoder(table, NaiveTable.HIERARCHIES, List.of())
                .at(java.util.Map.of(
                        "grade", 2, "age", NaiveTable.hierarchy("age").height()))
                .table();
    }

    private static List<String> labels(String column, String raw) {
        List<String> labels = new ArrayList<>();
        GeneralisationHierarchy hierarchy = NaiveTable.hierarchy(column);
        for (int level = 0; level <= hierarchy.height(); level++) {
            labels.add(hierarchy.label(raw, level));
        }
        return labels;
    }

    private static List<Integer> classOf(Microdata table, int row) {
        List<Integer> same = new ArrayList<>();
        for (int other = 0; other < table.rows(); other++) {
            int candidate = other;
            if (KNOWN.stream().allMatch(column -> table.cell(row, column).equals(table.cell(candidate, column)))) {
                same.add(other);
            }
        }
        return same;
    }
}
