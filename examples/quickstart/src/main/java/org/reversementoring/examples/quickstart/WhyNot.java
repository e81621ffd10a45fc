package org.reversementoring.examples.quickstart;

import java.util.List;
import java.util.function.Consumer;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.audit.DisclosureAudit;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.language.Guides;

/** Asks the auditor about summaries that other tools print, and about the default. */
final class WhyNot {

    private final Consumer<String> print;

    WhyNot(Consumer<String> print) {
        this.print = print;
    }

    void run() {
        print.accept("Why not simply publish ...");
        for (TemptingStrategies strategy : TemptingStrategies.values()) {
            ask(
                    strategy,
                    strategy == TemptingStrategies.ROUNDED ? 8 : 6,
                    strategy == TemptingStrategies.ROUNDED ? 0 : 1);
        }
        print.accept("");
        print.accept("What is published instead");
        ask(Strategies.middleAnswersAndSupport(), 6, 1);
    }

    private void ask(AnonymisationStrategy strategy, int panelSize, int colluders) {
        PublicContext context = PublicContext.of(Guides.agreement(), panelSize, colluders);
        AuditResult result = DisclosureAudit.of(
                        context,
                        Adversary.colluding(colluders),
                        List.of(
                                Guarantee.endpointDeniability(),
                                Guarantee.leastFeasible(2),
                                Guarantee.harmDeniability(context.scale())))
                .audit(strategy);
        print.accept("  " + strategy.id() + (result.isCertified() ? ": certified" : "? Refused"));
        print.accept("    " + result.inWords());
    }
}
