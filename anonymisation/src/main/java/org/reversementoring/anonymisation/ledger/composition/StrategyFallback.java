package org.reversementoring.anonymisation.ledger.composition;

import java.util.List;
import java.util.Optional;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.CycleId;

/**
 * An ordered choice of strategies. It takes the first strategy whose every possible output is safe together with
 * earlier outputs, in every world that fits these. If there is none, nothing is said (G5, T10).
 *
 * <p>The choice is made before any answer is looked at, so it tells nothing. A fallback that looks at the answers is
 * unsafe even if each strategy is safe (W3).
 *
 * @param strategies the strategies to try, at least one, the most telling first
 * @param answers whether answers of different cycles are different
 * @param adversaries the readers to withstand, each alone; at least one
 * @param guarantees the guarantees that must hold; at least one
 */
public record StrategyFallback(
        List<AnonymisationStrategy> strategies,
        AnswerPersistence answers,
        List<Adversary> adversaries,
        List<Guarantee.Deniability> guarantees) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no strategy, no adversary or no guarantee
     */
    public StrategyFallback {
        strategies = List.copyOf(strategies);
        adversaries = List.copyOf(adversaries);
        guarantees = List.copyOf(guarantees);
        if (strategies.isEmpty() || adversaries.isEmpty() || guarantees.isEmpty()) {
            throw new IllegalArgumentException(
                    "fallback must have at least 1 strategy, adversary and guarantee, but had " + strategies.size()
                            + ", " + adversaries.size() + " and " + guarantees.size());
        }
    }

    /**
     * The first strategy that is safe; empty if nothing may be released.
     *
     * @param earlier releases about the same mentee and item that were made, in order, each with its output
     * @param cycle the cycle in which the answers of the next release were given
     * @param roster the mentors who gave them
     * @param context the context of the strategy
     * @throws IllegalArgumentException if an earlier release has no output, or {@link CompositionAudit} refuses the
     *     audit as too large
     */
    public Optional<AnonymisationStrategy> choose(
            List<AuditedRelease> earlier, CycleId cycle, Roster roster, PublicContext context) {
        if (earlier.stream().anyMatch(release -> release.output().isEmpty())) {
            throw new IllegalArgumentException("earlier releases must have their outputs, but one has none");
        }
        AskedStrategies asked = AskedStrategies.none();
        return strategies.stream()
                .filter(strategy -> adversaries.stream()
                        .allMatch(adversary -> CompositionAudit.ofNext(
                                        earlier,
                                        AuditedRelease.open(cycle, roster, strategy, context),
                                        answers,
                                        adversary,
                                        guarantees)
                                .result(asked)
                                .holds()))
                .findFirst();
    }
}
