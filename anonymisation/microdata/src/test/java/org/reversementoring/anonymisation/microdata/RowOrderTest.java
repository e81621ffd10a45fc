package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.counting.DistinctRecords;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** Against sorting and counting the texts of rows. */
class RowOrderTest {

    @Test
    void rowsGoByTheirCells() {
        for (int seed = 0; seed < 300; seed++) {
            Microdata table = NaiveTable.random(seed, seed % 40).encoded();
            List<Integer> expected = IntStream.range(0, table.rows())
                    .boxed()
                    .sorted(Comparator.comparing((Integer row) -> codes(table, row), RowOrderTest::compare))
                    .toList();
            assertThat(RowOrder.byCells(table.columns(), table.rows()))
                    .containsExactly(
                            expected.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    @Test
    void rowsOfTheSameCellsAreCountedAtTheFirst() {
        for (int seed = 0; seed < 300; seed++) {
            Microdata all = NaiveTable.random(seed, seed % 40).encoded();
            Microdata table = Microdata.of(all.columns().subList(0, 2), all.rows());
            Map<String, Integer> counts = new TreeMap<>();
            List<Integer> first = new ArrayList<>();
            for (int row = 0; row < table.rows(); row++) {
                if (counts.merge(codes(table, row).toString(), 1, Integer::sum) == 1) {
                    first.add(row);
                }
            }
            DistinctRecords distinct = DistinctRecords.of(table.columns(), table.rows());
            assertThat(IntStream.range(0, distinct.size())
                            .map(distinct::firstRow)
                            .toArray())
                    .containsExactly(first.stream().mapToInt(Integer::intValue).toArray());
            assertThat(IntStream.range(0, distinct.size()).map(distinct::count).toArray())
                    .containsExactly(first.stream()
                            .mapToInt(row -> counts.get(codes(table, row).toString()))
                            .toArray());
        }
    }

    /** Tables of few possible rows are counted, others are sorted; a column of many values makes the difference. */
    @Test
    void aTableInOrderHasItsRowsByTheirCells() {
        for (int seed = 0; seed < 300; seed++) {
            Microdata table = NaiveTable.random(seed, seed % 40).encoded();
            boolean many = seed % 3 == 0;
            List<Column> columns = table.columns().subList(many ? 0 : 1, 5);
            int[] some =
                    IntStream.range(0, table.rows()).filter(row -> row % 3 > 0).toArray();
            // Some entries of the dictionaries do not occur any more, which must not show.
            Microdata part = Microdata.of(
                    columns.stream()
                            .map(column -> Column.encoded(
                                    column.attribute(),
                                    column.dictionary(),
                                    CodeVector.of(
                                            some.length,
                                            column.cardinality(),
                                            row -> column.codes().at(some[row]))))
                            .toList(),
                    some.length);
            for (Microdata each : List.of(Microdata.of(columns, table.rows()), part)) {
                for (Execution execution :
                        List.of(Execution.sequential(), Execution.on(ForkJoinPool.commonPool(), 2))) {
                    Microdata ordered = RowOrder.inOrder(each.columns(), each.rows(), execution);
                    assertThat(IntStream.range(0, each.rows()).mapToObj(row -> cells(ordered, row)))
                            .containsExactlyElementsOf(IntStream.range(0, each.rows())
                                    .mapToObj(row -> cells(each, row))
                                    .sorted(RowOrderTest::compareTexts)
                                    .toList());
                    assertThat(ordered.columns())
                            .allMatch(column -> column.dictionary().size()
                                    == IntStream.range(0, each.rows())
                                            .mapToObj(row -> column.cell(row))
                                            .distinct()
                                            .count());
                }
            }
        }
    }

    private static List<String> cells(Microdata table, int row) {
        return table.columns().stream().map(column -> column.cell(row)).toList();
    }

    private static int compareTexts(List<String> a, List<String> b) {
        int order = 0;
        for (int i = 0; i < a.size() && order == 0; i++) {
            order = a.get(i).compareTo(b.get(i));
        }
        return order;
    }

    private static List<Integer> codes(Microdata table, int row) {
        return table.columns().stream().map(column -> column.codes().at(row)).toList();
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return Integer.compare(a.get(i), b.get(i));
            }
        }
        return 0;
    }
}
