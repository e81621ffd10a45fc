package org.reversementoring.anonymisation.microdata.fulldomain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.NaiveTable;
import org.reversementoring.anonymisation.microdata.Tables;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

class FullDomainGeneralisationTest {

    private static final Microdata FOUR = Tables.marks(ValueType.TEXT, "a:x", "a:y", "b:x", "c:y");

    private static final Map<String, GeneralisationHierarchy> LETTERS = Map.of(
            "group",
            GeneralisationHierarchy.of(
                    List.of(List.of("a", "a", "*"), List.of("b", "bc", "*"), List.of("c", "bc", "*"))));

    /** Shares at level 1 are 1/3, 1/3, 2/3, 2/3: A = 2, n/D = 4/3, so N = (2 - 4/3) / (4 - 4/3) = 1/4. */
    @Test
    void theLevelThatCostsLeastIsFound() {
        AnonymisedTable found = FullDomainGeneralisation.of(FOUR, LETTERS, List.of(PrivacyModels.kAnonymity(2)))
                .find(Execution.sequential())
                .orElseThrow();

        assertThat(found.levels()).containsExactly(Map.entry("group", 1));
        assertThat(found.cost().getAsDouble()).isCloseTo(0.25, within(1e-12));
        assertThat(found.table().cell(2, "group")).isEqualTo("bc");
        assertThat(Tables.classes(found)).isEqualTo(2);
    }

    /** Suppressing two of four rows: A = 2 · 1/3 + 2, N = (8/3 - 4/3) / (8/3) = 1/2, more than the 1/4 of level 1. */
    @Test
    void rowsAreSuppressedOnlyWhereThatCostsLess() {
        FullDomainGeneralisation search =
                FullDomainGeneralisation.of(FOUR, LETTERS, List.of(PrivacyModels.kAnonymity(2)));

        assertThat(search.suppressingUpTo(BigDecimal.ONE)
                        .find(Execution.sequential())
                        .orElseThrow()
                        .suppressed())
                .isZero();
        // Discernibility: level 0 keeps 2² and suppresses 2 · 4; level 1 keeps 2² + 2².
        assertThat(search.suppressingUpTo(BigDecimal.ONE)
                        .minimising(InformationLoss.DISCERNIBILITY)
                        .find(Execution.sequential())
                        .orElseThrow()
                        .cost())
                .hasValue(8);
    }

    @Test
    void whereNothingIsPrivateNothingIsFound() {
        assertThat(FullDomainGeneralisation.of(FOUR, LETTERS, List.of(PrivacyModels.kAnonymity(5)))
                        .suppressingUpTo(BigDecimal.ONE)
                        .find(Execution.sequential()))
                .as("k above the number of rows")
                .isEmpty();
        assertThat(FullDomainGeneralisation.of(
                                Tables.marks(ValueType.TEXT), LETTERS, List.of(PrivacyModels.kAnonymity(1)))
                        .find(Execution.sequential()))
                .as("no rows")
                .isEmpty();
    }

    @Test
    void namesOfPeopleAreLeftOut() {
        AnonymisedTable found = FullDomainGeneralisation.of(
                        NaiveTable.random(1, 30).encoded(),
                        NaiveTable.HIERARCHIES,
                        List.of(PrivacyModels.kAnonymity(3)))
                .find(Execution.sequential())
                .orElseThrow();

        assertThat(found.table().attributes())
                .extracting(Attribute::name)
                .containsExactly("grade", "age", "mark", "panel");
    }

    @Test
    void whereCombinationsAreTooManyOnlyTheApproximationRuns() {
        List<Attribute> attributes = new ArrayList<>();
        Map<String, GeneralisationHierarchy> hierarchies = new HashMap<>();
        List<String> a = new ArrayList<>();
        List<String> b = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            attributes.add(Attribute.quasiIdentifier("q" + i, ValueType.TEXT));
            hierarchies.put("q" + i, GeneralisationHierarchy.suppressing(List.of("x", "y")));
            a.add("x");
            b.add(i < 24 ? "x" : "y");
        }
        FullDomainGeneralisation search = FullDomainGeneralisation.of(
                Microdata.ofRows(attributes, List.of(a, b)), hierarchies, List.of(PrivacyModels.kAnonymity(2)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> search.find(Execution.sequential()))
                .withMessage("combinations of levels must be at most 20000000");
        assertThat(search.topDown(Execution.sequential()).orElseThrow().levels())
                .containsEntry("q24", 1)
                .containsEntry("q0", 0);
    }

