package org.reversementoring.anonymisation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** The strategies of the library keep the laws, and each law finds a strategy that breaks it. */
class MicrodataStrategyLawsTest {

    private static final BigDecimal ANY = BigDecimal.ONE;

    static Stream<MicrodataStrategy> strategies() {
        return Stream.of(
                MicrodataStrategies.rowSuppression(ANY),
                MicrodataStrategies.rowSuppression(new BigDecimal("0.3")),
                MicrodataStrategies.fullDomain(MicrodataStrategyLaws.hierarchies()),
                MicrodataStrategies.fullDomain(MicrodataStrategyLaws.hierarchies())
                        .suppressingUpTo(ANY)
                        .minimising(InformationLoss.DISCERNIBILITY),
                MicrodataStrategies.fullDomain(MicrodataStrategyLaws.hierarchies())
                        .suppressingUpTo(ANY)
                        .within(3),
                MicrodataStrategies.fullDomain(MicrodataStrategyLaws.hierarchies())
                        .suppressingUpTo(new BigDecimal("0.1"))
                        .topDown(),
                MicrodataStrategies.localRecoding(MicrodataStrategyLaws.hierarchies()),
                MicrodataStrategies.localRecoding(MicrodataStrategyLaws.hierarchies())
                        .suppressingUpTo(ANY)
                        .classByClass(),
                MicrodataStrategies.mondrian(),
                MicrodataStrategies.mondrian().relaxed(),
                MicrodataStrategies.cellSuppression());
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void theStrategiesOfTheLibraryKeepTheLaws(MicrodataStrategy strategy) {
        MicrodataStrategyLaws.all(strategy);
    }

    @Test
    void meansKeepAllLawsButThatOfTruth() {
        MicrodataStrategy means = MicrodataStrategies.microaggregation(3);
        MicrodataStrategyLaws.law1_private(means);
        MicrodataStrategyLaws.law2_others_untouched(means);
        MicrodataStrategyLaws.law3_deterministic(means);
        MicrodataStrategyLaws.law5_nothing_from_nothing(means);
        MicrodataStrategyLaws.law6_cancelled_or_whole(means);
        finds("law 4, truthful", MicrodataStrategyLaws::law4_truthful, means);
    }

    @Test
    void eachLawFindsAStrategyThatBreaksIt() {
        MicrodataStrategy good = MicrodataStrategies.cellSuppression();
        Microdata other = Microdata.ofRows(
                List.of(Attribute.quasiIdentifier(
                        "grade", org.reversementoring.anonymisation.microdata.table.ValueType.WHOLE)),
                List.of(List.of("1")));

        finds("law 1, private", MicrodataStrategyLaws::law1_private, (source, models, execution) -> whole(source));
        finds(
                "law 2, others untouched",
                MicrodataStrategyLaws::law2_others_untouched,
                (source, models, execution) -> whole(other));
        int[] calls = new int[1];
        finds(
                "law 3, deterministic",
                MicrodataStrategyLaws::law3_deterministic,
                (source, models, execution) -> calls[0]++ % 2 == 0 ? Optional.empty() : whole(source));
        finds(
                "law 4, truthful",
                MicrodataStrategyLaws::law4_truthful,
                (source, models, execution) ->
                        good.transform(source, models, execution).map(made -> turned(made)));
        finds(
                "law 5, nothing from nothing",
                MicrodataStrategyLaws::law5_nothing_from_nothing,
                (source, models, execution) -> whole(source));
        finds(
                "law 6, cancelled or whole",
                MicrodataStrategyLaws::law6_cancelled_or_whole,
                (source, models, execution) -> {
                    try {
                        return good.transform(source, models, execution);
                    } catch (CancellationException e) {
                        return Optional.empty();
                    }
                });
    }

    /** Grades in the order of their rows from the last: as private as before, and wrong. */
    private static AnonymisedTable turned(AnonymisedTable made) {
        List<List<String>> rows = new ArrayList<>();
        List<Attribute> shown = made.table().attributes();
        IntStream.range(0, made.table().rows())
                .forEach(row -> rows.add(shown.stream()
                        .map(attribute -> made.table()
                                .cell(
                                        attribute.name().equals("grade")
                                                ? made.table().rows() - 1 - row
                                                : row,
                                        attribute.name()))
                        .toList()));
        return AnonymisedTable.of(
                made.source(),
                Microdata.ofRows(shown, Collections.unmodifiableList(rows)),
                IntStream.range(0, rows.size()).map(made::from).toArray());
    }

    private static Optional<AnonymisedTable> whole(Microdata source) {
        List<Attribute> shown = source.attributes().stream()
                .filter(attribute -> !attribute.name().equals("name"))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        IntStream.range(0, source.rows())
                .forEach(row -> rows.add(shown.stream()
                        .map(attribute -> source.cell(row, attribute.name()))
                        .toList()));
        return Optional.of(AnonymisedTable.of(
                source,
                Microdata.ofRows(shown, rows),
                IntStream.range(0, source.rows()).toArray()));
    }

    private static void finds(String law, Consumer<MicrodataStrategy> check, MicrodataStrategy broken) {
        assertThatExceptionOfType(BrokenLaw.class)
                .isThrownBy(() -> check.accept(broken))
                .satisfies(fault -> assertThat(fault.law()).isEqualTo(law));
    }
}
