package org.reversementoring.anonymisation.strategy;

import java.util.List;
import org.reversementoring.core.report.Statement;

/** The strategy of {@link Strategies#middleAnswersAndSupport()}: the middle answers and the support band together. */
enum MiddleAnswersAndSupport implements TrimmedStrategy {
    INSTANCE;

    @Override
    public String id() {
        return "middle-answers+support-band";
    }

    @Override
    public Statement apply(RemainingAnswers answers) {
        return new Statement.Together(
                List.of(MiddleAnswers.INSTANCE.apply(answers), SupportBands.INSTANCE.apply(answers)));
    }
}
