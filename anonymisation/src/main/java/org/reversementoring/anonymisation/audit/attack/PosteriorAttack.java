package org.reversementoring.anonymisation.audit.attack;

import java.util.Optional;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;
import org.reversementoring.anonymisation.audit.enumeration.PanelEnumeration;
import org.reversementoring.anonymisation.audit.enumeration.RestWalk;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Counterexample;
import org.reversementoring.anonymisation.audit.guarantee.FeasibleMarks;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.report.Statement;

/** The search for a panel whose statement makes a mark more likely than a posterior cap allows (PC). */
public final class PosteriorAttack {

    private final PanelEnumeration every;
    private final Adversary adversary;
    private final Guarantee.PosteriorCap cap;

    /** An attack on this cap by this adversary. */
    public PosteriorAttack(PanelEnumeration every, Adversary adversary, Guarantee.PosteriorCap cap) {
        this.every = every;
        this.adversary = adversary;
        this.cap = cap;
    }

    /** The counterexample with the likeliest mark, if that mark is too likely. */
    public Optional<Counterexample> on(String strategy) {
        Posterior.Worst worst = new Posterior(every, adversary, cap.prior()).worst();
        return worst.likely().compareTo(Fraction.of(cap.cap())) > 0
                ? Optional.of(counterexample(strategy, worst))
                : Optional.empty();
    }

    private Counterexample counterexample(String strategy, Posterior.Worst worst) {
        int points = every.points();
        Worlds seen = new Worlds();
        for (long inside : KnownMentors.answering(
                        adversary.background(), every.context().scale())
                .answers()) {
            new RestWalk(
                    every.order(), every.context().panelSize() - adversary.insiders(), points, worst.known() + inside) {
                @Override
                protected void run(int start, int left, long prefix, int support, long ways) {
                    for (int last = 0; last <= left; last++) {
                        if (every.saidAt(place(start, last)) == worst.said()) {
                            long rest = rest(prefix, left, last);
                            seen.feasible |= support | lastSupport(left, last);
                            seen.number++;
                            seen.panel = Multisets.count(rest, worst.mark()) > 0
                                    ? worst.known() + inside + rest
                                    : seen.panel;
                        }
                    }
                }
            }.walk();
        }
        Statement published = every.statement(worst.said());
        return Counterexample.builder()
                .strategy(strategy)
                .guarantee(adversary.name(cap))
                .panel(every.marks(seen.panel))
                .published(published)
                .known(every.marks(worst.known()))
                .adversary(adversary)
                .feasible(new FeasibleMarks(every.context().scale(), seen.feasible, false))
                .worlds(seen.number)
                .belief(Optional.of(new Counterexample.Belief(
                        every.context().scale().lowest() + worst.mark(),
                        worst.certifiedLikely(),
                        cap.prior().name())))
                .publishedInWords(published.inWords(every.context().scale()))
                .build();
    }

    /** The worlds with the statement, and the last in which somebody gave the mark. */
    private static final class Worlds {
        private int feasible;
        private int number;
        private long panel;
    }
}
