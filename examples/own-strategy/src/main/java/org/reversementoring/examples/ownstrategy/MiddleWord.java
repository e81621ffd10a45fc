package org.reversementoring.examples.ownstrategy;

import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

/** The good one: where the middle answer lies, in words. A function of an order statistic in the window, so safe (T4, T6). */
public final class MiddleWord implements AnonymisationStrategy {

    @Override
    public String id() {
        return "middle-word";
    }

    @Override
    public Statement apply(AnswerCounts answers, PublicContext context) {
        int m = answers.answered();
        if (m < context.answersNeeded()) {
            return new Statement.NotShown();
        }
        int middle = answers.ranked((m + 1) / 2);
        if (middle <= context.scale().unfavourableUpTo()) {
            return new Statement.Worded("The middle answer was unfavourable.");
        }
        return new Statement.Worded(
                middle >= context.scale().favourableFrom()
                        ? "The middle answer was favourable."
                        : "The middle answer was neutral.");
    }
}
