package org.reversementoring.anonymisation.strategy;

import org.reversementoring.core.report.Statement;

/** See {@link Strategies#silentBelowFloor}. */
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
