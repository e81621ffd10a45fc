package org.reversementoring.anonymisation.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.reversementoring.core.report.Statement;

/** The strategy of {@link Strategies#trimmedMean(int)}: the mean of what is left after the ends are dropped (T3). */
record TrimmedMean(int decimals) implements AnonymisationStrategy {

    TrimmedMean {
        if (decimals < 0 || decimals > 4) {
            throw new IllegalArgumentException(
                    "decimals of a trimmed mean must be between 0 and 4, but were " + decimals);
        }
    }

    @Override
    public String id() {
        return "trimmed-mean-" + decimals;
    }

    @Override
    public Statement apply(AnswerCounts answers, PublicContext context) {
        if (answers.answered() < context.answersNeeded()) {
            return new Statement.NotShown();
        }
        List<Integer> marks = TrimmedAnswers.marks(answers, context.colluders());
        int sum = marks.stream().mapToInt(Integer::intValue).sum();
        return new Statement.TrimmedMean(
                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(marks.size()), decimals, RoundingMode.HALF_UP));
    }
}
