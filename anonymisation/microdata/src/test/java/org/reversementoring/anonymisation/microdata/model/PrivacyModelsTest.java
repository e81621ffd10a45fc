package org.reversementoring.anonymisation.microdata.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.reversementoring.anonymisation.microdata.Tables.LAX;
import static org.reversementoring.anonymisation.microdata.Tables.marks;
import static org.reversementoring.anonymisation.microdata.Tables.reached;
import static org.reversementoring.anonymisation.microdata.table.ValueType.TEXT;
import static org.reversementoring.anonymisation.microdata.table.ValueType.WHOLE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.counting.EquivalenceClasses;
import org.reversementoring.anonymisation.microdata.equivalence.ReidentificationRisk;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Numbers worked out by hand; the tables are those of the research notes, section 2.9, unless said. */
class PrivacyModelsTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    /** Nine salaries in three classes, each once (Li et al. 2007, tables 3 and 5, in thousands). */
    private static final Microdata SALARIES =
            marks(WHOLE, "a:3", "a:4", "a:5", "b:6", "b:8", "b:11", "c:7", "c:9", "c:10");

    private static final Microdata PURE = marks(TEXT, "a:x", "a:x", "b:y", "b:y");

    private static boolean holds(Microdata table, PrivacyModel model) {
        return PrivacyAssessment.of(table).finding(model).holds();
    }

    @Test
    void orderedClosenessOfSalariesIsThatOfThePaper() {
        ModelResult finding = PrivacyAssessment.of(SALARIES).finding(PrivacyModels.orderedCloseness("mark", LAX));

        assertThat(finding.value()).isCloseTo(0.375, EXACTLY);
        assertThat(finding.worst().get(2).reading().value()).isCloseTo(1 / 6.0, EXACTLY);
        assertThat(holds(SALARIES, PrivacyModels.orderedCloseness("mark", new BigDecimal("0.375"))))
                .isTrue();
        assertThat(holds(SALARIES, PrivacyModels.orderedCloseness("mark", new BigDecimal("0.37499999999999999999"))))
                .as("exact, where floating point sees no difference")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 37})
    void oneClassOfEquallyFrequentValuesIsAsDiverseAsItHasValues(int n) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 2 * n; i++) {
            rows.add("a:" + i % n);
        }
        Microdata table = marks(WHOLE, rows.toArray(String[]::new));

        assertThat(reached(table, PrivacyModels.maxFrequency("mark", LAX))).isEqualTo(1.0 / n);
        assertThat(reached(table, PrivacyModels.distinctDiversity("mark", 1))).isEqualTo(n);
        assertThat(holds(table, PrivacyModels.entropyDiversity("mark", BigDecimal.valueOf(n))))
                .isTrue();
        assertThat(holds(table, PrivacyModels.entropyDiversity("mark", new BigDecimal(n + ".00001"))))
                .isFalse();
        for (int l = 1; l <= n; l++) {
            assertThat(reached(table, PrivacyModels.recursiveDiversity("mark", LAX, l)))
                    .isCloseTo(1.0 / (n - l + 1), EXACTLY);
        }
        for (PrivacyModel closed : List.of(
                PrivacyModels.closeness("mark", BigDecimal.ZERO),
                PrivacyModels.orderedCloseness("mark", BigDecimal.ZERO),
                PrivacyModels.basicLikeness("mark", BigDecimal.ZERO),
                PrivacyModels.enhancedLikeness("mark", BigDecimal.ZERO))) {
            assertThat(reached(table, closed)).as(closed.name()).isZero();
            assertThat(holds(table, closed)).as(closed.name()).isTrue();
        }
        assertThat(reached(table, PrivacyModels.disclosure("mark", LAX))).isZero();
    }

    @Test
    void classesOfOneValueTellEverything() {
        assertThat(reached(PURE, PrivacyModels.kAnonymity(2))).isEqualTo(2);
        assertThat(reached(PURE, PrivacyModels.distinctDiversity("mark", 2))).isEqualTo(1);
        assertThat(reached(PURE, PrivacyModels.closeness("mark", LAX))).isEqualTo(0.5);
        assertThat(reached(PURE, PrivacyModels.basicLikeness("mark", LAX))).isEqualTo(1);
        assertThat(reached(PURE, PrivacyModels.disclosureOfPresentValues("mark", LAX)))
                .isCloseTo(Math.log(2), EXACTLY);
        assertThat(reached(PURE, PrivacyModels.disclosure("mark", LAX))).isInfinite();
        assertThat(reached(PURE, PrivacyModels.enhancedLikeness("mark", LAX)))
                .as("a gain of 1 is above -ln 0.5")
                .isInfinite();
        assertThat(reached(PURE, PrivacyModels.recursiveDiversity("mark", LAX, 2)))
                .isInfinite();
    }

    @Test
    void nineToOneInEachClass() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add((i < 10 ? "a:" : "b:") + (i % 10 == 0 ? "y" : "x"));
        }
        Microdata table = marks(TEXT, rows.toArray(String[]::new));

        assertThat(reached(table, PrivacyModels.maxFrequency("mark", LAX))).isEqualTo(0.9);
        assertThat(holds(table, PrivacyModels.maxFrequency("mark", new BigDecimal("0.9"))))
                .isTrue();
        assertThat(reached(table, PrivacyModels.entropyDiversity("mark", BigDecimal.ONE)))
                .as("e^-(0.9 ln 0.9 + 0.1 ln 0.1)")
                .isCloseTo(1.384145, within(1e-6));
        assertThat(reached(table, PrivacyModels.recursiveDiversity("mark", LAX, 2)))
                .isEqualTo(9);
        assertThat(holds(table, PrivacyModels.recursiveDiversity("mark", BigDecimal.valueOf(9), 2)))
                .as("c must exceed 9")
                .isFalse();
        assertThat(holds(table, PrivacyModels.recursiveDiversity("mark", new BigDecimal("9.01"), 2)))
                .isTrue();
        assertThat(reached(table, PrivacyModels.closeness("mark", LAX))).isZero();
    }

    @Test
    void hierarchicalDistanceCostsTheLevelAtWhichValuesMeet() {
        GeneralisationHierarchy wards = GeneralisationHierarchy.of(List.of(
                List.of("a", "p", "*"), List.of("b", "p", "*"), List.of("c", "q", "*"), List.of("d", "q", "*")));
        Microdata near = marks(TEXT, "1:a", "1:c", "2:b", "2:d");
        Microdata far = marks(TEXT, "1:a", "1:b", "2:c", "2:d");

        // near: in each class 1/4 is moved within p and 1/4 within q, at half the height: 1/2 * 1/2.
        assertThat(reached(near, PrivacyModels.hierarchicalCloseness("mark", LAX, wards, near)))
                .isEqualTo(0.25);
        // far: half of the mass is moved between p and q, at full height.
        assertThat(reached(far, PrivacyModels.hierarchicalCloseness("mark", LAX, wards, far)))
                .isEqualTo(0.5);
        assertThat(reached(near, PrivacyModels.closeness("mark", LAX))).isEqualTo(0.5);
        GeneralisationHierarchy flat = GeneralisationHierarchy.suppressing(List.of("a", "b", "c", "d"));
        assertThat(reached(near, PrivacyModels.hierarchicalCloseness("mark", LAX, flat, near)))
                .as("one level is equal distance")
                .isEqualTo(0.5);
    }

    /** Rows without a panel come from none, in the first class and in others. */
    @Test
    void aMissingPanelIsNone() {
        Microdata table = Microdata.ofRows(
                List.of(Attribute.quasiIdentifier("grade", ValueType.TEXT), Attribute.panelKey("panel")),
                List.of(
                        List.of("a", ""),
                        List.of("a", "p1"),
                        List.of("b", ""),
                        List.of("b", ""),
                        List.of("c", "p1"),
                        List.of("c", "p2")));
        EquivalenceClasses classes = EquivalenceClasses.of(table);
        assertThat(List.of(0, 2, 4))
                .map(row -> classes.at(classes.classOf(row)).panels())
                .containsExactly(1, 0, 2);
    }

    @Test
    void panelsOfAClassAreCountedOnce() {
        Microdata table = Microdata.ofRows(
                List.of(Attribute.quasiIdentifier("grade", TEXT), Attribute.panelKey("panel")),
                List.of(List.of("F1", "1"), List.of("F1", "1"), List.of("F1", "2"), List.of("F2", "3")));

        assertThat(reached(table, PrivacyModels.panels(1))).isEqualTo(1);
        assertThat(PrivacyAssessment.of(table).finding(PrivacyModels.panels(2)).failing())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reached(PURE, PrivacyModels.panels(1)))
                .withMessage("table must have a panel key, but has none");
    }

    @Test
    void aTableWithoutRowsPassesNothing() {
        Microdata empty = marks(TEXT);

        ModelResult finding = PrivacyAssessment.of(empty).finding(PrivacyModels.kAnonymity(1));
        assertThat(finding.holds()).isFalse();
        assertThat(finding.value()).isNaN();
        assertThat(PrivacyAssessment.of(empty).risk().highest()).isNaN();
    }

    @Test
    void missingCellsAreOneClassOfTheirOwnAndNoValue() {
        Microdata table = marks(TEXT, ":x", ":y", "a:x", "a:y");

        assertThat(PrivacyAssessment.of(table).risk().classes()).isEqualTo(2);
        Microdata gaps = marks(TEXT, "a:", "a:NA", "a:x", "a:x", "a:y", "b:-", "b:");
        Microdata without = marks(TEXT, "a:x", "a:x", "a:y");
        for (PrivacyModel model : List.of(
                PrivacyModels.distinctDiversity("mark", 3),
                PrivacyModels.entropyDiversity("mark", BigDecimal.ONE),
                PrivacyModels.maxFrequency("mark", BigDecimal.ONE),
                PrivacyModels.recursiveDiversity("mark", BigDecimal.TEN, 1),
                PrivacyModels.closeness("mark", BigDecimal.ONE),
                PrivacyModels.orderedCloseness("mark", BigDecimal.ONE),
                PrivacyModels.basicLikeness("mark", BigDecimal.ONE),
                PrivacyModels.enhancedLikeness("mark", BigDecimal.ONE),
                PrivacyModels.disclosure("mark", BigDecimal.ONE))) {
            ModelResult finding = PrivacyAssessment.of(gaps).finding(model);
            assertThat(finding.worst().get(1).reading().value())
                    .as(model.name() + ": a class with gaps is what its values are")
                    .isEqualTo(reached(without, model));
            assertThat(finding.failing())
                    .as(model.name() + ": a class without values")
                    .isPositive();
        }
        assertThat(PrivacyAssessment.of(gaps)
                        .finding(PrivacyModels.answers("mark", 3))
                        .worst())
                .extracting(worst -> worst.reading().value())
                .containsExactly(0.0, 3.0);
    }

    @Test
    void theWorstClassesAreToldByRowButNotInText() {
        ModelResult finding = PrivacyAssessment.of(marks(TEXT, "b:x", "b:x", "a:x", "c:x", "d:x", "d:x", "d:x"))
                .finding(PrivacyModels.kAnonymity(2));

        assertThat(finding.worst()).extracting(ModelResult.Worst::row).containsExactly(2, 3, 0);
        assertThat(finding).hasToString("ModelResult[k-anonymity(2), value=1.0, holds=false, failing=2 of 4 classes]");
        assertThat(finding.worst().get(0)).hasToString("Worst[size=1, value=1.0]");
        assertThat(finding.source()).isNotBlank();
    }

    @Test
    void risksFollowFromTheSizes() {
        ReidentificationRisk risk = PrivacyAssessment.of(marks(TEXT, "a:x", "b:x", "b:x", "c:x", "c:x", "c:x", "c:x"))
                .risk();

        // sizes 1, 2, 4
        assertThat(risk)
                .isEqualTo(ReidentificationRisk.ofSizes(2, 4, 1))
                .hasToString("ReidentificationRisk[rows=7, classes=3, highest=1.0, meanOfRows=" + 3 / 7.0
                        + ", meanOfClasses=" + 1.75 / 3 + ", uniques=1, smallest=1, largest=4, discernibility=21]");
        Microdata sample = marks(TEXT, "b:x");
        Microdata population = marks(TEXT, "a:x", "b:x", "b:x", "b:x");
        assertThat(ReidentificationRisk.highestForJournalist(sample, population))
                .isEqualTo(1 / 3.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReidentificationRisk.highestForJournalist(population, sample))
                .withMessage("row 1 of the sample must be in the population");
    }

    @Test
    void combinationsOfThemesAreCountedUpToWhatTheAttackerKnows() {
        ItemSets themes = ItemSets.of(List.of(
                List.of("rota", "pay"),
                List.of("pay", "rota", "pay"),
                List.of("rota"),
                List.of("rota", "food", "pay"),
                List.of("food")));

        assertThat(themes.smallestSupport(1)).as("food").isEqualTo(2);
        assertThat(themes.smallestSupport(2)).as("food and pay").isEqualTo(1);
        assertThat(ItemSets.of(List.of(List.of())).smallestSupport(2)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> themes.smallestSupport(5));
    }

    @Test
    void parametersOutsideTheirRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivacyModels.kAnonymity(0))
                .withMessage("k must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivacyModels.closeness("mark", BigDecimal.valueOf(-1)))
                .withMessage("t must be at least 0, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reached(PURE, PrivacyModels.closeness("pay", LAX)))
                .withMessage("table must have a sensitive column pay");
    }
}
