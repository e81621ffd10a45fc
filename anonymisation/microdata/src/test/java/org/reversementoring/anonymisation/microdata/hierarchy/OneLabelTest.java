package org.reversementoring.anonymisation.microdata.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Law: a label in another writing is the same label, so a slip of a hierarchy's author costs no level. */
class OneLabelTest {

    private static AnonymisedTable made(String label) {
        GeneralisationHierarchy grades = GeneralisationHierarchy.read(
                new StringReader("F1,junior,*\nF2," + label + ",*\nST3,senior,*\nST4,senior,*\n"), ',');
        Microdata table = Microdata.ofRows(
                List.of(Attribute.quasiIdentifier("grade", ValueType.TEXT)),
                IntStream.range(0, 12)
                        .mapToObj(i -> List.of(List.of("F1", "F2", "ST3", "ST4").get(i % 4)))
                        .toList());
        return MicrodataStrategies.fullDomain(Map.of("grade", grades))
                .transform(table, List.of(PrivacyModels.kAnonymity(5)), Execution.sequential())
                .orElseThrow();
    }

    /** Two of four values each: (2 - 1) / (4 - 1) is lost, and not all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "junior",
                " junior",
                "junior ",
                "Junior",
                "junior\u00A0",
                "j\u200Bunior",
                "JUNI\u041ER",
                "junior."
            })
    void aLabelInAnotherWritingIsTheSame(String label) {
        AnonymisedTable made = made(label);
        assertThat(made.levels()).containsEntry("grade", 1);
        assertThat(made.cost().orElseThrow()).isCloseTo(1.0 / 3, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(made.table().column("grade").dictionary()).containsExactlyInAnyOrder("junior", "senior");
    }

    @Test
    void aValueInAnotherWritingIsCoveredAndNotTwice() {
        GeneralisationHierarchy marks =
                GeneralisationHierarchy.of(List.of(List.of("poor", "low"), List.of("N/A", ""), List.of("10", "high")));
        assertThat(marks.label("Poor.", 1)).isEqualTo("low");
        assertThat(marks.label("10.0", 1)).isEqualTo("high");
        assertThat(marks.label("", 1)).isEmpty();
        assertThat(marks.categories().categories()).containsExactly("poor", "10", "low", "high");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneralisationHierarchy.of(List.of(List.of("poor", "*"), List.of("Poor ", "*"))))
                .withMessage("hierarchy line 2: value must occur once, but is in line 1 too");
        assertThat(GeneralisationHierarchy.byInterval(List.of("3", "NA", ""), BigDecimal.ZERO, List.of(BigDecimal.TEN))
                        .size())
                .isEqualTo(2);
    }

    @Test
    void aHierarchyThatIsNotThereIsToldBesideThoseThatAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneralisationHierarchy.required(
                        Map.of("grade", GeneralisationHierarchy.suppressing(List.of("F1"))), "age"))
                .withMessage("quasi-identifier age must have a hierarchy, but there are those of [grade]");
    }
}
