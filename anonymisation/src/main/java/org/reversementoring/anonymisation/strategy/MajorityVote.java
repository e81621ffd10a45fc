package org.reversementoring.anonymisation.strategy;

import org.reversementoring.core.report.Statement;

/** The strategy of {@link Strategies#majority()}: more than half answered favourably, or not. */
enum MajorityVote implements AnonymisationStrategy {
    INSTANCE;

    @Override
    public String id() {
        return "majority";
    }

    @Override
    public Statement apply(AnswerCounts answers, PublicContext context) {
        return answers.answered() < context.answersNeeded()
                ? new Statement.NotShown()
                : new Statement.Majority(2 * answers.favourable() > answers.answered());
    }
}
