package org.reversementoring.anonymisation.microdata.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reversementoring.anonymisation.microdata.WideTable;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** Groups of small tables, with a bound for small groups that is smaller still, so that columns split them too. */
class LocalSpecialisationPropertyTest {

    private static final int COLUMNS = 6;

    /** @param small 0: columns alone split; 100: no column does */
    @Property(tries = 600)
    void eachGroupIsPrivateAndItsLabelsAreThoseOfItsLevels(
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
            @ForAll @IntRange(min = 6, max = 100) int rows,
            @ForAll @IntRange(min = 1, max = 5) int k,
            @ForAll @IntRange(min = 1, max = 3) int l,
            @ForAll @IntRange(min = 0, max = 100) int small) {
        WideTable table = WideTable.random(seed, rows, COLUMNS, 4);
        Map<String, GeneralisationHierarchy> hierarchies = table.hierarchies(List.of(2), false);
        List<PrivacyModel> models = new ArrayList<>(List.of(PrivacyModels.kAnonymity(Math.max(2, k))));
        if (l > 1) {
            // Without a model of sizes, groups of one row are judged too.
            models = k == 1 ? new ArrayList<>() : models;
            models.add(PrivacyModels.distinctDiversity("mark", l));
        }
        int leastRows = k == 1 && l > 1 ? 1 : Math.max(2, k);
        Microdata encoded = table.encoded();
        LocalSpecialisation search =
                new LocalSpecialisation(encoded, hierarchies, models, small, Execution.sequential());
        int[] groups = search.groups();
        Map<List<String>, List<String>> shown = new HashMap<>();
        Map<Integer, List<String>> labelsOf = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            if (groups[row] >= 0) {
                List<String> labels = new ArrayList<>();
                for (int column = 0; column < COLUMNS; column++) {
                    labels.add(WideTable.of(hierarchies, column)
                            .label(table.rows().get(row).get(column), search.levelsOf(column)[groups[row]]));
                }
                assertThat(labelsOf.computeIfAbsent(groups[row], unseen -> labels))
                        .as("rows of a group have the same labels")
                        .isEqualTo(labels);
                shown.computeIfAbsent(labels, unseen -> new ArrayList<>())
                        .add(table.rows().get(row).get(COLUMNS));
            }
        }
        assertThat(shown.values()).allMatch(marks -> marks.size() >= leastRows && new HashSet<>(marks).size() >= l);
        boolean allArePrivate =
                table.rows().stream().map(row -> row.get(COLUMNS)).distinct().count() >= l;
        assertThat(Arrays.stream(groups).allMatch(group -> group >= 0)).isEqualTo(allArePrivate);
    }
}
