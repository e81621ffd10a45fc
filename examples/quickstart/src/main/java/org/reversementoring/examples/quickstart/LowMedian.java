package org.reversementoring.examples.quickstart;

import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

// readme:begin
final class LowMedian implements AnonymisationStrategy {
    @Override
    public String id() {
        return "low-median";
    }

    @Override
    public Statement apply(AnswerCounts answers, PublicContext context) {
        if (answers.answered() < context.answersNeeded()) {
            return new Statement.NotShown();
        }
        int median = answers.ranked((answers.answered() + 1) / 2);
        return new Statement.MiddleAnswers(median, median);
    }
}
// readme:end
