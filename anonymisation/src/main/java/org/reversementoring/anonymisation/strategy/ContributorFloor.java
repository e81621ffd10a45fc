package org.reversementoring.anonymisation.strategy;

import org.reversementoring.core.report.Statement;

/** The strategy of {@link Strategies#silentBelowFloor}: another one that says nothing if too few answered. */
final class ContributorFloor implements AnonymisationStrategy {

    private final AnonymisationStrategy strategy;

    ContributorFloor(AnonymisationStrategy strategy) {
        this.strategy = strategy;
    }

    @Override
    public String id() {
        return strategy.id();
    }

    @Override
    public Statement apply(AnswerCounts answers, PublicContext context) {
        return answers.answered() < context.answersNeeded()
                ? new Statement.NotShown()
                : strategy.apply(answers, context);
    }
}
