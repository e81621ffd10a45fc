package org.reversementoring.anonymisation.microdata.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.microdata.Tables;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

class KmAnonymityTest {

    private static final Microdata THEMES = Microdata.ofRows(
            List.of(Attribute.quasiIdentifier("grade", ValueType.TEXT), Attribute.sensitive("themes", ValueType.TEXT)),
            List.of(
                    List.of("a", "time; praise"),
                    List.of("a", "praise;time;time"),
                    List.of("a", "praise"),
                    List.of("a", ""),
                    List.of("b", ""),
                    List.of("b", "")));

    /**
     * In grade a: praise 3 times, time twice, both together twice. Nobody in grade b has a theme, so there is nothing to know.
     */
    @ParameterizedTest
    @CsvSource({"1, 2, 2, true", "2, 2, 2, true", "2, 3, 2, false"})
    void theRarestCombinationIsRead(int m, int k, double reached, boolean holds) {
        ModelResult finding =
                PrivacyAssessment.of(THEMES).finding(PrivacyModels.knownItems("themes", ';', k, m, THEMES));
        assertThat(finding.value()).isEqualTo(reached);
        assertThat(finding.holds()).isEqualTo(holds);
        assertThat(finding.classes()).isEqualTo(2);
    }

    /** One class of all rows is the definition of Terrovitis et al.; another class counts both ways. */
    @Test
    void inOneClassItAgreesWithItemSets() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            List<List<String>> rows = new ArrayList<>();
            List<List<String>> sets = new ArrayList<>();
            for (int row = 0; row < 12; row++) {
                StringBuilder cell = new StringBuilder();
                for (String item : List.of("p", "q", "r", "s")) {
                    cell.append(random.nextInt(3) > 0 ? item + "|" : "");
                }
                rows.add(List.of("all", cell.toString()));
                sets.add(Arrays.stream(cell.toString().split("\\|"))
                        .filter(item -> !item.isEmpty())
                        .toList());
            }
            Microdata table = Microdata.ofRows(THEMES.attributes(), rows);
            for (int m = 1; m <= 4; m++) {
                assertThat(Tables.reached(table, PrivacyModels.knownItems("themes", '|', 1, m, table)))
                        .isEqualTo(ItemSets.of(sets).smallestSupport(m));
            }
        }
    }

    /** Without the rows of grade a, the cells that are left have other numbers in the table's dictionary. */
    @Test
    void aModelReadsWhatIsMadeOfItsTableByWhatCellsSay() {
        PrivacyModel model = PrivacyModels.knownItems("themes", ';', 2, 2, THEMES);
        Microdata part = Microdata.ofRows(
                THEMES.attributes(),
                List.of(List.of("a", "praise"), List.of("a", "time; praise"), List.of("b", "praise")));
        ModelResult finding = PrivacyAssessment.of(part).finding(model);
        assertThat(finding.value()).as("time once in grade a").isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivacyAssessment.of(
                                Microdata.ofRows(THEMES.attributes(), List.of(List.of("a", "other"))))
                        .finding(model))
                .withMessage("column themes: values must be those of the table that the model was made for");
    }

    @Test
    void numbersOutsideTheirRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivacyModels.knownItems("themes", ';', 0, 2, THEMES))
                .withMessage("k must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivacyModels.knownItems("themes", ';', 5, 5, THEMES))
                .withMessage("known items must be between 1 and 4, but were 5");
        assertThat(PrivacyModels.knownItems("themes", ';', 5, 2, THEMES).toString())
                .isEqualTo("known-items(themes, 5, 2)");
    }
}
