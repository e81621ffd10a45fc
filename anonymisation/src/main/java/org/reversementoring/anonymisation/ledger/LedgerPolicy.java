package org.reversementoring.anonymisation.ledger;

import java.util.List;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.ledger.composition.AnswerPersistence;
import org.reversementoring.anonymisation.ledger.composition.CompositionAudit;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;

/**
 * A rule that decides whether a release may follow earlier ones. Laws: (1) pure; (2) decides from its arguments, which hold
 * no answers (T10); (3) asks a strategy once about each context, and remembers what it said: one that answers later audits
 * differently gains nothing. A policy may be exchanged for a tighter one, never for a looser one.
 */
public interface LedgerPolicy {

    /**
     * The objections to the next release; none, if it may be made.
     *
     * @param recorded what was released so far about the same mentee, in order, without what was never shown
     * @param next the release that is asked about
     */
    List<Objection> objections(List<LedgerEntry> recorded, PlannedRelease next);

    /**
     * The default: each answer is an input of at most one release (T8). This suffices for any strategies, provided each
     * is certified alone. It looks at no output.
     */
    static LedgerPolicy singleUse(AnswerPersistence answers) {
        return (recorded, next) -> recorded.stream()
                .filter(entry -> entry.release().sharesAnswersWith(next, answers))
                .map(entry -> Objection.singleUse(entry, next))
                .toList();
    }

    /**
     * A policy of single use with an exception: an exact composition audit shows that the next release is safe together
     * with the earlier ones, whatever it will say (G5). It costs an audit for each question, see {@link
     * CompositionAudit}.
     *
     * @param answers whether answers of different cycles are different
     * @param adversaries the readers to withstand, each alone; at least one
     * @param guarantees the guarantees that must hold; at least one
     * @param strategies every strategy that was or will be used, exactly as it is applied, with different ids
     * @throws IllegalArgumentException if a list is empty or two strategies have one id
     */
    static LedgerPolicy compositionAudited(
            AnswerPersistence answers,
            List<Adversary> adversaries,
            List<Guarantee.Deniability> guarantees,
            List<AnonymisationStrategy> strategies) {
        return CompositionPolicy.of(answers, adversaries, guarantees, strategies);
    }
}
