package org.reversementoring.anonymisation.strategy;

import java.util.stream.IntStream;
import org.reversementoring.core.report.Statement;

/** The strategy of {@link Strategies#trimmed()}: all answers but the lowest and highest that readers could know (T3). */
enum TrimmedAnswers implements TrimmedStrategy {
    INSTANCE;

    @Override
    public String id() {
        return "trimmed";
    }

    @Override
    public Statement apply(RemainingAnswers answers) {
        return new Statement.Trimmed(IntStream.rangeClosed(answers.lowestRank(), answers.highestRank())
                .map(answers::ranked)
                .boxed()
                .toList());
    }
}
