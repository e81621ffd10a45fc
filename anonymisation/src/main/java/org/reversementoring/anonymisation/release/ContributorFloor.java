package org.reversementoring.anonymisation.release;

import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

/**
 * Any strategy, silent below the floor (G3). It is what is audited, so that an author need not think of it. Silence on an item
 * that too few answered is the one choice that may depend on the answers (G12); the audit covers it.
 */
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
