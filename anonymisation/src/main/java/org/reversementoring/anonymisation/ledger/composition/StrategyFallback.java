package org.reversementoring.anonymisation.ledger.composition;

import java.util.List;
import java.util.Optional;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.CycleId;

/**
 * An ordered choice of strategies: the first one speaks of which every possible output is safe together with what was said
 * earlier, in every world that fits the earlier outputs; if there is none, nothing is said (G5, T10). Decided before an
 * answer is looked at, so that which strategy it was tells nothing; a ladder that looks at the answers is unsafe even if each
 * strategy is safe (W3).
 *
 * @param strategies strategies to try, at least one, the most telling first
 * @param answers whether answers of different cycles are different
 * @param adversaries whom it must hold against, each alone; at least one
 * @param guarantees what must hold; at least one
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
     * The first strategy that is safe; none, if nothing may be released.
     *
     * @param earlier releases about the same mentee and item that were made, in order, each with its output
     * @param cycle when the answers of the next release were given
     * @param roster whose they are
     * @param context what the strategy is told
     * @throws IllegalArgumentException if an earlier release has no output, or {@link CompositionAudit} refuses the audit as too large
     */
    public Optional<AnonymisationStrategy> choose(
            List<AuditedRelease> earlier, CycleId cycle, Roster roster, PublicContext context) {
        if (earlier.stream().anyMatch(release -> release.output().isEmpty())) {
            throw new IllegalArgumentException("earlier releases must have their outputs, but one has none");
        }
        return strategies.stream()
                .filter(strategy -> adversaries.stream()
                        .allMatch(adversary -> CompositionAudit.ofNext(
                                        earlier,
                                        AuditedRelease.open(cycle, roster, strategy, context),
                                        answers,
                                        adversary,
                                        guarantees)
                                .result()
                                .holds()))
                .findFirst();
    }
}
