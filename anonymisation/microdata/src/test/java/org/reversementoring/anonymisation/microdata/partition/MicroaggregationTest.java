package org.reversementoring.anonymisation.microdata.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.Tables;
import org.reversementoring.anonymisation.microdata.equivalence.ReidentificationRisk;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

class MicroaggregationTest {

    private static final List<PrivacyModel> ANY = List.of(PrivacyModels.kAnonymity(1));

    private static Microdata points(List<List<String>> rows) {
        return Microdata.ofRows(
                List.of(
                        Attribute.quasiIdentifier("x", ValueType.DECIMAL),
                        Attribute.quasiIdentifier("y", ValueType.WHOLE)),
                rows);
    }

    /**
     * Mean 6, so 11 and 1 are the farthest, 11 coming first: groups {11, 10, 9} and {1, 2, 3}. Within groups 2 + 2, in the table
     * 2 · (25 + 16 + 9) = 100.
     */
    @Test
    void nearNumbersShowTheirMean() {
        Microdata table = points(List.of(
                List.of("11", "0"),
                List.of("1", "0"),
                List.of("10", "0"),
                List.of("2", "0"),
                List.of("9.0", "0"),
                List.of("3", "0")));

        AnonymisedTable found = Microaggregation.of(table, List.of("x"), 3)
                .find(ANY, Execution.sequential())
                .orElseThrow();

        assertThat(IntStream.range(0, 6).mapToObj(row -> found.table().cell(row, "x")))
                .containsExactly("10", "2", "10", "2", "10", "2");
        assertThat(Tables.classes(found)).isEqualTo(2);
        assertThat(found.cost().getAsDouble()).isCloseTo(0.04, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 11, 40, 101})
    void groupsHaveKToTwiceKRowsAndTotalsStay(int size) {
        Random random = new Random(size);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(List.of(String.valueOf(random.nextInt(1000) / 10.0), String.valueOf(random.nextInt(90))));
        }
        Microdata table = points(rows);

        AnonymisedTable found = Microaggregation.of(table, List.of("x", "y"), 3)
                .find(ANY, Execution.sequential())
                .orElseThrow();

        ReidentificationRisk risk = PrivacyAssessment.of(found.table()).risk();
        assertThat(risk.smallest()).isGreaterThanOrEqualTo(3);
        assertThat(risk.largest()).isLessThanOrEqualTo(5);
        assertThat(Tables.classes(found)).isEqualTo(risk.classes());
        for (String name : List.of("x", "y")) {
            assertThat(total(found.table(), name)).isCloseTo(total(table, name), within(1e-3));
        }
        assertThat(found.cost().getAsDouble()).isBetween(0.0, 1.0);
    }

    private static double total(Microdata table, String name) {
        return IntStream.range(0, table.rows())
                .mapToDouble(row -> Double.parseDouble(table.cell(row, name)))
                .sum();
    }

    @Test
    void rowsWithoutANumberAreRefused() {
        Microdata table = points(List.of(List.of("1", ""), List.of("2", "3")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Microaggregation.of(table, List.of("y"), 2))
                .withMessage("column y must have a number in each row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Microaggregation.of(table, List.of("x"), 3))
                .withMessage("group size must be between 2 and the rows, 2, but was 3");
        assertThatIllegalArgumentException().isThrownBy(() -> Microaggregation.of(table, List.of(), 2));
    }
}
