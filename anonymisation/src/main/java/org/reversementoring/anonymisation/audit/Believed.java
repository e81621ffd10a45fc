package org.reversementoring.anonymisation.audit;

import java.util.Optional;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.report.Statement;

/** The search for a panel whose statement makes a mark more likely than a posterior cap allows (PC). */
final class Believed {

    private final EveryPanel every;
    private final Adversary adversary;
    private final Guarantee.PosteriorCap cap;

    Believed(EveryPanel every, Adversary adversary, Guarantee.PosteriorCap cap) {
        this.every = every;
        this.adversary = adversary;
        this.cap = cap;
    }

    /** The likeliest mark of all, if it is too likely. */
    Optional<Counterexample> on(String strategy) {
        Posterior.Worst worst = new Posterior(every, adversary, cap.prior()).worst();
        return worst.likely().compareTo(Fraction.of(cap.cap())) > 0
                ? Optional.of(counterexample(strategy, worst))
                : Optional.empty();
    }

    private Counterexample counterexample(String strategy, Posterior.Worst worst) {
        int points = every.points;
        int feasible = 0;
        int worlds = 0;
        long panel = 0;
        for (long inside :
                Insiders.answering(adversary.domains(), every.context.scale()).answers()) {
            for (long rest : Multisets.all(every.context.panelSize() - adversary.insiders(), points)) {
                if (every.said[every.index.of(worst.known() + inside + rest)] == worst.said()) {
                    feasible |= Multisets.support(rest, points);
                    worlds++;
                    panel = Multisets.count(rest, worst.mark()) > 0 ? worst.known() + inside + rest : panel;
                }
            }
        }
        Statement published = every.statements.get(worst.said());
        return new Counterexample(
                strategy,
                adversary.name(cap),
                every.marks(panel),
                published,
                every.marks(worst.known()),
                adversary,
                new Feasible(every.context.scale(), feasible, false),
                Optional.empty(),
                worlds,
                Optional.of(new Counterexample.Belief(
                        every.context.scale().lowest() + worst.mark(),
                        worst.certifiedLikely(),
                        cap.prior().name())),
                published.inWords(every.context.scale()));
    }
}
