package org.reversementoring.anonymisation.microdata.fulldomain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reversementoring.anonymisation.microdata.NaiveTable;
import org.reversementoring.anonymisation.microdata.generalisation.PackedCounters;
import org.reversementoring.anonymisation.microdata.generalisation.TupleLayout;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** Classes of tuples that have more than the quasi-identifiers, against rows counted as texts. */
class SparseNodeClassesPropertyTest {

    @Property(tries = 300)
    void theTupleOfAClassHasItsCells(
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed, @ForAll @IntRange(min = 1, max = 60) int rows) {
        Microdata table = NaiveTable.random(seed, rows).encoded();
        List<Column> known = List.of(table.column("grade"), table.column("age"));
        TupleLayout layout = TupleLayout.of(known, List.of(table.column("mark"), table.column("panel")));
        TupleTable tuples = layout.pack(rows, List.of(), PackedCounters.of(0, rows));
        SparseNodeClasses classes = new SparseNodeClasses(layout, 2, rows, tuples.size());
        classes.over(tuples, true);

        Map<List<String>, Integer> expected = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            expected.merge(List.of(table.cell(row, "grade"), table.cell(row, "age")), 1, Integer::sum);
        }
        Map<List<String>, Integer> found = new HashMap<>();
        for (int group = 0; group < classes.classes(); group++) {
            int tuple = classes.tuple(group);
            found.merge(
                    List.of(
                            known.get(0).dictionary().get(layout.code(tuples, tuple, 0)),
                            known.get(1).dictionary().get(layout.code(tuples, tuple, 1))),
                    classes.size(group),
                    Integer::sum);
        }
        assertThat(found).isEqualTo(expected);
    }
}
