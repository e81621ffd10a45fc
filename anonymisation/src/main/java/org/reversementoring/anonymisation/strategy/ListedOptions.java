package org.reversementoring.anonymisation.strategy;

import java.util.stream.IntStream;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/** The strategy of {@link Strategies#listedOptions(int)}: options that enough mentors chose, without a count. */
record ListedOptions(int atLeast) implements AnonymisationStrategy {

    /** Fewer than this never speak for an option (G3, GT). */
    private static final int FEWEST = 3;

    ListedOptions {
        if (atLeast < FEWEST || atLeast > 24) {
            throw new IllegalArgumentException(
                    "answers that list an option must be between " + FEWEST + " and 24, but were " + atLeast);
        }
    }

    @Override
    public String id() {
        return "listed-options-" + atLeast;
    }

    @Override
    public Statement apply(AnswerCounts answers, PublicContext context) {
        int needed = Math.max(atLeast, context.colluders() + 2);
        int most = answers.answered() - context.colluders() - 1;
        if (answers.answered() < context.answersNeeded() || needed > most) {
            return new Statement.NotShown();
        }
        RatingScale scale = context.scale();
        return new Statement.Listed(IntStream.rangeClosed(scale.lowest(), scale.highest())
                .filter(mark -> answers.count(mark) >= needed)
                .boxed()
                .toList());
    }
}