    /** 2^25 nodes: the walk would refuse them. The two rows differ in one column, so the optimum raises it, and no other. */
    @Test
    void aBudgetSearchesMoreCombinationsThanFitIntoMemory() {
        List<Attribute> attributes = new ArrayList<>();
        Map<String, GeneralisationHierarchy> hierarchies = new HashMap<>();
        List<String> a = new ArrayList<>();
        List<String> b = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            attributes.add(Attribute.quasiIdentifier("q" + i, ValueType.TEXT));
            hierarchies.put("q" + i, GeneralisationHierarchy.suppressing(List.of("x", "y")));
            a.add("x");
            b.add(i < 24 ? "x" : "y");
        }
        FullDomainGeneralisation search = FullDomainGeneralisation.of(
                Microdata.ofRows(attributes, List.of(a, b)), hierarchies, List.of(PrivacyModels.kAnonymity(2)));

        AnonymisedTable found = search.within(100, Execution.sequential()).orElseThrow();

        assertThat(found.cost().getAsDouble())
                .isEqualTo(search.topDown(Execution.sequential())
                        .orElseThrow()
                        .cost()
                        .getAsDouble());
        assertThat(found.isOptimal())
                .as("projections rule out all that is cheaper")
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MicrodataStrategies.fullDomain(hierarchies).within(0))
                .withMessage("budget must be at least 1, but was 0");
    }

    /** Too few nodes for the optimum, 0.5732 without suppression and 0.3137 with it. */
    @Test
    @EnabledIf(
            value = "org.reversementoring.anonymisation.microdata.Tables#hasData",
            disabledReason = "the data sets are not beside the repository")
    void aBudgetThatIsTooSmallProvesABoundWorthPrinting() {
        FullDomainGeneralisation search = FullDomainGeneralisation.of(
                        Tables.adult(), Tables.adultHierarchies(), List.of(PrivacyModels.kAnonymity(5)))
                .suppressingUpTo(new BigDecimal("0.02"));

        AnonymisedTable found = search.within(20, Execution.sequential()).orElseThrow();
        AnonymisedTable whole = search.suppressingUpTo(BigDecimal.ZERO)
                .within(4, Execution.sequential())
                .orElseThrow();

        assertThat(found.isOptimal()).isFalse();
        assertThat(found.costBound().getAsDouble()).isBetween(0.02, 0.3138);
        assertThat(whole.isOptimal()).isFalse();
        assertThat(whole.costBound().getAsDouble()).isBetween(0.45, 0.5732);
    }

    /** Twelve nodes. A listener that says no at its second call has heard at most twice. */
    @Test
    void aListenerHearsHowFarTheSearchIsAndMayEndIt() {
        FullDomainGeneralisation search = FullDomainGeneralisation.of(
                NaiveTable.random(1, 40).encoded(), NaiveTable.HIERARCHIES, List.of(PrivacyModels.kAnonymity(3)));
        for (int threads = 1; threads <= 2; threads++) {
            List<Long> heard = new ArrayList<>();
            search.find(Execution.on(ForkJoinPool.commonPool(), threads).reportingTo((done, total) -> {
                assertThat(total).isEqualTo(12);
                return heard.add(done);
            }));
            assertThat(heard).isSorted().endsWith(12L);

            List<Long> until = new ArrayList<>();
            Execution ending = Execution.on(ForkJoinPool.commonPool(), threads).reportingTo((done, total) -> {
                until.add(done);
                return until.size() < 2;
            });
            assertThatThrownBy(() -> search.find(ending)).isInstanceOf(CancellationException.class);
            until.clear();
            assertThatThrownBy(() -> search.within(12, ending)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void whatCannotBeSearchedIsRefused() {
        List<PrivacyModel> models = List.of(PrivacyModels.kAnonymity(2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullDomainGeneralisation.of(FOUR, Map.of(), models))
                .withMessage("quasi-identifier group must have a hierarchy");
        assertThatIllegalArgumentException().isThrownBy(() -> FullDomainGeneralisation.of(FOUR, LETTERS, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MicrodataStrategies.fullDomain(LETTERS).suppressingUpTo(new BigDecimal("1.1")))
                .withMessage("suppressed share must be between 0 and 1, but was 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullDomainGeneralisation.of(
                                FOUR, Map.of("group", GeneralisationHierarchy.suppressing(List.of("a", "b"))), models)
                        .find(Execution.sequential()))
                .withMessage("row 4, column group: value must be covered by the hierarchy, but is not");
    }

    /** Research notes, section 2.7: optima agreed by the reference tool and an exhaustive scan. */
    @ParameterizedTest
    @EnabledIf(
            value = "org.reversementoring.anonymisation.microdata.Tables#hasData",
            disabledReason = "the data sets are not beside the repository")
    @CsvSource({
        "k, 0, 0.5731509656, 0 4 1 1 3 2 2 1 0, 0, 24",
        "k, 0.02, 0.3137130353, 0 3 0 2 2 1 1 2 0, 506, 222",
        "k, 1, 0.2204119285, 0 3 0 0 2 1 1 1 0, 2553, 602",
        "l, 0, 0.5422108254, 0 4 1 2 3 2 0 0, 0, 26",
        "l, 0.02, 0.2469117398, 0 3 0 2 2 1 1 0, 522, 219",
        "l, 1, 0.1667149201, 0 3 0 0 2 1 0 0, 2335, 492",
        "t, 0, 0.9183953641, 1 4 1 1 3 2 2 1, 0, 2",
        "t, 0.02, 0.8150031862, 1 4 1 1 3 1 2 1, 235, 6",
        "t, 1, 0.6041652321, 1 2 0 0 3 0 2 1, 8156, 23",
        "e, 0.02, 0.2751571132, 0 4 0 1 2 1 1 0, 518, 152",
        "b, 0.02, 0.6198428489, 1 4 0 1 3 2 2 0, 424, 13"
    })
    void optimaOfTheAdultTable(
            String model, BigDecimal limit, double loss, String levels, int suppressed, int classes) {
        PrivacyModel k = PrivacyModels.kAnonymity(5);
        String mark = "occupation";
        List<PrivacyModel> models = switch (model) {
            case "l" -> List.of(k, PrivacyModels.distinctDiversity(mark, 3));
            case "t" -> List.of(k, PrivacyModels.closeness(mark, new BigDecimal("0.2")));
            case "e" -> List.of(k, PrivacyModels.entropyDiversity(mark, BigDecimal.valueOf(3)));
            case "b" -> List.of(PrivacyModels.basicLikeness(mark, BigDecimal.valueOf(2)));
            default -> List.of(k);
        };
        Microdata table = model.equals("k") ? Tables.adult() : Tables.adultWithRoles(Tables.ADULT, List.of(mark));

        AnonymisedTable found = FullDomainGeneralisation.of(table, Tables.adultHierarchies(), models)
                .suppressingUpTo(limit)
                .find(Execution.sequential())
                .orElseThrow();

        assertThat(found.cost().getAsDouble())
                .isCloseTo(loss, within(1e-8))
                .isEqualTo(found.costBound().getAsDouble());
        assertThat(found.isOptimal()).isTrue();
        assertThat(found.levels().values().toString().replaceAll("[\\[\\],]", ""))
                .isEqualTo(levels);
        assertThat(found.suppressed()).isEqualTo(suppressed);
        assertThat(Tables.classes(found)).isEqualTo(classes);
        assertThat(found.table().rows()).isEqualTo(30_162 - suppressed);
    }
}
