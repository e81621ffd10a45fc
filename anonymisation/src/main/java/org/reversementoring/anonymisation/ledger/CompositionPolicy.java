package org.reversementoring.anonymisation.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.ledger.composition.AnswerPersistence;
import org.reversementoring.anonymisation.ledger.composition.AskedStrategies;
import org.reversementoring.anonymisation.ledger.composition.AuditedRelease;
import org.reversementoring.anonymisation.ledger.composition.CompositionAudit;
import org.reversementoring.anonymisation.ledger.composition.CompositionResult;
import org.reversementoring.anonymisation.ledger.composition.JointInference;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;

/** The policy made by {@link LedgerPolicy#compositionAudited}. */
record CompositionPolicy(
        AnswerPersistence answers,
        List<Adversary> adversaries,
        List<Guarantee.Deniability> guarantees,
        Map<String, AnonymisationStrategy> strategies,
        AskedStrategies asked)
        implements LedgerPolicy {

    static CompositionPolicy of(
            AnswerPersistence answers,
            List<Adversary> adversaries,
            List<Guarantee.Deniability> guarantees,
            List<AnonymisationStrategy> strategies) {
        Map<String, AnonymisationStrategy> byId = new HashMap<>();
        for (AnonymisationStrategy strategy : strategies) {
            if (byId.put(strategy.id(), strategy) != null) {
                throw new IllegalArgumentException("strategies must have different ids, but two have " + strategy.id());
            }
        }
        if (strategies.isEmpty() || adversaries.isEmpty() || guarantees.isEmpty()) {
            throw new IllegalArgumentException("policy must have at least 1 strategy, adversary and guarantee, but had "
                    + strategies.size() + ", " + adversaries.size() + " and " + guarantees.size());
        }
        return new CompositionPolicy(
                answers, List.copyOf(adversaries), List.copyOf(guarantees), Map.copyOf(byId), AskedStrategies.none());
    }

    @Override
    public List<Objection> objections(List<LedgerEntry> recorded, PlannedRelease next) {
        List<LedgerEntry> sharing = recorded.stream()
                .filter(entry -> entry.release().sharesAnswersWith(next, answers))
                .toList();
        if (sharing.isEmpty()) {
            return List.of();
        }
        List<LedgerEntry> same = recorded.stream()
                .filter(entry -> entry.release().isOfOneQuestion(next))
                .toList();
        // Answers on another scale belong to another question, and how the two depend on each other is unknown here.
        if (same.stream()
                .anyMatch(entry ->
                        !entry.release().context().scale().equals(next.context().scale()))) {
            return sharing.stream()
                    .map(entry -> Objection.singleUse(entry, next))
                    .toList();
        }
        List<AuditedRelease> earlier = new ArrayList<>();
        for (LedgerEntry entry : same) {
            AnonymisationStrategy strategy = strategies.get(entry.release().strategy());
            if (strategy == null) {
                return List.of(Objection.because(Conflict.UNKNOWN_STRATEGY, entry, next, ""));
            }
            earlier.add(audited(entry.release(), strategy).saying(entry.statement()));
        }
        AnonymisationStrategy strategy = strategies.get(next.strategy());
        if (strategy == null) {
            return List.of(Objection.because(Conflict.UNKNOWN_STRATEGY, sharing.get(0), next, ""));
        }
        return audit(earlier, audited(next, strategy), sharing, next);
    }

    private static AuditedRelease audited(PlannedRelease release, AnonymisationStrategy strategy) {
        return AuditedRelease.open(release.cycle(), release.roster(), strategy, release.context());
    }

    private List<Objection> audit(
            List<AuditedRelease> earlier, AuditedRelease audited, List<LedgerEntry> sharing, PlannedRelease next) {
        for (Adversary adversary : adversaries) {
            CompositionResult result;
            try {
                result = CompositionAudit.ofNext(earlier, audited, answers, adversary, guarantees)
                        .result(asked);
            } catch (IllegalArgumentException e) {
                return List.of(
                        Objection.because(Conflict.TOO_LARGE, sharing.get(0), next, String.valueOf(e.getMessage())));
            }
            if (result.isContradictory()) {
                return List.of(Objection.because(Conflict.CONTRADICTION, sharing.get(0), next, ""));
            }
            Optional<JointInference> shown = result.counterexample();
            if (shown.isPresent()) {
                String why = result.inWords();
                return sharing.stream()
                        .map(entry -> Objection.because(Conflict.between(entry.release(), next), entry, next, why))
                        .toList();
            }
        }
        return List.of();
    }
}
