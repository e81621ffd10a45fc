package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reversementoring.anonymisation.microdata.GateTables.GATE;
import static org.reversementoring.anonymisation.microdata.GateTables.GRADE;
import static org.reversementoring.anonymisation.microdata.GateTables.PANEL;
import static org.reversementoring.anonymisation.microdata.GateTables.table;
import static org.reversementoring.anonymisation.microdata.GateTables.with;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Strategies that would get past the standard policy of G10, were they believed. */
class MicrodataGateStrategyTest {

    private static void transform(MicrodataStrategy strategy) {
        GATE.release(with(List.of(), i -> List.of()), strategy);
    }

    @Test
    @SuppressWarnings("NullAway")
    void aStrategysOwnWordsAreNotPassedOn() {
        for (RuntimeException fault :
                List.of(new IllegalStateException("Zanzibar"), new IllegalArgumentException("Zanzibar"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> transform((source, models, execution) -> {
                        throw fault;
                    }))
                    .withMessage("strategy must answer with a table or with none, but failed with "
                            + fault.getClass().getSimpleName())
                    .withNoCause();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> transform((source, models, execution) -> null));
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> transform((source, models, execution) -> {
                    throw new CancellationException("Zanzibar");
                }))
                .withMessageNotContaining("Zanzibar");
        assertThatIllegalArgumentException()
                .as("what this package says helps")
                .isThrownBy(() -> transform(MicrodataStrategies.fullDomain(java.util.Map.of())))
                .withMessage("quasi-identifier grade must have a hierarchy");
    }

    /** A number that becomes a text is measured by another distance, and a text that becomes a number is not taken for a text. */
    @Test
    void aStrategyMayNotChangeTheTypeOfWhatItMustKeep() {
        Microdata source = with(List.of(), i -> List.of());
        List<Attribute> texts = List.of(PANEL, GRADE, Attribute.sensitive("mark", ValueType.TEXT));
        Microdata asText = table(
                source.rows(),
                texts,
                i -> List.of(source.cell(i, "panel"), source.cell(i, "grade"), source.cell(i, "mark")));
        int[] all = IntStream.range(0, source.rows()).toArray();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Optional.of(AnonymisedTable.of(source, asText, all)))
                .withMessage("column mark: must be of the type that it was of");
    }

    /** The same number of rows does not make it the same table. */
    @Test
    void aStrategyMayNotBringATableOfItsOwn() {
        Microdata given = with(List.of(), i -> List.of());
        Microdata own = with(List.of(), i -> List.of());
        int[] all = IntStream.range(0, own.rows()).toArray();
        Microdata made = table(
                own.rows(),
                own.attributes(),
                i -> List.of(own.cell(i, "panel"), own.cell(i, "grade"), own.cell(i, "mark")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GATE.release(
                        given, (source, models, execution) -> Optional.of(AnonymisedTable.of(own, made, all))))
                .withMessage("strategy must transform the table that it was given");
    }
}
