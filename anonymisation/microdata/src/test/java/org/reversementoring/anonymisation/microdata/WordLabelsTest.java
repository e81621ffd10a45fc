package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Released;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Withheld;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * Law: a column of numbers may leave in words if, and only if, the words are labels of a hierarchy that the host declared. A refusal
 * names column, rows and what to declare, and quotes no cell.
 */
class WordLabelsTest {

    private static final MicrodataGate GATE = MicrodataGate.forFirstRelease(MicrodataPolicy.standard());

    private static final GeneralisationHierarchy AGE = GeneralisationHierarchy.of(List.of(
            List.of("31", "30 to 39", "young"),
            List.of("35", "30 to 39", "young"),
            List.of("44", "40 to 49", "older"),
            List.of("48", "40 to 49", "older")));

    private static final Microdata SOURCE = Microdata.ofRows(
            List.of(
                    Attribute.panelKey("panel"),
                    Attribute.quasiIdentifier("age", ValueType.WHOLE),
                    Attribute.quasiIdentifier("years", ValueType.WHOLE),
                    Attribute.sensitive("mark", ValueType.WHOLE)),
            rows());

    private static List<List<String>> rows() {
        List<String> ages = List.of("31", "35", "44", "48");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            rows.add(List.of("p" + i % 10, ages.get(i / 10 % 4), "7", String.valueOf(1 + i / 40 % 3)));
        }
        return rows;
    }

    /** The table with other labels for ages, as somebody else's program writes them. */
    private static AnonymisedTable recoded(UnaryOperator<String> label) {
        List<List<String>> made = new ArrayList<>();
        for (List<String> row : rows()) {
            made.add(List.of(row.get(0), label.apply(row.get(1)), row.get(2), row.get(3)));
        }
        int[] from = IntStream.range(0, made.size()).toArray();
        return AnonymisedTable.of(
                SOURCE,
                Microdata.ofRows(
                        List.of(
                                Attribute.panelKey("panel"),
                                Attribute.quasiIdentifier("age", ValueType.TEXT),
                                Attribute.quasiIdentifier("years", ValueType.WHOLE),
                                Attribute.sensitive("mark", ValueType.WHOLE)),
                        made),
                from);
    }

    private static String decade(String age) {
        return age.startsWith("3") ? "30 to 39" : "40 to 49";
    }

    private static Reason only(MicrodataRelease release) {
        assertThat(release).isInstanceOf(Withheld.class);
        assertThat(((Withheld) release).reasons()).hasSize(1);
        return ((Withheld) release).reasons().get(0);
    }

    @Test
    void labelsOfADeclaredHierarchyLeave() {
        for (AnonymisedTable made :
                List.of(recoded(WordLabelsTest::decade), recoded(age -> age.startsWith("3") ? "young" : "older"))) {
            MicrodataRelease release = GATE.release(made, Map.of("age", AGE));
            assertThat(release).isInstanceOf(Released.class);
            assertThat(((Released) release).table().column("age").dictionary())
                    .isEqualTo(made.table().column("age").dictionary());
        }
    }

    /** Both ways through the gate agree on what a built-in strategy made with these labels. */
    @Test
    void theSameHierarchyAtTheStrategyIsEnough() {
        MicrodataStrategy strategy = MicrodataStrategies.fullDomain(
                        Map.of("age", AGE, "years", GeneralisationHierarchy.suppressing(List.of("7"))))
                .suppressingUpTo(BigDecimal.ZERO);
        AnonymisedTable made = strategy.transform(
                        SOURCE,
                        MicrodataPolicy.builder()
                                .id("coarse")
                                .classSize(40)
                                .build()
                                .models(SOURCE),
                        Execution.sequential())
                .orElseThrow();
        assertThat(made.table().column("age").dictionary()).containsExactly("30 to 39", "40 to 49");
        assertThat(GATE.release(made, Map.of("age", AGE))).isInstanceOf(Released.class);
        MicrodataGate coarse = MicrodataGate.forFirstRelease(
                MicrodataPolicy.builder().id("coarse").classSize(40).build());
        assertThat(coarse.release(SOURCE, strategy)).isInstanceOf(Released.class);
    }

    @Test
    void withoutAHierarchyTheReasonSaysWhatToDeclare() {
        assertThat(only(GATE.release(recoded(WordLabelsTest::decade))))
                .isEqualTo(new Reason(
                        Code.FREE_TEXT,
                        "column age: labels must be numbers, ranges of numbers or declared, but none is declared and "
                                + "other text is in rows 1, 2, 3 and 117 more; declare the labels with the hierarchy "
                                + "of the column, at the strategy or at the gate"));
    }

    /** One name among the labels stays in the house, though all others are declared. */
    @Test
    void wordsOutsideTheHierarchyDoNotLeave() {
        AnonymisedTable made = recoded(age -> age.equals("31") ? "Zanzibar" : decade(age));
        Reason reason = only(GATE.release(made, Map.of("age", AGE)));
        assertThat(reason.code()).isEqualTo(Code.NO_CATEGORY);
        assertThat(reason.message()).startsWith("column age: ").doesNotContain("Zanzibar");
        assertThat(only(GATE.release(recoded(WordLabelsTest::decade), Map.of("years", AGE)))
                        .code())
                .as("a hierarchy of another column declares nothing here")
                .isEqualTo(Code.FREE_TEXT);
    }

    @Test
    void rangesOfNumbersNeedNoHierarchy() {
        assertThat(GATE.release(recoded(age -> age.startsWith("3") ? "[30, 40[" : "40-49")))
                .isInstanceOf(Released.class);
    }

    @Test
    void aHierarchyIsForAKnownColumn() {
        for (String name : List.of("mark", "aeg", "panel")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GATE.release(recoded(WordLabelsTest::decade), Map.of(name, AGE)))
                    .withMessage("hierarchy must be for a quasi-identifier, which are age, years, but was for " + name);
        }
    }
}
