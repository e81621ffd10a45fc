package org.reversementoring.anonymisation.microdata.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reversementoring.anonymisation.microdata.Tables.LAX;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reversementoring.anonymisation.microdata.NaiveTable;

/** Every model against its definition, over small random tables. */
class PrivacyAssessmentPropertyTest {

    static final List<PrivacyModel> ALL = List.of(
            PrivacyModels.kAnonymity(3),
            PrivacyModels.panels(2),
            PrivacyModels.maxFrequency("mark", LAX),
            PrivacyModels.distinctDiversity("mark", 2),
            PrivacyModels.entropyDiversity("mark", LAX),
            PrivacyModels.recursiveDiversity("mark", LAX, 2),
            PrivacyModels.closeness("mark", LAX),
            PrivacyModels.orderedCloseness("mark", LAX),
            PrivacyModels.basicLikeness("mark", LAX),
            PrivacyModels.enhancedLikeness("mark", LAX),
            PrivacyModels.disclosure("mark", LAX));

    @Property(tries = 300)
    void whatIsReachedIsTheWorstOverClasses(@ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
        NaiveTable naive = NaiveTable.random(seed, size);
        PrivacyAssessment check = PrivacyAssessment.of(naive.encoded());
        for (PrivacyModel model : ALL) {
            ModelResult finding = check.finding(model);
            String name = model.name().substring(0, model.name().indexOf('('));
            boolean more = finding.worst().get(0).reading().bound() == PrivacyModel.Bound.AT_LEAST;
            double worst = IntStream.range(0, size)
                    .mapToDouble(row -> naive.reached(row).getOrDefault(name, Double.NaN))
                    .reduce((a, b) -> more ? Math.min(a, b) : Math.max(a, b))
                    .orElseThrow();
            if (Double.isInfinite(worst)) {
                assertThat(finding.value()).as(name).isInfinite();
            } else {
                assertThat(finding.value()).as(name).isCloseTo(worst, org.assertj.core.api.Assertions.within(1e-9));
            }
        }
    }

    @Property(tries = 100)
    void theOrderOfRowsChangesNoFinding(@ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
        NaiveTable naive = NaiveTable.random(seed, size);
        List<List<String>> rows =
                new ArrayList<>(IntStream.range(0, size).mapToObj(naive::row).toList());
        Collections.shuffle(rows, new Random(seed));

        PrivacyAssessment before = PrivacyAssessment.of(naive.encoded());
        PrivacyAssessment after = PrivacyAssessment.of(new NaiveTable(rows).encoded());
        for (PrivacyModel model : ALL) {
            assertThat(after.finding(model)).hasToString(before.finding(model).toString());
        }
        assertThat(after.risk()).isEqualTo(before.risk());
    }

    /** What a search relies on, see the laws of the model: no class gets worse by merging than it says. */
    @Property(tries = 300)
    void mergingKeepsWhatItSays(@ForAll @IntRange(min = 2, max = 30) int size, @ForAll long seed) {
        NaiveTable naive = NaiveTable.random(seed, size);
        PrivacyAssessment fine = PrivacyAssessment.of(naive.at(1, 1).encoded());
        PrivacyAssessment coarse = PrivacyAssessment.of(naive.at(2, 2).encoded());
        for (PrivacyModel model : ALL) {
            ModelResult before = fine.finding(model);
            ModelResult after = coarse.finding(model);
            boolean more = before.worst().get(0).reading().bound() == PrivacyModel.Bound.AT_LEAST;
            if (more) {
                assertThat(after.value()).as(model.name()).isGreaterThanOrEqualTo(before.value() - 1e-12);
            } else {
                assertThat(after.value()).as(model.name()).isLessThanOrEqualTo(before.value() + 1e-12);
            }
        }
    }
}
