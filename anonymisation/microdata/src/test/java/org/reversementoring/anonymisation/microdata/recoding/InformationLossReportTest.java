package org.reversementoring.anonymisation.microdata.recoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.NaiveTable;
import org.reversementoring.anonymisation.microdata.Tables;
import org.reversementoring.anonymisation.microdata.fulldomain.FullDomainGeneralisation;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

class InformationLossReportTest {

    private static final List<PrivacyModel> PAIRS = List.of(PrivacyModels.kAnonymity(2));

    /** What the search minimised, read again from the table it made: two ways to one number. */
    @ParameterizedTest
    @EnumSource(InformationLoss.class)
    void itAgreesWithTheSearch(InformationLoss utility) {
        for (int seed = 0; seed < 60; seed++) {
            Microdata table = NaiveTable.random(seed, 40).encoded();
            BigDecimal limit = BigDecimal.valueOf(seed % 3, 1);
            FullDomainGeneralisation search = FullDomainGeneralisation.of(
                            table, NaiveTable.HIERARCHIES, List.of(PrivacyModels.kAnonymity(3)))
                    .suppressingUpTo(limit)
                    .minimising(utility);
            AnonymisedTable found = search.find(Execution.sequential()).orElseThrow();
            AnonymisedTable made = MicrodataStrategies.fullDomain(NaiveTable.HIERARCHIES)
                    .suppressingUpTo(limit)
                    .minimising(utility)
                    .transform(table, List.of(PrivacyModels.kAnonymity(3)), Execution.sequential())
                    .orElseThrow();
            InformationLossReport report = InformationLossReport.of(made, NaiveTable.HIERARCHIES);
            double read = switch (utility) {
                case LOSS -> report.loss();
                case NON_UNIFORM_ENTROPY -> report.nonUniformEntropy();
                case DISCERNIBILITY -> report.discernibility();
                case AVERAGE_CLASS_SIZE -> report.averageClassSize();
            };
            assertThat(read)
                    .isCloseTo(
                            found.cost().getAsDouble(),
                            within(1e-9 * Math.max(1, found.cost().getAsDouble())));
            assertThat(report.suppressed()).isEqualTo(found.suppressed());
            assertThat(report.after().classes()).isEqualTo(Tables.classes(found));
        }
    }

    /**
     * Ages 20, 30, 40, 40 with k = 2 become "20 .. 30" twice and 40 twice. The range stands for two of three values: a mean of
     * (2 + 2 + 1 + 1) / 4 = 1.5 values, 0.5 of the table's three, and a loss of 0.5 / 2. Each of the first two was one of two.
     */
    @Test
    void aRangeStandsForTheValuesThatShowIt() {
        Microdata table = Microdata.ofRows(
                List.of(Attribute.quasiIdentifier("age", ValueType.WHOLE)),
                List.of(List.of("20"), List.of("30"), List.of("40"), List.of("40")));
        AnonymisedTable made = MicrodataStrategies.mondrian(Map.of())
                .transform(table, PAIRS, Execution.sequential())
                .orElseThrow();
        InformationLossReport report = InformationLossReport.of(made, Map.of());
        ColumnLoss age = report.columns().get(0);
        assertThat(age.valuesBefore()).isEqualTo(3);
        assertThat(age.labelsAfter()).isEqualTo(2);
        assertThat(age.emptied()).isZero();
        assertThat(age.granularity()).isCloseTo(0.5, within(1e-12));
        assertThat(age.loss()).isCloseTo(0.25, within(1e-12));
        assertThat(age.nonUniformEntropy()).isCloseTo(2, within(1e-12));
        assertThat(report.before().uniques()).isEqualTo(2);
        assertThat(report.after().uniques()).isZero();
    }

    /** An emptied cell stands for all four rows: log₂ 4 bits, where the value was one of four. */
    @Test
    void anEmptiedCellStandsForAnything() {
        Microdata table = Microdata.ofRows(
                List.of(Attribute.quasiIdentifier("age", ValueType.WHOLE)),
                List.of(List.of("20"), List.of("30"), List.of("40"), List.of("40")));
        AnonymisedTable made = MicrodataStrategies.cellSuppression()
                .transform(table, PAIRS, Execution.sequential())
                .orElseThrow();
        ColumnLoss age = InformationLossReport.of(made, Map.of()).columns().get(0);
        assertThat(age.emptied()).isEqualTo(2);
        assertThat(age.nonUniformEntropy()).isCloseTo(4, within(1e-12));
        assertThat(age.granularity()).isCloseTo((1 + 1 + 1.0 / 3 + 1.0 / 3) / 4, within(1e-12));
    }
}
