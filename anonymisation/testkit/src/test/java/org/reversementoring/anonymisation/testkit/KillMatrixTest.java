package org.reversementoring.anonymisation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.anonymisation.testkit.broken.BrokenPublications;
import org.reversementoring.anonymisation.testkit.broken.BrokenStrategies;

/** The kill matrix: each broken strategy is found by the law that should find it, and the safe ones pass every law. */
class KillMatrixTest {

    static Stream<BrokenStrategies.Broken> brokenStrategies() {
        return BrokenStrategies.all().stream();
    }

    /** W3 is the ladder, L17 the mean unless they agree; both break G12, what kind of thing is said. */
    @ParameterizedTest
    @MethodSource("brokenStrategies")
    void each_broken_strategy_is_found_by_its_law(BrokenStrategies.Broken broken) {
        Optional<BrokenLaw> found = Contexts.grid().stream()
                .flatMap(context -> lawsBroken(broken.strategy(), context).stream())
                .filter(law -> law.law().startsWith(broken.law()))
                .findFirst();
        assertThat(found).as(broken.strategy().id()).isPresent();
        assertThatExceptionOfType(BrokenLaw.class).isThrownBy(() -> StrategyLaws.all(broken.strategy()));
    }

    /** The first law broken in a context, and law 5 if that one is. */
    private static List<BrokenLaw> lawsBroken(AnonymisationStrategy strategy, PublicContext context) {
        return Stream.<Runnable>of(
                        () -> StrategyLaws.total(strategy, context),
                        () -> StrategyLaws.pure(strategy, context),
                        () -> StrategyLaws.simulatable(strategy, context),
                        () -> StrategyLaws.silentBelowTheFloor(strategy, context),
                        () -> StrategyLaws.hides(strategy, context),
                        () -> StrategyLaws.countsNobody(strategy, context))
                .flatMap(law -> {
                    try {
                        law.run();
                        return Stream.empty();
                    } catch (BrokenLaw broken) {
                        return Stream.of(broken);
                    } catch (IllegalStateException thrownByTheStrategy) {
                        return Stream.empty();
                    }
                })
                .toList();
    }

    @Test
    void rounding_to_five_holds_for_six_and_fails_for_eight() {
        // Leak L5: a check at one panel size proves nothing about another.
        AnonymisationStrategy rounded = brokenStrategies()
                .map(BrokenStrategies.Broken::strategy)
                .filter(strategy -> strategy.id().equals("count rounded to 5"))
                .findFirst()
                .orElseThrow();
        PublicContext six = PublicContext.of(Contexts.scale(1, 2), 6, 1);
        assertThat(lawsBroken(rounded, new PublicContext(six.scale(), 6, 1, 6))).isEmpty();
        assertThat(lawsBroken(rounded, new PublicContext(six.scale(), 9, 1, 9))).isNotEmpty();
        assertThat(lawsBroken(rounded, new PublicContext(six.scale(), 8, 0, 8))).isNotEmpty();
    }

    static Stream<AnonymisationStrategy> safeStrategies() {
        return Stream.of(
                Strategies.middleAnswers(),
                Strategies.supportBand(),
                Strategies.middleAnswersAndSupport(),
                Strategies.trimmed(),
                Strategies.trimmedMean(2),
                Strategies.majority());
    }

    @ParameterizedTest
    @MethodSource("safeStrategies")
    void safe_strategies_pass_every_law(AnonymisationStrategy strategy) {
        assertThatCode(() -> StrategyLaws.all(strategy)).doesNotThrowAnyException();
    }

    static Stream<BrokenPublications.Broken> brokenPublications() {
        return BrokenPublications.all().stream();
    }

    /** L9 is what needs rows, L12 the orders of arrival, L13 the pseudonym, L14 the hash of the staff number. */
    @ParameterizedTest
    @MethodSource("brokenPublications")
    void each_broken_publication_is_found_by_its_laws_and_by_no_other(BrokenPublications.Broken broken) {
        List<String> found = Worlds.lawsBroken(broken.publication());
        // Fresh noise makes every comparison fail; only its own law says why.
        List<String> own = broken.laws().equals(List.of("G9")) ? List.of("G1", "G2", "G8", "G9") : broken.laws();
        assertThat(found).as(broken.name()).isEqualTo(own);
    }

