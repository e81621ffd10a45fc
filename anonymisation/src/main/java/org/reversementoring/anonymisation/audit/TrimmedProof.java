package org.reversementoring.anonymisation.audit;

import java.util.List;
import java.util.Optional;
import org.reversementoring.anonymisation.audit.attack.Posterior;
import org.reversementoring.anonymisation.audit.attack.TrimmedPosterior;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;
import org.reversementoring.anonymisation.audit.enumeration.PanelEnumeration;
import org.reversementoring.anonymisation.audit.enumeration.StrategyLawException;
import org.reversementoring.anonymisation.audit.enumeration.TrimmedTree;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.anonymisation.strategy.TrimmedStrategy;
import org.reversementoring.core.report.Certificate;

/**
 * The proof by construction (T3): what is said is read off a table of what a strategy said about remaining answers, so ED(c) holds for every
 * panel, and with it whatever ED(c) implies. No panel is gone through.
 */
final class TrimmedProof {

    private final PublicContext context;
    private final List<Adversary> readers;
    private final List<? extends Guarantee> guarantees;

    TrimmedProof(PublicContext context, List<Adversary> readers, List<? extends Guarantee> guarantees) {
        this.context = context;
        this.readers = List.copyOf(readers);
        this.guarantees = List.copyOf(guarantees);
    }

    /** Whether T3 says all that is asked for: readers who know of c mentors at most, and guarantees that follow from ED(c). */
    boolean suffices() {
        return !readers.isEmpty()
                && !guarantees.isEmpty()
                && readers.stream()
                        .allMatch(reader -> reader.colluders() <= context.colluders()
                                && reader.background().isEmpty())
                && guarantees.stream().allMatch(this::follows);
    }

    private boolean follows(Guarantee guarantee) {
        int lowest = context.scale().lowest();
        int highest = context.scale().highest();
        if (guarantee instanceof Guarantee.LeastFeasible least) {
            return least.least() <= 2;
        } else if (guarantee instanceof Guarantee.HarmDeniability harm) {
            harm.harmful().forEach(context.scale()::require);
            return !harm.harmful().containsAll(List.of(lowest, highest));
        } else if (guarantee instanceof Guarantee.IntervalWidth interval) {
            return interval.width() <= highest - lowest;
        }
        return guarantee instanceof Guarantee.EndpointDeniability;
    }

    /**
     * The certificate of a trimmed strategy, or the law that it breaks.
     *
     * @throws IllegalArgumentException if what it can say takes too much memory, or its odds too long
     */
    AuditResult of(AnonymisationStrategy handed, TrimmedStrategy strategy) {
        Optional<String> id = DisclosureAudit.id(handed);
        if (id.isEmpty()) {
            return DisclosureAudit.nameless();
        }
        Adversary last = readers.get(readers.size() - 1);
        try {
            TrimmedTree tree = TrimmedTree.ask(strategy, context, PanelEnumeration.MAX_BYTES);
            Posterior.Worst worst = new TrimmedPosterior(tree, last.colluders()).worst();
            Certificate certificate = new Certificate(
                    id.get(),
                    context.panelSize(),
                    context.scale().points(),
                    last.colluders(),
                    guarantees.stream().map(last::name).toList(),
                    Multisets.number(context.panelSize(), context.scale().points() + 1)
                            .longValueExact(),
                    tree.statements().size(),
                    worst.certifiedLikely(),
                    worst.certifiedHarm());
            return new AuditResult.Certified(
                    certificate, tree, last, Strategies.trimmedOnly(handed).isPresent());
        } catch (StrategyLawException e) {
            return new AuditResult.Unlawful(e.rule(), Optional.of(e.answers()));
        }
    }
}
