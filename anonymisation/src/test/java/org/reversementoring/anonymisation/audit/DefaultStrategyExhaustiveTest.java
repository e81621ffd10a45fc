package org.reversementoring.anonymisation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.language.Guides;

/**
 * G4 for the strategies that ship: no panel of 3 to 12, on five points, gives anybody away, declines included. So the top band does
 * not tell a unanimous panel from one that lacks a vote (I5).
 */
class DefaultStrategyExhaustiveTest {

    private static final List<AnonymisationStrategy> SHIPPED =
            List.of(Strategies.middleAnswers(), Strategies.supportBand(), Strategies.middleAnswersAndSupport());

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void no_panel_gives_anybody_away(int n) {
        for (int colluders = 0; colluders <= Math.min(2, n - 1); colluders++) {
            PublicContext context = PublicContext.of(Guides.agreement(), n, colluders);
            for (AnonymisationStrategy strategy : SHIPPED) {
                MultisetAttack attack = new MultisetAttack(strategy, context, true);
                for (Adversary adversary : both(colluders)) {
                    for (Claim claim : Claim.values()) {
                        assertThat(attack.violations(claim, adversary))
                                .as("%s of %s, n = %d, %s", claim, strategy.id(), n, adversary)
                                .isZero();
                    }
                    assertThat(DisclosureAudit.of(context, adversary, standard())
                                    .audit(strategy)
                                    .isCertified())
                            .as("%s, n = %d, %s", strategy.id(), n, adversary)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9, 10, 11, 12})
    void one_colluder_more_than_the_context_tells_of_is_too_many(int n) {
        // Tightness (T3): the full trimmed release of c colluders fails against c + 1. The attack can therefore fail.
        PublicContext context = PublicContext.of(Guides.agreement(), n, 1);
        MultisetAttack attack = new MultisetAttack(Mechanism.trimmed(2), context, true);
        for (Adversary adversary : both(1)) {
            assertThat(attack.violations(Claim.ED, adversary)).isZero();
        }
        for (Adversary adversary : both(2)) {
            assertThat(attack.violations(Claim.ED, adversary)).isPositive();
            assertThat(DisclosureAudit.of(context, adversary, standard())
                            .audit(Mechanism.trimmed(2))
                            .isCertified())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9, 10, 11, 12})
    void dropping_one_answer_less_is_refused(int n) {
        PublicContext context = PublicContext.of(Guides.agreement(), n, 1);
        MultisetAttack attack = new MultisetAttack(Mechanism.trimmed(1), context, true);
        for (Adversary adversary : both(1)) {
            assertThat(attack.holds(Claim.ED, adversary)).isFalse();
            assertThat(DisclosureAudit.of(context, adversary, standard())
                            .audit(Mechanism.trimmed(1))
                            .isCertified())
                    .isFalse();
        }
    }

    @Test
    void attack_and_ordered_worlds_agree() {
        // Two oracles that share no code: all multisets, and all ordered worlds.
        int holding = 0;
        for (long seed = 100; seed < 160; seed++) {
            PublicContext context = PublicContext.of(Mechanism.scale(3), 4, 0);
            Mechanism mechanism = Mechanism.random(seed);
            MultisetAttack attack = new MultisetAttack(mechanism, context, true);
            BruteForce worlds = new BruteForce(mechanism, context);
            for (Claim claim : Claim.values()) {
                for (Adversary adversary : both((int) seed % 3)) {
                    boolean holds = attack.holds(claim, adversary);
                    assertThat(holds)
                            .as("%s of %s, %s", claim, mechanism.id(), adversary)
                            .isEqualTo(worlds.holds(claim, adversary));
                    holding += holds ? 1 : 0;
                }
            }
        }
        assertThat(holding).isBetween(50, 310);
    }

    private static List<Adversary> both(int colluders) {
        return Stream.of(Adversary.colluding(colluders))
                .flatMap(adversary -> Stream.of(adversary, adversary.knowingWhoDeclined()))
                .toList();
    }

    private static List<Guarantee> standard() {
        return List.of(
                Guarantee.endpointDeniability(),
                Guarantee.leastFeasible(2),
                Guarantee.harmDeniability(Guides.agreement()));
    }
}
