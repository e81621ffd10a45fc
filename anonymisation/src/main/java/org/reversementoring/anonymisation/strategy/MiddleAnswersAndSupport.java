package org.reversementoring.anonymisation.strategy;

import java.util.List;
import org.reversementoring.core.report.Statement;

/** The strategy of {@link Strategies#middleAnswersAndSupport()}: the middle answers and the support band together. */
enum MiddleAnswersAndSupport implements AnonymisationStrategy {
    INSTANCE;

    @Override
    public String id() {
        return "middle-answers+support-band";
    }

    @Override
    public Statement apply(AnswerCounts answers, PublicContext context) {
        Statement middle = MiddleAnswers.INSTANCE.apply(answers, context);
        return middle instanceof Statement.NotShown
                ? middle
                : new Statement.Together(List.of(middle, SupportBands.INSTANCE.apply(answers, context)));
    }
}
