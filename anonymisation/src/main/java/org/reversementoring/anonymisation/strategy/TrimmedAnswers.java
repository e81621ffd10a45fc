package org.reversementoring.anonymisation.strategy;

import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.core.report.Statement;

/** The strategy of {@link Strategies#trimmed()}: all answers but the lowest and highest that readers could know (T3). */
enum TrimmedAnswers implements AnonymisationStrategy {
    INSTANCE;

    @Override
    public String id() {
        return "trimmed";
    }

    @Override
    public Statement apply(AnswerCounts answers, PublicContext context) {
        return answers.answered() < context.answersNeeded()
                ? new Statement.NotShown()
                : new Statement.Trimmed(marks(answers, context.colluders()));
    }

    /** T_c: the answers from rank c+2 to rank m-c-1, ascending (T3). */
    static List<Integer> marks(AnswerCounts answers, int colluders) {
        return IntStream.rangeClosed(colluders + 2, answers.answered() - colluders - 1)
                .map(answers::ranked)
                .boxed()
                .toList();
    }
}
