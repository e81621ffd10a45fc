package org.reversementoring.anonymisation.microdata.generalisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reversementoring.anonymisation.microdata.NaiveTable;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** Tuples of several words against tuples of one: in words of few bits, so that small tables are wide. */
class WideTupleGeneraliserPropertyTest {

    private static final PackedCounters LANES = PackedCounters.of(4, 64);

    @Property(tries = 2000)
    void wordsMakeNoDifference(
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
            @ForAll @IntRange(min = 1, max = 60) int rows,
            @ForAll @IntRange(min = 3, max = 6) int firstBits,
            @ForAll @IntRange(min = 3, max = 4) int otherBits) {
        Microdata table = NaiveTable.random(seed, rows).encoded();
        List<Column> known = List.of(table.column("grade"), table.column("age"));
        List<Column> panel = List.of(table.column("panel"));
        List<Column> marks = List.of(table.column("mark"));
        List<GeneralisationLevels> ladders = known.stream()
                .map(column -> GeneralisationLevels.of(
                        column, NaiveTable.hierarchy(column.attribute().name()), rows, InformationLoss.LOSS))
                .toList();
        TupleLayout one = TupleLayout.of(known, panel);
        TupleLayout several = TupleLayout.of(known, panel, firstBits, otherBits);
        assertThat(one.words()).isOne();
        TupleTable narrow = one.pack(rows, marks, LANES);
        TupleTable wide = several.pack(rows, marks, LANES);
        TupleGeneraliser first = TupleGeneraliser.of(one, 2, narrow.size(), LANES.words());
        TupleGeneraliser second = TupleGeneraliser.of(several, 2, wide.size(), LANES.words());
        Random random = new Random(seed);
        int[] at = {0, 0};
        assertThat(tuples(several, wide)).isEqualTo(tuples(one, narrow));
        for (int step = 0; step < 3; step++) {
            int[] to = {at[0] + random.nextInt(3 - at[0]), at[1] + random.nextInt(4 - at[1])};
            narrow = first.raise(narrow, at, to, new LevelMappings(ladders, one));
            wide = second.raise(wide, at, to, new LevelMappings(ladders, several));
            assertThat(tuples(several, wide)).isEqualTo(tuples(one, narrow));
            at = to;
        }
        long[][] numbers = {{7, 7, 1, 0}, random.longs(8, 0, 1000).toArray()};
        assertThat(keys(second.renumbered(wide, numbers))).isEqualTo(keys(first.renumbered(narrow, numbers)));
    }

    /** What each tuple has in all columns, its count and its counters. */
    private static Map<List<Integer>, List<Long>> tuples(TupleLayout layout, TupleTable table) {
        Map<List<Integer>, List<Long>> found = new TreeMap<>(java.util.Comparator.comparing(List::toString));
        for (int tuple = 0; tuple < table.size(); tuple++) {
            int place = tuple;
            List<Integer> codes = IntStream.range(0, layout.columns().size())
                    .mapToObj(column -> layout.code(table, place, column))
                    .toList();
            List<Long> counts = new ArrayList<>(List.of((long) table.counts()[tuple]));
            for (int word = 0; word < LANES.words(); word++) {
                counts.add(table.marks()[tuple * LANES.words() + word]);
            }
            assertThat(found.put(codes, counts)).as("each tuple once").isNull();
        }
        return found;
    }

    private static Map<Long, Integer> keys(TupleTable table) {
        Map<Long, Integer> found = new TreeMap<>();
        for (int tuple = 0; tuple < table.size(); tuple++) {
            assertThat(found.put(table.keys()[tuple], table.counts()[tuple])).isNull();
        }
        return found;
    }
}
