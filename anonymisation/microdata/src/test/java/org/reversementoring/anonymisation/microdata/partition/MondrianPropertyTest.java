package org.reversementoring.anonymisation.microdata.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reversementoring.anonymisation.microdata.NaiveTable;
import org.reversementoring.anonymisation.microdata.Tables;
import org.reversementoring.anonymisation.microdata.counting.PartitionClasses;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** Laws of cutting, over small random tables. */
class MondrianPropertyTest {

    private static final List<List<PrivacyModel>> MODELS = List.of(
            List.of(PrivacyModels.kAnonymity(3)),
            List.of(PrivacyModels.kAnonymity(2), PrivacyModels.panels(2)),
            List.of(PrivacyModels.distinctDiversity("mark", 2), PrivacyModels.kAnonymity(2)),
            List.of(PrivacyModels.maxFrequency("mark", new BigDecimal("0.7"))),
            List.of(PrivacyModels.closeness("mark", new BigDecimal("0.3"))));

    @Property(tries = 200)
    void theResultIsPrivateAndTrue(
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @IntRange(min = 0, max = 4) int which,
            @ForAll boolean relaxed,
            @ForAll long seed) {
        Microdata table = NaiveTable.random(seed, size).encoded();
        List<PrivacyModel> models = MODELS.get(which);
        Mondrian strict = Mondrian.of(table, Map.of(), models);
        Optional<AnonymisedTable> found =
                relaxed ? strict.relaxed().find(Execution.sequential()) : strict.find(Execution.sequential());

        int[] all = java.util.stream.IntStream.range(0, size).toArray();
        EquivalenceClass whole = new PartitionClasses(table).at(all, 0, size);
        assertThat(found.isPresent())
                .isEqualTo(models.stream().allMatch(model -> model.judge(whole).holds()));
        if (found.isEmpty()) {
            return;
        }
        Microdata shown = found.get().table();
        PrivacyAssessment check = PrivacyAssessment.of(shown);
        models.forEach(model ->
                assertThat(check.finding(model).holds()).as(model.name()).isTrue());
        double product = 1;
        for (String name : List.of("grade", "age")) {
            List<String> order = table.column(name).dictionary();
            double sum = 0;
            for (int row = 0; row < size; row++) {
                List<String> ends = List.of(shown.cell(row, name).split(" \\.\\. ", -1));
                int low = order.indexOf(ends.get(0));
                int high = order.indexOf(ends.get(ends.size() - 1));
                assertThat(order.indexOf(table.cell(row, name))).isBetween(low, high);
                sum += (high - low + 1.0) / order.size();
            }
            double least = (double) size / order.size();
            product *= order.size() == 1 ? 1 : 1 + (sum - least) / (size - least);
        }
        assertThat(found.get().cost().getAsDouble()).isCloseTo(Math.sqrt(product) - 1, within(1e-9));
        if (!relaxed) {
            for (int a = 0; a < size; a++) {
                for (int b = 0; b < a; b++) {
                    if (table.cell(a, "grade").equals(table.cell(b, "grade"))
                            && table.cell(a, "age").equals(table.cell(b, "age"))) {
                        assertThat(shown.cell(a, "age")).isEqualTo(shown.cell(b, "age"));
                    }
                }
            }
        }
    }

    /** Any class has one mark, so the second model changes nothing but the way: row by row, as for any models. */
    @Property(tries = 200)
    void tuplesAreCutAsRowsAre(
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @IntRange(min = 1, max = 6) int k,
            @ForAll long seed) {
        Microdata table = NaiveTable.random(seed, size).encoded();
        PrivacyModel atLeastK = PrivacyModels.kAnonymity(k);

        assertThat(shown(Mondrian.of(table, Map.of(), List.of(atLeastK)).find(Execution.sequential())))
                .isEqualTo(shown(
                        Mondrian.of(table, Map.of(), List.of(PrivacyModels.distinctDiversity("mark", 1), atLeastK))
                                .find(Execution.sequential())));
    }

    @Property(tries = 50)
    void threadsChangeNothing(
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @IntRange(min = 0, max = 4) int which,
            @ForAll boolean relaxed,
            @ForAll long seed) {
        Mondrian strict = Mondrian.of(NaiveTable.random(seed, size).encoded(), Map.of(), MODELS.get(which));
        Mondrian cuts = relaxed ? strict.relaxed() : strict;
        for (int threads : new int[] {2, 3, 8}) {
            assertThat(shown(cuts.find(Execution.on(ForkJoinPool.commonPool(), threads))))
                    .isEqualTo(shown(cuts.find(Execution.sequential())));
        }
    }

    private static List<Object> shown(Optional<AnonymisedTable> found) {
        List<Object> cells = new ArrayList<>();
        found.ifPresent(recoded -> {
            cells.addAll(List.of(Tables.classes(recoded), recoded.cost().getAsDouble()));
            for (int row = 0; row < recoded.table().rows(); row++) {
                cells.add(recoded.table().cell(row, "grade") + "/"
                        + recoded.table().cell(row, "age"));
            }
        });
        return cells;
    }
}
