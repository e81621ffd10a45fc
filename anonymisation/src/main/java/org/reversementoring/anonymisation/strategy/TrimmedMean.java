package org.reversementoring.anonymisation.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.reversementoring.core.report.Statement;

/** The strategy of {@link Strategies#trimmedMean(int)}: the mean of what is left after the ends are dropped (T3). */
record TrimmedMean(int decimals) implements TrimmedStrategy {

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
    public Statement apply(RemainingAnswers answers) {
        return new Statement.TrimmedMean(BigDecimal.valueOf(answers.sum())
                .divide(BigDecimal.valueOf(answers.number()), decimals, RoundingMode.HALF_UP));
    }
}
