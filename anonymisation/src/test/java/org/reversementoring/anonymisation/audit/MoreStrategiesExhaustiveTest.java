package org.reversementoring.anonymisation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;

/** G4 over the whole grid, n = 2c+3 to 12, c = 0 to 2, 2 to 7 points, and next to each strategy what must be refused. */
class MoreStrategiesExhaustiveTest {

    /** Each a function of the trimmed release. */
    private static final List<AnonymisationStrategy> TRIMMED =
            List.of(Strategies.trimmed(), Strategies.trimmedMean(2), Strategies.trimmedMean(0), Strategies.majority());

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void no_panel_gives_anybody_away(int points) {
        for (PublicContext context : grid(points)) {
            for (AnonymisationStrategy strategy : TRIMMED) {
                for (Adversary adversary : both(context)) {
                    assertThat(certified(strategy, context, adversary))
                            .as("%s, %s, %s", strategy.id(), context, adversary)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_independent_attack_agrees() {
        for (PublicContext context : grid(4)) {
            for (AnonymisationStrategy strategy :
                    context.panelSize() <= 8 ? TRIMMED : List.<AnonymisationStrategy>of()) {
                MultisetAttack attack = new MultisetAttack(strategy, context, true);
                for (Adversary adversary : both(context)) {
                    for (Claim claim : Claim.values()) {
                        assertThat(attack.violations(claim, adversary))
                                .as("%s of %s, %s, %s", claim, strategy.id(), context, adversary)
                                .isZero();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void one_rank_more_at_either_end_is_refused(int points) {
        // T3 and T4: x(c+1) and x(m-c) are not endpoint-deniable, alone or beside the trimmed release.
        for (PublicContext context : grid(points)) {
            for (Adversary adversary : both(context)) {
                int c = context.colluders();
                assertThat(certified(trimmed(c, c + 1), context, adversary))
                        .as("%s, %s", context, adversary)
                        .isFalse();
                assertThat(certified(trimmed(c + 1, c), context, adversary))
                        .as("%s, %s", context, adversary)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void a_mean_with_one_answer_dropped_less_is_refused(int points) {
        for (PublicContext context : grid(points)) {
            int c = context.colluders();
            Mechanism mutant = Mechanism.floored("mean", (answers, ignored) -> {
                List<Integer> left = left(answers, c + 1, c);
                return left.stream().mapToInt(Integer::intValue).sum() + " by " + left.size();
            });
            assertThat(certified(mutant, context, Adversary.colluding(c).knowingWhoDeclined()))
                    .as("%s", context)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void a_cut_outside_the_window_is_refused(int points) {
        // T1: a cut at c+1 or at m-c favourable answers.
        for (PublicContext context : grid(points)) {
            int c = context.colluders();
            for (IntFunction<Integer> cut : List.<IntFunction<Integer>>of(m -> c + 1, m -> m - c)) {
                Mechanism mutant = Mechanism.floored(
                        "cut", (answers, ignored) -> "" + (answers.favourable() >= cut.apply(answers.answered())));
                for (Adversary adversary : both(context)) {
                    assertThat(certified(mutant, context, adversary))
                            .as("%s, %s", context, adversary)
                            .isFalse();
                }
            }
        }
    }

    /** GT. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void listed_options_leave_each_mentor_two(int points) {
        int shown = 0;
        for (PublicContext context : grid(points)) {
            for (int atLeast : IntStream.rangeClosed(3, context.panelSize() - context.colluders())
                    .toArray()) {
                for (Adversary adversary : both(context)) {
                    AuditResult result = DisclosureAudit.of(context, adversary, List.of(Guarantee.leastFeasible(2)))
                            .audit(Strategies.listedOptions(atLeast));
                    assertThat(result.isCertified())
                            .as("%d, %s, %s", atLeast, context, adversary)
                            .isTrue();
                    shown += ((AuditResult.Certified) result).statements().size() > 1 ? 1 : 0;
                }
            }
        }
        // For each n and c where some t is in the window max(3, c+2) .. n-c-1, and each such t; t below c+2 counts as
        // c+2.
        assertThat(shown)
                .isEqualTo(2
                        * grid(points).stream()
                                .mapToInt(context -> Math.max(0, context.panelSize() - context.colluders() - 1 - 2))
                                .sum());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void listing_from_outside_the_window_is_refused(int points) {
        for (PublicContext context : grid(points)) {
            int c = context.colluders();
            for (Adversary adversary : both(context)) {
                // Listed from m-c on: whoever did not choose what is listed knows that the others did.
                assertThat(lawful(listing(m -> m - c), context, adversary))
                        .as("%s, %s", context, adversary)
                        .isFalse();
                // Listed from c+1 on: c who chose what is not listed know that no other did. Two options are left if
                // there are three, so this is refused for two.
                assertThat(points > 2 || !lawful(listing(m -> c + 1), context, adversary))
                        .as("%s, %s", context, adversary)
                        .isTrue();
            }
        }
    }

    private static Mechanism listing(IntFunction<Integer> from) {
        return Mechanism.floored(
                "listing",
                (answers, context) -> IntStream.rangeClosed(
                                context.scale().lowest(), context.scale().highest())
                        .filter(mark -> answers.count(mark) >= from.apply(answers.answered()))
                        .boxed()
                        .toList()
                        .toString());
    }

    private static Mechanism trimmed(int dropLow, int dropHigh) {
        return Mechanism.floored(
                "trimmed",
                (answers, context) -> left(answers, dropLow, dropHigh).toString());
    }

    private static List<Integer> left(AnswerCounts answers, int dropLow, int dropHigh) {
        return IntStream.rangeClosed(dropLow + 1, answers.answered() - dropHigh)
                .map(answers::ranked)
                .boxed()
                .toList();
    }

    static List<PublicContext> grid(int points) {
        RatingScale scale = Mechanism.scale(points);
        return IntStream.rangeClosed(0, 2)
                .boxed()
                .flatMap(c -> IntStream.rangeClosed(2 * c + 3, 12).mapToObj(n -> PublicContext.of(scale, n, c)))
                .toList();
    }

    static List<Adversary> both(PublicContext context) {
        return Stream.of(Adversary.colluding(context.colluders()))
                .flatMap(adversary -> Stream.of(adversary, adversary.knowingWhoDeclined()))
                .toList();
    }

    private static boolean certified(AnonymisationStrategy strategy, PublicContext context, Adversary adversary) {
        return DisclosureAudit.of(
                        context,
                        adversary,
                        List.of(
                                Guarantee.endpointDeniability(),
                                Guarantee.leastFeasible(2),
                                Guarantee.harmDeniability(context.scale())))
                .audit(strategy)
                .isCertified();
    }

    private static boolean lawful(AnonymisationStrategy strategy, PublicContext context, Adversary adversary) {
        return DisclosureAudit.of(context, adversary, List.of(Guarantee.leastFeasible(2)))
                .audit(strategy)
                .isCertified();
    }
}