    @ParameterizedTest
    @MethodSource("safeStrategies")
    void what_a_strategy_says_passes_the_laws_of_publications(AnonymisationStrategy strategy) {
        PublicContext six = Contexts.six();
        assertThat(Worlds.lawsBroken(Publication.of(strategy, six))).isEmpty();
        PublicationLaws.hides(Publication.of(strategy, six), six, 3);
    }

    @Test
    void a_histogram_passes_the_laws_of_one_panel_and_not_that_of_all() {
        AnonymisationStrategy histogram = brokenStrategies()
                .map(BrokenStrategies.Broken::strategy)
                .filter(strategy -> strategy.id().equals("histogram"))
                .findFirst()
                .orElseThrow();
        PublicContext six = Contexts.six();
        assertThat(Worlds.lawsBroken(Publication.of(histogram, six))).isEmpty();
        assertThatExceptionOfType(BrokenLaw.class)
                .isThrownBy(() -> PublicationLaws.hides(Publication.of(histogram, six), six, 3))
                .satisfies(broken -> assertThat(broken.law()).isEqualTo("G4, hides"));
    }

    /** G2, G4, G11. */
    @Test
    void a_hash_of_one_items_answers_passes_G2_and_is_found_by_G4_and_G11() {
        // Leak L15, and the note of the kill matrix: all blocks become singletons, 210 of them at n = 6 on five points.
        AnonymisationStrategy hash = brokenStrategies()
                .map(BrokenStrategies.Broken::strategy)
                .filter(strategy -> strategy.id().equals("hash of the answers"))
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(BrokenLaw.class)
                .isThrownBy(
                        () -> StrategyLaws.withinCapacity(hash, new PublicContext(Contexts.scale(1, 5), 6, 1, 6), 15))
                .withMessageContaining("can say 211 different things, and may say 15");
        StrategyLaws.withinCapacity(Strategies.trimmed(), new PublicContext(Contexts.scale(1, 5), 6, 1, 6), 16);
    }

    /** A few panels with more agreement than chance would give, and the laws that each publication breaks on them. */
    private static final class Worlds {

        static List<String> lawsBroken(Publication publication) {
            return Stream.of("G1", "G2", "G8", "G9")
                    .filter(law -> IntStream.range(0, 20).anyMatch(number -> breaks(law, publication, number)))
                    .toList();
        }

        private static boolean breaks(String law, Publication publication, int number) {
            PanelWorld world = world(number);
            try {
                switch (law) {
                    case "G1" -> PublicationLaws.exchangeable(publication, world);
                    case "G2" -> PublicationLaws.unlinkable(publication, world);
                    case "G8" ->
                        PublicationLaws.independentOfTraces(
                                publication,
                                world,
                                world.traces().stream()
                                        .map(trace -> new PanelWorld.Trace(
                                                "9" + (9_999 - Integer.parseInt(trace.staffNumber())),
                                                500 - trace.minute()))
                                        .toList());
                    default -> PublicationLaws.repeatable(publication, world);
                }
                return false;
            } catch (BrokenLaw broken) {
                return broken.law().startsWith(law);
            }
        }

        private static PanelWorld world(int number) {
            return new PanelWorld(
                    IntStream.range(0, 6)
                            .mapToObj(mentor -> new PanelWorld.AnswerRow(
                                    IntStream.range(0, 3)
                                            .mapToObj(item -> 1 + (number + mentor * (item + 1 + number % 2)) % 5)
                                            .toList(),
                                    "comment " + mentor * (number + 1) % 4))
                            .toList(),
                    IntStream.range(0, 6)
                            .mapToObj(mentor -> new PanelWorld.Trace(
                                    "" + (1_000 + 37 * mentor * (number + 1) % 101), 17 * mentor * (number + 3) % 103))
                            .toList());
        }
    }
}
