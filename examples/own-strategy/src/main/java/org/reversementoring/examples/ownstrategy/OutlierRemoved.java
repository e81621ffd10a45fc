package org.reversementoring.examples.ownstrategy;

import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

/**
 * The bad one, by somebody careful: one answer is dropped at either end and only a range is shown. One is enough against the mentee
 * alone; a mentor who tells the mentee her own answer makes it one too few (T3).
 */
public final class OutlierRemoved implements AnonymisationStrategy {

    @Override
    public String id() {
        return "outlier-removed";
    }

    @Override
    public Statement apply(AnswerCounts answers, PublicContext context) {
        int m = answers.answered();
        return m < context.answersNeeded()
                ? new Statement.NotShown()
                : new Statement.MiddleAnswers(answers.ranked(2), answers.ranked(m - 1));
    }
}
