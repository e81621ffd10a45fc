package org.reversementoring.anonymisation.strategy;

import java.util.stream.IntStream;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/** The strategy of {@link Strategies#ofTrimmed}. Nobody else can make one: this class is how an audit knows what a strategy was handed. */
record TrimmedOnly(TrimmedStrategy strategy) implements AnonymisationStrategy {

    @Override
    public String id() {
        return strategy.id();
    }

    @Override
    public Statement apply(AnswerCounts answers, PublicContext context) {
        if (answers.answered() < context.answersNeeded()) {
            return new Statement.NotShown();
        }
        RatingScale scale = context.scale();
        RemainingAnswers.PublicFacts shape = new RemainingAnswers.PublicFacts(
                answers.answered(), context.colluders(), scale.lowest(), scale.points());
        return RemainingAnswers.handed(
                shape,
                answers::ranked,
                () -> IntStream.rangeClosed(shape.lowestRank(), shape.highestRank())
                        .map(answers::ranked)
                        .sum(),
                strategy::apply);
    }
}
